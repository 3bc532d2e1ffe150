/** The interface in its languages: one module each, same keys. */
import ar from './ar.js';
import en from './en.js';
import ru from './ru.js';

const BY_CODE = { ar, en, ru };

/** The strings of a language; every entry is a text or a function that makes one. */
export const strings = (lang) => BY_CODE[lang];

/** The languages in the order of the switch. */
export const ALL = [ar, en, ru];
