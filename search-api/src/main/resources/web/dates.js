/** Dates of statements in words. A date is `2023-06-21`, a span `2023-06-20/2023-06-21`, a month `2023-06`, a year `2023`, or null. */

/** What the calendar knows; anything else, as an address may carry it, is shown as it is. */
const KNOWN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const parts = (date) => date.split('-').map(Number);

function one(date, t) {
  if (!KNOWN.test(date)) return date;
  const [year, month, day] = parts(date);
  if (!month) return String(year);
  return day ? t.date(day, t.months[month - 1], year) : `${t.monthNames[month - 1]} ${year}`;
}

/** The date in the words of a language (`t` of i18n), the shared month and year of a span said once. */
export function dateText(date, t) {
  if (!date) return t.undated;
  const [from, to] = date.split('/');
  if (!to || from === to) return one(from, t);
  if (!KNOWN.test(from) || !KNOWN.test(to)) return date;
  const [a, b] = [parts(from), parts(to)];
  if (a[0] === b[0] && a[1] === b[1] && a[2] && b[2]) return t.date(`${a[2]}–${b[2]}`, t.months[a[1] - 1], a[0]);
  return `${one(from, t)} – ${one(to, t)}`;
}

/** What a `<time datetime>` may carry: the first day or month; null without a date. */
export const machineDate = (date) => (date ? date.split('/')[0] : null);
