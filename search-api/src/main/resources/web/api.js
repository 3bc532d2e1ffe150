/** The HTTP API as functions. Every failure arrives as a {@link Problem}, an abandoned request as an `AbortError`. */

const BASE = '/api/v1';

/** How many values of each dimension a search asks for: enough for "show all" to mean all of this corpus. */
const FACETS = { round: 30, roundMentioned: 30, country: 60, topic: 80, year: 20, month: 100, kind: 20, source: 100, speaker: 60, person: 60, organisation: 60, role: 10 };

/** Hits in one page of the list. */
const PAGE_SIZE = 10;

/** What went wrong, in the words of the server where it gave any. `offline`: no answer came at all. */
export class Problem extends Error {
  constructor({ status = 0, code = '', title = '', problems = [], offline = false }) {
    super(title);
    Object.assign(this, { status, code, title, problems, offline });
  }
}

async function problemFrom(response) {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json') ? await response.json().catch(() => ({})) : {};
  const problems = Array.isArray(body.problems) ? body.problems : [];
  return new Problem({ ...body, status: response.status, problems });
}

async function request(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { headers: { accept: 'application/json' }, ...options });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ offline: true });
  }
  if (!response.ok) throw await problemFrom(response);
  try {
    return await response.json();
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ status: response.status, code: 'unreadable-answer' });
  }
}

/** A page of hits with facet counts for a view of `state.js`; `cursor` continues an earlier page (its facets are not asked again). */
export function search(state, signal, cursor = null) {
  const { query, level, sort, filters, exclude, from, to, minConfidence, duplicates } = state;
  const body = { query, level, sort, filters, exclude, from, to, minConfidence, duplicates, size: PAGE_SIZE, cursor, facets: cursor ? {} : FACETS };
  for (const key of ['from', 'to', 'cursor']) if (body[key] === null) delete body[key];
  return request(`${BASE}/search`, {
    method: 'POST', signal, body: JSON.stringify(body),
    headers: { accept: 'application/json', 'content-type': 'application/json' },
  });
}

/** One statement with its text and facts. */
export const statement = (id, signal) => request(`${BASE}/statements/${encodeURIComponent(id)}`, { signal });

/** Entries of a vocabulary: rounds, countries, topics, kinds, … */
export const vocabulary = (name) => request(`${BASE}/vocabulary/${name}`).then((answer) => answer.entries);

/** What could be meant by the beginning of a query. */
export const suggest = (text, signal) =>
  request(`${BASE}/suggest?${new URLSearchParams({ q: text, size: '8' })}`, { signal }).then((answer) => answer.suggestions);

/** State of the server, with the id of the snapshot it answers from. */
export const health = () => request('/health');

/** The description of this API in OpenAPI form. */
export const openapi = () => request('/openapi.json');

/**
 * A lane in which only the newest task counts: starting one abandons the one before, whose promise then rejects with an
 * `AbortError`, so an old answer can never overwrite a newer one.
 */
export function lane() {
  let newest = new AbortController();
  return async (task) => {
    newest.abort();
    const mine = (newest = new AbortController());
    const answer = await task(mine.signal);
    mine.signal.throwIfAborted();
    return answer;
  };
}
