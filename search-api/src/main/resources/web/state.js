/**
 * The view as a value, and its one written form: the query string of the page.
 *
 * Names are those of `GET /api/v1/search` (q, level, sort, from, to, minConfidence, duplicates, a key per dimension, `exclude.<dimension>`), plus two of the
 * page's own: `lang` (interface language) and `open` (the statement being read). Defaults are left out, so equal views have equal URLs.
 */
import { CONFIDENCE } from './facts.js';
import { LEVELS, levelOf } from './levels.js';

export const DIMENSIONS = ['round', 'roundMentioned', 'country', 'topic', 'year', 'month', 'kind', 'source', 'dateMentioned', 'resolution', 'speaker', 'person', 'organisation', 'role'];
export const SORTS = ['relevance', '-date', 'date'];
/** The confidences that facts can be asked to have, all facts first. */
export const MIN_CONFIDENCES = [CONFIDENCE.unsure, CONFIDENCE.likely, CONFIDENCE.clear];
/** What is one result: texts that are nearly the same as one, or each. */
export const DUPLICATES = ['collapse', 'show'];
export const LANGUAGES = ['ar', 'en', 'ru'];

/** The view with nothing asked: every statement, newest first, in Arabic. */
export const EMPTY = Object.freeze({
  query: '', level: LEVELS[0].id, sort: 'relevance', lang: 'ar', open: null, from: null, to: null, minConfidence: MIN_CONFIDENCES[0], duplicates: DUPLICATES[0],
  filters: Object.freeze({}), exclude: Object.freeze({}),
});

const oneOf = (allowed, value) => (allowed.includes(value) ? value : allowed[0]);

/** Values of a dimension under a prefix, without repetitions and blanks. */
const valuesOf = (params, key) => [...new Set(params.getAll(key).filter(Boolean))];

function dimensionsFrom(params, prefix) {
  const found = {};
  for (const dimension of DIMENSIONS) {
    const values = valuesOf(params, prefix + dimension);
    if (values.length) found[dimension] = values;
  }
  return found;
}

/** Reads a view from a query string; unknown keys and values fall back to defaults. */
export function readState(search) {
  const params = new URLSearchParams(search);
  return {
    query: (params.get('q') ?? '').trim(),
    level: levelOf(params.get('level')).id,
    sort: oneOf(SORTS, params.get('sort')),
    lang: oneOf(LANGUAGES, params.get('lang')),
    open: params.get('open') || null,
    from: params.get('from') || null,
    to: params.get('to') || null,
    minConfidence: oneOf(MIN_CONFIDENCES, Number(params.get('minConfidence'))),
    duplicates: oneOf(DUPLICATES, params.get('duplicates')),
    filters: dimensionsFrom(params, ''),
    exclude: dimensionsFrom(params, 'exclude.'),
  };
}

/** Writes a view as a link on this site, `/` for the empty one. */
export function hrefOf(state) {
  const params = new URLSearchParams();
  if (state.query) params.set('q', state.query);
  for (const key of ['level', 'sort', 'lang', 'minConfidence', 'duplicates']) if (state[key] !== EMPTY[key]) params.set(key, state[key]);
  for (const dimension of DIMENSIONS) {
    for (const value of state.filters[dimension] ?? []) params.append(dimension, value);
    for (const value of state.exclude[dimension] ?? []) params.append(`exclude.${dimension}`, value);
  }
  for (const key of ['from', 'to', 'open']) if (state[key]) params.set(key, state[key]);
  const text = params.toString();
  return text ? `/?${text}` : '/';
}

/** The part of the view that decides the hit set: two views with the same key show the same list. */
export const searchKey = (state) => hrefOf({ ...state, lang: EMPTY.lang, open: null });

/** The view with the values of one dimension replaced. */
export function withFilter(state, dimension, values) {
  const filters = { ...state.filters };
  if (values.length) filters[dimension] = [...values];
  else delete filters[dimension];
  return { ...state, filters };
}

/** The view with one value added if absent, removed if present. */
export function withToggled(state, dimension, value) {
  const now = state.filters[dimension] ?? [];
  return withFilter(state, dimension, now.includes(value) ? now.filter((each) => each !== value) : [...now, value]);
}

/** The view with one excluded value allowed again. */
export function withoutExclusion(state, dimension, value) {
  const exclude = { ...state.exclude, [dimension]: (state.exclude[dimension] ?? []).filter((each) => each !== value) };
  return { ...state, exclude };
}

/** The view without filters, exclusions, dates, a least confidence and duplicates; the query, its level and the open statement stay. */
export const withoutFilters = (state) => ({ ...state, filters: {}, exclude: {}, from: null, to: null, minConfidence: EMPTY.minConfidence, duplicates: EMPTY.duplicates });

/** How many conditions besides the query narrow the view. */
export function conditionCount(state) {
  const values = [...Object.values(state.filters), ...Object.values(state.exclude)].flat().length;
  return values + (state.from ? 1 : 0) + (state.to ? 1 : 0) + (state.minConfidence ? 1 : 0) + (state.duplicates === EMPTY.duplicates ? 0 : 1);
}

/** The order in force: without a query there is no relevance, so the newest come first. */
export const effectiveSort = (state) => (state.sort === 'relevance' && !state.query ? '-date' : state.sort);
