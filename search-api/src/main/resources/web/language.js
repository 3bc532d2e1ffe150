/** In which language and direction a statement is written, as the attributes `lang` and `dir` want it. */

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** `{lang, dir}` of a BCP 47 tag; Arabic where a record says nothing. */
export function writtenIn(tag) {
  const lang = tag || 'ar';
  return { lang, dir: RIGHT_TO_LEFT.has(lang.split('-')[0].toLowerCase()) ? 'rtl' : 'ltr' };
}
