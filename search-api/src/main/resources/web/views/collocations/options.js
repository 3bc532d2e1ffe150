/** How the collocates are wanted: what the address keeps of it (`state.own.collocations`), and the question to the API that it means. Pure. */
import { selected } from '../../api.js';
import { reachOf } from '../../reach.js';

/** What can be listed by, the usual one first. */
export const MEASURES = ['logLikelihood', 'logDice', 'mutualInformation', 'tScore', 'logRatio'];
/** How near, the usual one first: words before and after, or the sentence and so many beside it. */
export const REACHES = ['word-5-5', 'word-2-2', 'word-10-10', 'word-5-0', 'word-0-5', 'sentence-0-0', 'sentence-1-1'];
/** Least numbers of places that can be chosen, the usual one first. */
export const FLOORS = [3, 1, 2, 5, 10, 20, 50];
/** A word near matches in fewer places than this is listed, but says nothing sure. */
export const FEW = 5;

/** Words listed at first, and on demand. */
const SIZES = [50, 200];

/** `{order, reach, floor, all, word}` of what the address keeps; anything unknown falls back to what is usual. */
export function optionsOf(own = {}) {
  return {
    order: MEASURES.includes(own.order) ? own.order : MEASURES[0],
    reach: reachOf(own.reach) ? own.reach : REACHES[0],
    floor: /^[1-9]\d{0,5}$/.test(own.floor ?? '') ? Number(own.floor) : FLOORS[0],
    all: own.all === 'yes',
    word: own.word ?? null,
  };
}

/** The question for a view of state.js. */
export const questionFor = (state, { order, reach, floor, all }) => ({
  path: '/collocations', body: { ...selected(state), context: reachOf(reach), minimum: floor, order, size: SIZES[all ? 1 : 0] },
});
