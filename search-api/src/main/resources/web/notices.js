/** What stands in place of the list when there is none: waiting, nothing found, an error, no connection. Each says what to do next. */
import { html, nothing } from 'lit';
import { wholeWords } from './highlight.js';
import { EMPTY, conditionCount, hrefOf, withoutFilters } from './state.js';

/** Grey lines where the first hits will stand. */
export const skeleton = () => html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<div><i></i><i></i><i></i></div>`)}</div>`;

const way = (href, text, lang) => html`<li><a data-route href=${href}><bdi lang=${lang ?? nothing}>${text}</bdi></a></li>`;

/** Nothing found, in the results or the lines of a view: wider searches first, then words that are known to be in statements of this process. */
export function emptyNotice({ state, t }) {
  return html`<div class="notice" data-testid="empty"><h3>${t.emptyTitle}</h3><p>${t.emptyTry}</p><ul>
    ${conditionCount(state) ? way(hrefOf(withoutFilters(state)), t.emptyWithoutFilters) : nothing}
    ${state.query && state.level !== EMPTY.level ? way(hrefOf({ ...state, level: EMPTY.level }), t.emptyLevel) : nothing}
    ${t.examples.filter((example) => example !== state.query).map((example) => way(hrefOf({ ...EMPTY, lang: state.lang, view: state.view, query: example }), example, 'ar'))}
    ${way(hrefOf({ ...EMPTY, lang: state.lang }), t.emptyAll)}</ul></div>`;
}

/** The query with the place of an error marked, widened to a word so that its letters stay joined. */
function pointed(query, position) {
  const span = wholeWords(query, [position, position + 1]);
  if (!span) return html`<bdi>${query}</bdi><mark class="at end">&nbsp;</mark>`;
  return html`<bdi>${query.slice(0, span[0])}<mark class="at">${query.slice(...span)}</mark>${query.slice(span[1])}</bdi>`;
}

function stated(problem, query, t) {
  const at = problem.code === 'query-syntax' || problem.problems.some(({ code }) => code === 'query-syntax');
  const messages = problem.problems.map((each) => html`<li><bdi lang="en">${each.message ?? each.code}</bdi>
    ${Number.isInteger(each.position) ? html`<p class="pointed" data-testid="query-error"><span>${t.syntaxHere} ${each.position + 1}:</span> <code dir="auto">${pointed(query, each.position)}</code></p>` : nothing}</li>`);
  return html`<h3>${at ? t.syntaxTitle : t.errorTitle}</h3>
    ${messages.length ? html`<ul>${messages}</ul>` : html`<p dir="auto">${problem.message || t.errorUnknown(problem.status)}</p>`}
    <p>${t.errorKept}</p>`;
}

/** A failed search: the server's words where it gave any, else what is known; one that was stopped says no more than that. */
export function problemNotice(problem, { state, t, retry }) {
  if (problem.stopped) {
    return html`<div class="notice" data-testid="stopped"><h3>${t.stoppedTitle}</h3><p>${t.errorKept}</p><button type="button" @click=${retry}>${t.retry}</button></div>`;
  }
  return html`<div class="notice problem" role="alert" data-testid=${problem.offline ? 'offline' : 'error'}>
    ${problem.offline ? html`<h3>${t.offlineTitle}</h3><p>${t.offlineText}</p>` : stated(problem, state.query, t)}
    <button type="button" @click=${retry}>${t.retry}</button></div>`;
}

/** A part of the page that could not be fetched. */
export const unavailable = (t, retry) => html`<div class="notice problem" role="alert" data-testid="unavailable"><h3>${t.partFailed}</h3>
  <button type="button" @click=${retry}>${t.retry}</button></div>`;
