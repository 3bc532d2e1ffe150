/** The HTTP API as functions. Every failure arrives as a {@link Problem}, an abandoned request as an `AbortError`. */

const BASE = '/api/v1';

/** How many values of each dimension a search asks for: enough for "show all" to mean all of this corpus. */
const FACETS = { round: 30, roundMentioned: 30, country: 60, topic: 80, year: 20, month: 100, kind: 20, source: 100, speaker: 60, person: 60, organisation: 60, role: 10, language: 30 };

/** Hits in one page of the list. */
const PAGE_SIZE = 10;

/** What went wrong, in the words of the server where it gave any. `offline`: no answer came at all. */
export class Problem extends Error {
  constructor({ status = 0, code = '', title = '', problems = [], results, offline = false }) {
    super(title);
    Object.assign(this, { status, code, title, problems, results, offline });
  }
}

async function problemFrom(response) {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json') ? await response.json().catch(() => ({})) : {};
  const problems = Array.isArray(body.problems) ? body.problems : [];
  return new Problem({ ...body, status: response.status, problems });
}

/** A good answer, its body not read yet. */
async function answered(path, options) {
  let response;
  try {
    response = await fetch(path, { headers: { accept: 'application/json' }, ...options });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ offline: true });
  }
  if (!response.ok) throw await problemFrom(response);
  return response;
}

async function request(path, options = {}) {
  const response = await answered(path, options);
  try {
    return await response.json();
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ status: response.status, code: 'unreadable-answer' });
  }
}

const posting = (body, signal) => ({
  method: 'POST', signal, body: JSON.stringify(body), headers: { accept: 'application/json', 'content-type': 'application/json' },
});

const post = (path, body, signal) => request(`${BASE}${path}`, posting(body, signal));

/** The answer to a question of analysis, `{path, body}` as the API has them; without a body the path says all. */
export const answerTo = ({ path, body }, signal) => (body ? post(path, body, signal) : request(`${BASE}${path}`, { signal }));

/** All rows of the answer to such a question as a file `{blob, name}`; `format` of the API. */
export async function fileOf({ path, body }, format) {
  const response = await answered(`${BASE}${path}${path.includes('?') ? '&' : '?'}format=${format}`, body ? posting(body) : {});
  const [, name = `minbar.${format}`] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { blob: await response.blob(), name };
}

/** The statements that a view of `state.js` selects, as every question about them wants it. */
export function selected({ query, level, filters, exclude, from, to, minConfidence }) {
  return { query, level, filters, exclude, minConfidence, ...(from && { from }), ...(to && { to }) };
}

/** A page of hits with facet counts for a view of `state.js`; `cursor` continues an earlier page (its facets are not asked again). */
export function search(state, signal, cursor = null) {
  return post('/search', {
    ...selected(state), sort: state.sort, duplicates: state.duplicates, size: PAGE_SIZE, facets: cursor ? {} : FACETS, ...(cursor && { cursor }),
  }, signal);
}

/** The first hits of a view, at most `size`, in an order of SORTS, without counts. */
export const hits = (state, sort, size, signal) => post('/search', { ...selected(state), sort, size, facets: {} }, signal);

/** The question for the occurrences of the words of a view in their context; `wanted` is `{context, order, sample, near, size, cursor}` of the API. */
export const concordance = (state, wanted) => ({ path: '/concordance', body: { ...selected(state), ...wanted } });

/** How many texts a view has, as the `total` of the API. */
export const count = (state, signal) => post('/search', { ...selected(state), duplicates: state.duplicates, size: 0, facets: {} }, signal).then((answer) => answer.total);

/** The facets of a view, without hits; `facets` says of which dimensions at most how many values are wanted. */
export const facetsOf = (state, facets, signal) => post('/search', { ...selected(state), duplicates: state.duplicates, size: 0, facets }, signal).then((answer) => answer.facets);

/** Where the words of a question, `{query, level}`, stand in the text of one statement, as spans in their order. */
export async function matchesIn(question, id, signal) {
  const { lines } = await post('/concordance', { ...question, statement: [id], context: { unit: 'word', size: 0 }, size: 500 }, signal);
  return lines.filter((line) => line.field === 'text').map(({ span }) => span).sort((a, b) => a[0] - b[0]);
}

/** The terms that an index makes of a text at a level: `[{term, span, position}]` in text order. */
export const terms = (text, level, signal) => post('/analyze', { text, levels: [level] }, signal).then((answer) => answer.levels[level]);

/** The question for words that tell the statements of a view from those of `reference` (as `selected` makes it), from all others if it is null. */
export const keyness = (state, reference, size) =>
  ({ path: '/keyness', body: { target: selected(state), level: state.level, size, ...(reference && { reference }) } });

/** What changed between two statements, by their ids. */
export const compare = (from, to, signal) => request(`${BASE}/compare?${new URLSearchParams({ from, to })}`, { signal });

/** The clauses of the statements of a kind through time; only of those rounds if any are given. */
export const drift = (series, rounds, signal) =>
  request(`${BASE}/drift?${new URLSearchParams([['series', series], ...rounds.map((round) => ['round', round])])}`, { signal });

/** Adds statements, one a line as JSON, for who knows the token; tells what became of each line, also where none could be taken. */
export async function putStatements(lines, token, signal) {
  const headers = { accept: 'application/json', 'content-type': 'application/x-ndjson', authorization: `Bearer ${token}` };
  try {
    return await request(`${BASE}/statements`, { method: 'POST', body: lines, headers, signal });
  } catch (problem) {
    if (!problem.results) throw problem;
    return problem;
  }
}

/** Corrects a fact of a statement, for who knows the token; `correction` is a line of the file of corrections. Gives the statement as it is then. */
export const correct = (id, correction, token) => {
  const { headers, ...rest } = posting(correction);
  return request(`${BASE}/statements/${encodeURIComponent(id)}/corrections`, { ...rest, headers: { ...headers, authorization: `Bearer ${token}` } });
};

/** One statement with its text and facts. */
export const statement = (id, signal) => request(`${BASE}/statements/${encodeURIComponent(id)}`, { signal });

/** The statements that resemble one, and the words that both have. */
export const similar = (id, signal) => request(`${BASE}/statements/${encodeURIComponent(id)}/similar`, { signal });

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
