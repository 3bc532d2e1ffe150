/** In which language and direction a statement is written, as the attributes `lang` and `dir` want it. */

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** `{lang, dir}` of a BCP 47 tag; Arabic where a record says nothing. */
export function writtenIn(tag) {
  const lang = tag || 'ar';
  return { lang, dir: RIGHT_TO_LEFT.has(lang.split('-')[0].toLowerCase()) ? 'rtl' : 'ltr' };
}

/** The direction in which most letters of a text run: a line of an Arabic text may begin with a Latin name. */
export function directionOf(text) {
  const count = (letters) => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Arabic}/gu) >= count(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu) ? 'rtl' : 'ltr';
}
