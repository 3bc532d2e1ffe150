/** Counters of what several views count, by language of the interface. */
import { plural } from './plural.js';

export const words = {
  ar: plural('ar', { zero: 'لا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: '# كلمات', many: '# كلمة', other: '# كلمة' }),
  en: plural('en', { one: '# word', other: '# words' }),
  ru: plural('ru', { one: '# слово', few: '# слова', many: '# слов', other: '# слова' }),
};
