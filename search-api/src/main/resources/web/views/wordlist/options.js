/** Which words are listed: what the address keeps of it (`state.own.wordlist`), and the question to the API that it means. Pure. */
import { selected } from '../../api.js';

/** How many words next to each other, the usual number first. */
export const LENGTHS = [1, 2, 3, 4, 5];
/** Least numbers of places that can be chosen, the usual one first. */
export const FLOORS = [5, 1, 2, 3, 10, 20, 50, 100];

/** Words in one page. */
const PAGE = 100;

/** `{n, floor, prefix, contains}` of what the address keeps; anything unknown falls back to what is usual. */
export function optionsOf(own = {}) {
  return {
    n: LENGTHS.find((n) => String(n) === own.n) ?? LENGTHS[0],
    floor: /^[1-9]\d{0,5}$/.test(own.floor ?? '') ? Number(own.floor) : FLOORS[0],
    prefix: (own.prefix ?? '').trim(),
    contains: (own.contains ?? '').trim(),
  };
}

/** The question for a view of state.js; `cursor` continues an earlier answer. */
export const questionFor = (state, { n, floor, prefix, contains }, cursor = null) => ({
  path: '/words', body: { ...selected(state), n, minimum: floor, size: PAGE, ...(prefix && { prefix }), ...(contains && { contains }), ...(cursor && { cursor }) },
});
