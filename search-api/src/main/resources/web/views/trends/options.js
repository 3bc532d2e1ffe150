/** What is followed through time: what the address keeps of it (`state.own.trends`), and the question to the API that it means. Pure. */
import { selected } from '../../api.js';

/** Periods, the usual one first. */
export const PERIODS = ['round', 'year', 'month'];
export const MEASURES = ['share', 'rate'];

/** The most questions followed together: more lines than this cannot be told apart. */
export const MOST = 6;

/** Between the questions beside that of the search box, in the address. */
const BREAK = '\n';

/** `{by, measure, also, table}` of what the address keeps; anything unknown falls back to what is usual. */
export function optionsOf(own = {}) {
  return {
    by: PERIODS.includes(own.by) ? own.by : PERIODS[0],
    measure: MEASURES.includes(own.measure) ? own.measure : MEASURES[0],
    also: [...new Set((own.also ?? '').split(BREAK).map((each) => each.trim()).filter(Boolean))].slice(0, MOST - 1),
    table: own.table === 'yes',
  };
}

/** The questions beside that of the search box in the form of the address; null for none. */
export const alsoText = (also) => (also.length ? also.join(BREAK) : null);

/** What is followed in a view of state.js. */
export const followed = ({ query }, { also }) => [...new Set([query, ...also].filter(Boolean))];

/** The question for a view: the filters say through which statements, the words of the search box and those beside it what is followed. */
export const questionFor = (state, options) => ({
  path: '/trends', body: { ...selected({ ...state, query: '' }), by: options.by, measure: options.measure, queries: followed(state, options) },
});
