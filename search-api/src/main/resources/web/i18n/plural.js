/**
 * A counter of things: `plural('ar', {one: 'نص واحد', few: '# نصوص', …})` gives a function from a number to words. `#` stands for
 * the number, in Western digits as the statements themselves mostly write them.
 */
export function plural(lang, forms) {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat('en');
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}
