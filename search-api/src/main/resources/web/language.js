/** In which language and direction a statement is written, as the attributes `lang` and `dir` want it. */

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** How much of a text is looked at to tell its direction. */
const ENOUGH = 500;

/** `{lang, dir}` of a BCP 47 tag, Arabic where a record says nothing; the direction is that of the text, where it has letters: Kazakh is written both ways. */
export function writtenIn(tag, text = '') {
  const lang = tag || 'ar';
  const begin = text.slice(0, ENOUGH);
  const rightToLeft = /\p{L}/u.test(begin) ? directionOf(begin) === 'rtl' : RIGHT_TO_LEFT.has(lang.split('-')[0].toLowerCase());
  return { lang, dir: rightToLeft ? 'rtl' : 'ltr' };
}

/** The direction in which most letters of a text run: a line of an Arabic text may begin with a Latin name. */
export function directionOf(text) {
  const count = (letters) => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Arabic}/gu) >= count(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu) ? 'rtl' : 'ltr';
}
