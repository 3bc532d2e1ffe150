/** How the lines are wanted: what the address keeps of it (`state.own.concordance`), and the request of the API that it means. Pure. */
import { reachOf } from '../../reach.js';

/** Words on each side that can be chosen, the usual number first. */
export const SIZES = [8, 5, 15];
/** Sizes of random samples that can be chosen. */
export const SAMPLES = [50, 200, 1000];
export const KEYS = ['before1', 'before2', 'before3', 'match', 'after1', 'after2', 'after3', 'round', 'date', '-date'];

/** More sort keys than these would hardly be remembered. */
const KEPT = 3;

/** Lines in one page. */
const PAGE = 50;

/** `{order, sentence, words, sample, seed, near, expand}` of what the address keeps; anything unknown falls back to what is usual. */
export function optionsOf(own = {}) {
  const sample = Number(own.sample);
  const context = reachOf(own.reach);
  return {
    order: [...new Set((own.order ?? '').split(',').filter((key) => KEYS.includes(key)))].slice(0, KEPT),
    sentence: own.context === 'sentence',
    words: SIZES.find((size) => String(size) === own.context) ?? SIZES[0],
    sample: SAMPLES.includes(sample) ? sample : null,
    seed: /^\d{1,9}$/.test(own.seed ?? '') ? Number(own.seed) : 1,
    near: own.near ? { query: own.near, ...(context && { context }), ...(own.outside === 'yes' && { outside: true }) } : null,
    expand: own.expand !== 'no',
  };
}

/** The order after a key was chosen: it comes first, what was first decides among equals; a date chosen again is turned round. */
export function chosenFirst(order, key) {
  const turned = order[0] === 'date' && key === 'date' ? '-date' : key;
  return [turned, ...order.filter((each) => each.replace('-', '') !== key)].slice(0, KEPT).join(',');
}

/** The request of the API for a page of lines. */
export const requestFor = ({ order, sentence, words, sample, seed, near, expand }, cursor = null) => ({
  order, size: PAGE, context: sentence ? { unit: 'sentence', size: 0 } : { unit: 'word', size: words },
  ...(sample && { sample: { size: sample, seed } }), ...(near && { near }), ...(!expand && { expand }), ...(cursor && { cursor }),
});
