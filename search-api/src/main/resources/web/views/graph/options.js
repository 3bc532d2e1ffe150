/** Which pairs are shown: what the address keeps of it (`state.own.graph`), and the questions to the API that it means. Pure. */
import { selected } from '../../api.js';

/** Whose values can be looked at, the first four at first. */
export const DIMENSIONS = ['country', 'organisation', 'person', 'topic', 'speaker'];
const USUAL = DIMENSIONS.slice(0, 4);
/** Least numbers of clauses that can be chosen, the usual one first. */
export const FLOORS = [2, 1, 3, 5, 10, 20];

/** Pairs shown at first, which can still be told apart in a drawing, and on demand. */
const SIZES = [40, 150];
/** Clauses of a pair that are shown. */
const CLAUSES = 50;

/** Between the two ids of a pair in the address. */
const BREAK = '~';

/** `{dimensions, floor, all, pair}` of what the address keeps; anything unknown falls back to what is usual. `pair` is two ids of nodes, or null. */
export function optionsOf(own = {}) {
  const asked = (own.of ?? '').split(',').filter((each) => DIMENSIONS.includes(each));
  const pair = (own.pair ?? '').split(BREAK).filter((id) => /^[A-Za-z]+:./.test(id));
  return {
    dimensions: asked.length ? [...new Set(asked)] : USUAL,
    floor: /^[1-9]\d{0,5}$/.test(own.floor ?? '') ? Number(own.floor) : FLOORS[0],
    all: own.all === 'yes',
    pair: pair.length === 2 ? pair : null,
  };
}

/** The form in the address of a pair of nodes, and of the dimensions with one of them added or taken away; null for what is usual. */
export const pairText = (source, target) => `${source}${BREAK}${target}`;
export function toggled(dimensions, dimension) {
  const kept = DIMENSIONS.filter((each) => dimensions.includes(each) !== (each === dimension));
  return kept.length === 0 || kept.join() === USUAL.join() ? null : kept.join();
}

/** The question for the graph of a view of state.js. */
export const questionFor = (state, { dimensions, floor, all }) => ({
  path: '/cooccurrence', body: { ...selected(state), dimensions, minimum: floor, size: SIZES[all ? 1 : 0], evidence: 0 },
});

/** The question for the clauses that name both of a pair. */
export const clausesOf = (state, pair) => ({
  path: '/cooccurrence', body: { ...selected(state), dimensions: [...new Set(pair.map((id) => id.split(':')[0]))], between: pair, minimum: 1, size: 1, evidence: CLAUSES },
});
