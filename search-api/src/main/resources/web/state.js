/**
 * The view as a value, and its one written form: the query string of the page.
 *
 * Names are those of `GET /api/v1/search` (q, level, sort, from, to, minConfidence, duplicates, a key per dimension, `exclude.<dimension>`), plus those of
 * the page: `lang` (interface language), `open` (the statement being read), `at` (the place of it that is looked at, as `text:120-140`), `find` (what is
 * looked for in it, with its match level, as `lemma:…`), `view`
 * (which of views.js), and what each view keeps for itself as `<view>.<key>`. Defaults are left out, so equal views have equal URLs.
 */
import { CONFIDENCE } from './facts.js';
import { LEVELS, levelOf } from './levels.js';
import { VIEWS, viewOf } from './views.js';

export const DIMENSIONS = ['round', 'roundMentioned', 'country', 'topic', 'year', 'month', 'kind', 'source', 'dateMentioned', 'resolution', 'speaker', 'person', 'organisation', 'role', 'language'];
export const SORTS = ['relevance', '-date', 'date'];
/** The confidences that facts can be asked to have, all facts first. */
export const MIN_CONFIDENCES = [CONFIDENCE.unsure, CONFIDENCE.likely, CONFIDENCE.clear];
/** What is one result: texts that are nearly the same as one, or each. */
export const DUPLICATES = ['collapse', 'show'];
export const LANGUAGES = ['ar', 'en', 'ru'];

/** The view with nothing asked: every statement, newest first, in Arabic. `own` holds what each view keeps for itself, as text by key. */
export const EMPTY = Object.freeze({
  query: '', level: LEVELS[0].id, sort: 'relevance', lang: 'ar', view: VIEWS[0].id, open: null, at: null, find: null, from: null, to: null, minConfidence: MIN_CONFIDENCES[0],
  duplicates: DUPLICATES[0], filters: Object.freeze({}), exclude: Object.freeze({}), own: Object.freeze({}),
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

/** A place as the address carries it: the field, and offsets in UTF-16 code units. */
const PLACE = /^(title|text):(\d+)-(\d+)$/;

/** The place of an address as `{field, span}`; null for none. */
export function placeOf(at) {
  const [, field, from, to] = PLACE.exec(at ?? '') ?? [];
  return field && Number(from) < Number(to) ? { field, span: [Number(from), Number(to)] } : null;
}

function ownFrom(params) {
  const own = {};
  for (const [name, value] of params) {
    const [view, key] = name.split('.');
    if (key && value && VIEWS.some(({ id }) => id === view)) own[view] = { ...own[view], [key]: value };
  }
  return own;
}

/** Reads a view from a query string; unknown keys and values fall back to defaults. */
export function readState(search) {
  const params = new URLSearchParams(search);
  return {
    query: (params.get('q') ?? '').trim(),
    level: levelOf(params.get('level')).id,
    sort: oneOf(SORTS, params.get('sort')),
    lang: oneOf(LANGUAGES, params.get('lang')),
    view: viewOf(params.get('view')).id,
    open: params.get('open') || null,
    at: params.get('open') && placeOf(params.get('at')) ? params.get('at') : null,
    find: (params.get('open') && params.get('find')) || null,
    from: params.get('from') || null,
    to: params.get('to') || null,
    minConfidence: oneOf(MIN_CONFIDENCES, Number(params.get('minConfidence'))),
    duplicates: oneOf(DUPLICATES, params.get('duplicates')),
    filters: dimensionsFrom(params, ''),
    exclude: dimensionsFrom(params, 'exclude.'),
    own: ownFrom(params),
  };
}

/** Writes a view as a link on this site, `/` for the empty one. */
export function hrefOf(state) {
  const params = new URLSearchParams();
  if (state.query) params.set('q', state.query);
  for (const key of ['view', 'level', 'sort', 'lang', 'minConfidence', 'duplicates']) if (state[key] !== EMPTY[key]) params.set(key, state[key]);
  for (const dimension of DIMENSIONS) {
    for (const value of state.filters[dimension] ?? []) params.append(dimension, value);
    for (const value of state.exclude[dimension] ?? []) params.append(`exclude.${dimension}`, value);
  }
  for (const key of ['from', 'to', 'open']) if (state[key]) params.set(key, state[key]);
  if (state.open) for (const key of ['at', 'find']) if (state[key]) params.set(key, state[key]);
  for (const { id } of VIEWS) {
    for (const [key, value] of Object.entries(state.own[id] ?? {}).sort()) params.set(`${id}.${key}`, value);
  }
  const text = params.toString();
  return text ? `/?${text}` : '/';
}

/** The part of the view that decides the hit set: two views with the same key show the same list. */
export const searchKey = (state) => hrefOf({ ...state, lang: EMPTY.lang, view: EMPTY.view, own: EMPTY.own, open: null });

/** The view with a statement open, at a place `{field, span}` of it if there is one to show. */
export const opening = (state, id, place = null) => ({ ...state, open: id, at: place ? `${place.field}:${place.span.join('-')}` : null });

/** The view for a new question: no text open, and where its hits are shown. */
export const asked = (state) => ({ ...state, open: null, view: viewOf(state.view).alone ? EMPTY.view : state.view });

/** The view in another tab, and there with some of its own keys changed; those set to null are left out. */
export function inView(state, view, changes = {}) {
  const own = Object.fromEntries(Object.entries({ ...state.own[view], ...changes }).filter(([, value]) => value !== null));
  return { ...state, view, own: { ...state.own, [view]: own } };
}

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

/** The view with one value ruled out, or allowed again if it was; what is ruled out is no longer asked for. */
export function withExclusion(state, dimension, value) {
  const now = state.exclude[dimension] ?? [];
  if (now.includes(value)) return withoutExclusion(state, dimension, value);
  const wanted = withFilter(state, dimension, (state.filters[dimension] ?? []).filter((each) => each !== value));
  return { ...wanted, exclude: { ...state.exclude, [dimension]: [...now, value] } };
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
