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

/** Dimensions whose chosen values are followed where no words are. */
const FACETS = ['topic', 'country', 'organisation', 'person', 'speaker', 'kind'];

/** What is followed in a view of state.js: the words of the search box and those beside it, `{queries}`; without words the values that the filters choose, `{values}`; null for nothing. */
export function followed({ query, filters }, { also }) {
  const queries = [...new Set([query, ...also].filter(Boolean))];
  if (queries.length) return { queries };
  const values = Object.fromEntries(FACETS.filter((dimension) => filters[dimension]?.length).map((dimension) => [dimension, filters[dimension]]));
  return Object.keys(values).length ? { values } : null;
}

/** The question for a view: the filters that are not followed themselves say through which statements. Values have shares only. */
export function questionFor(state, options) {
  const what = followed(state, options);
  const filters = Object.fromEntries(Object.entries(state.filters).filter(([dimension]) => !what?.values?.[dimension]));
  return { path: '/trends', body: { ...selected({ ...state, query: '', filters }), by: options.by, measure: what?.values ? MEASURES[0] : options.measure, ...what } };
}
