/** The interface in its languages: one module each, same keys, fetched when first needed. */

/** The languages in the order of the switch. */
export const ALL = Object.freeze([
  { lang: 'ar', dir: 'rtl', selfName: 'العربية', load: () => import('./ar.js') },
  { lang: 'en', dir: 'ltr', selfName: 'English', load: () => import('./en.js') },
  { lang: 'ru', dir: 'ltr', selfName: 'Русский', load: () => import('./ru.js') },
]);

const known = new Map();

/** Fetches the strings of a language, which are then known, and gives them. */
export async function learn(code) {
  if (!known.has(code)) known.set(code, (await ALL.find(({ lang }) => lang === code).load()).default);
  return known.get(code);
}

/** The strings of a language, every entry a text or a function that makes one; undefined before they were learnt. */
export const strings = (lang) => known.get(lang);
