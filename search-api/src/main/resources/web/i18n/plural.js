const digits = new Intl.NumberFormat('en');

/** A number for people, in Western digits as the statements themselves mostly write them, thousands apart. */
export const number = (count) => digits.format(count);

/** A counter of things: `plural('ar', {one: 'نص واحد', few: '# نصوص', …})` gives a function from a number to words. `#` stands for the number. */
export function plural(lang, forms) {
  const rules = new Intl.PluralRules(lang);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', number(count));
}
