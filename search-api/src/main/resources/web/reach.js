/** How near words must stand to others, as the API has it, `{unit, before, after}`, and as an address keeps it, `word-3-5`. Pure. */

/** The most words or sentences on either side. */
const WIDEST = 50;

/** A reach of the API in its short form. */
export const reachText = ({ unit = 'word', size = 0, before = size, after = size }) => `${unit}-${before}-${after}`;

/** The reach of a short form; null if it is none. */
export function reachOf(text) {
  const [, unit, ...sides] = /^(word|sentence)-(\d\d?)-(\d\d?)$/.exec(text ?? '') ?? [];
  const [before, after] = sides.map(Number);
  return unit && before <= WIDEST && after <= WIDEST ? { unit, before, after } : null;
}
