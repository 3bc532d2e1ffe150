/** The list of hits: what was found, in what order, each with its words marked and its facts as doors to their like. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { conditions, filtersButton } from './conditions.js';
import { dateText, machineDate } from './dates.js';
import { segments } from './highlight.js';
import { writtenIn } from './language.js';
import { alsoSearched, didYouMean } from './meant.js';
import { goTo } from './navigation.js';
import { SORTS, conditionCount, effectiveSort, hrefOf, opening, withFilter } from './state.js';
import { emptyNotice, problemNotice, skeleton } from './notices.js';
import './waiting.js';
import './why.js';

/** How many values of a dimension a hit shows. */
const TOP = { round: 2, country: 3, topic: 3 };

/** A matching word; `match` says why it matches, where that can be told, and `focus` whether the tab key stops there. */
const word = (text, match, focus) => (match ? html`<mark class="why" tabindex=${focus ? '0' : nothing} .why=${match}>${text}</mark>` : html`<mark>${text}</mark>`);

/** A passage with its spans in `<mark>`, whole words only, and no white space of the template's own. */
const marked = ({ text, spans, matches }, focus) => segments(text, spans.map((span, i) => ({ span, key: i })))
  .map(({ text: part, keys }) => (keys.length ? word(part, matches?.[keys[0]], focus) : part));

/** The title of a hit; a text without one still has a link. */
function title(hit, t) {
  const lit = hit.highlights?.find(({ field, text }) => field === 'title' && text === hit.title);
  return lit ? marked(lit, false) : hit.title || t.untitled; // the words of a link share its focus
}

/** Whether a passage stops before its sentence does. */
const breaksOff = (text) => !/[.!?؟…»”")\]]\s*$/.test(text);

const passages = (hit) => (hit.highlights ?? []).filter(({ field }) => field !== 'title');

/** Values of a hit worth a door: the chosen ones first, for they are why it is here; a broader topic only if no narrower one says it. */
function topValues(hit, dimension, { state, names }) {
  const chosen = new Set(state.filters[dimension] ?? []);
  const values = hit.facts?.[dimension] ?? [];
  return [...values.filter((value) => chosen.has(value)), ...names.narrowest(dimension, values).filter((value) => !chosen.has(value))].slice(0, TOP[dimension]);
}

function door(dimension, value, { state, names, t }) {
  const name = names.of(dimension, value, t);
  return html`<li><a class="door d-${dimension}" data-route title=${t.filterBy(name)}
    href=${hrefOf({ ...withFilter(state, dimension, [value]), open: null })}><bdi>${name}</bdi></a></li>`;
}

/** The other versions of a hit, in an element that is fetched when there is a hit with some. */
function versions(hit, { state, t }) {
  import('./versions.js');
  return html`<minbar-versions .hit=${hit} .state=${state} .t=${t}></minbar-versions>`;
}

/** What each match level finds, in an element that is fetched when words are first asked for. */
function levelCounts({ state, t }) {
  import('./level-counts.js');
  return html`<minbar-level-counts .state=${state} .t=${t}></minbar-level-counts>`;
}

function article(hit, view) {
  const { state, names, t } = view;
  const facts = Object.keys(TOP).flatMap((dimension) => topValues(hit, dimension, view).map((value) => door(dimension, value, view)));
  const { lang, dir } = writtenIn(hit.language, passages(hit).map(({ text }) => text).join(' '));
  return html`<article class="hit ${state.open === hit.id ? 'current' : ''}" data-id=${hit.id}>
    <p class="margin"><time datetime=${machineDate(hit.date) ?? nothing}><bdi>${dateText(hit.date, t)}</bdi></time>
      ${hit.kind ? html`<span>${names.of('kind', hit.kind, t)}</span>` : nothing}
      ${hit.source ? html`<span><bdi>${hit.source}</bdi></span>` : nothing}
      ${hit.duplicates ? versions(hit, view) : nothing}</p>
    <div class="body">
      <h3 lang=${lang} dir=${dir}><a data-route data-step href=${hrefOf(opening(state, hit.id))} aria-current=${state.open === hit.id ? 'true' : nothing}>${title(hit, t)}</a></h3>
      ${passages(hit).map((passage) => html`<p class="passage" lang=${lang} dir=${dir}>${marked(passage, true)}${breaksOff(passage.text) ? '\u00a0…' : nothing}</p>`)}
      ${facts.length ? html`<ul class="doors" aria-label=${t.factsOf}>${facts}</ul>` : nothing}
    </div></article>`;
}

/** Up and down move from heading to heading, beside the tab key. */
function moveBetweenHits(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.target.matches('article h3 a')) return;
  const links = [...event.currentTarget.querySelectorAll('article h3 a')];
  const next = links[links.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function header(view) {
  const { state, answered, total, status, t } = view;
  const sort = effectiveSort(state);
  const sorts = state.query ? SORTS : SORTS.filter((each) => each !== 'relevance');
  // A number is said of the question it answers, also while the next one is being asked.
  const said = answered ?? state;
  const where = said.query ? html`${t.forQuery} <q><bdi>${said.query}</bdi></q>` : conditionCount(said) ? nothing : t.everything;
  return html`<div class="results-head">
    <h2 id="results-title" tabindex="-1"><span data-testid="total">${total ? `${total.exactness === 'exact' ? '' : `${t.about} `}${t.texts(total.value)}` : t.results}</span>
      ${total ? html`<small>${total.statements > total.value ? t.inVersions(total.statements) : nothing} ${where}</small>` : nothing}</h2>
    <p class="unseen" role="status">${status === 'loading' ? t.loading : total ? t.texts(total.value) : ''}</p>
    <div class="tools">
      ${filtersButton(view)}
      <button type="button" class="quiet" data-testid="searches" aria-haspopup="dialog" @click=${async () => (await import('./searches.js')).showSearches(view)}>${t.searches}</button>
      <label for="sort">${t.sort}</label>
      <select id="sort" @change=${(event) => goTo(hrefOf({ ...state, sort: event.target.value }))}>
        ${sorts.map((each) => html`<option value=${each} .selected=${each === sort}>${t.sorts[each]}</option>`)}</select>
    </div></div>`;
}

function list(view) {
  const { hits, total, next, moreStatus, t, more } = view;
  return html`<div class="hits">${repeat(hits, (hit) => hit.id, (hit) => article(hit, view))}</div>
    ${hits.length ? html`<p class="list-end"><span>${t.shown(hits.length, total.value)}</span>
      ${next ? html`<button type="button" id="more" aria-disabled=${moreStatus === 'loading'} @click=${more}>${moreStatus === 'loading' ? t.loadingMore : t.more}</button>` : nothing}
      ${moreStatus === 'failed' ? html`<span role="alert">${t.moreFailed}</span>` : nothing}</p>` : nothing}`;
}

/**
 * The section of results. `view` is `{state, answered, status, hits, total, expanded, corrections, next, problem, moreStatus, names, t, narrow, facets}`, `answered` the state the hits belong to, with the
 * actions `more`, `retry`, `stop` and `openFilters`; status is 'loading', 'ready' or 'failed'.
 */
export function results(view) {
  const { status, hits, total, problem, state, names, t } = view;
  const first = status === 'loading' && !total;
  const empty = status === 'ready' && total?.value === 0;
  return html`<section id="results" class="results ${status}" aria-labelledby="results-title" aria-busy=${status === 'loading'} @keydown=${moveBetweenHits}>
    ${header(view)}${state.query && total ? levelCounts(view) : nothing}${alsoSearched(view)}${conditions(state, names, t)}${didYouMean(view)}
    ${status === 'loading' ? html`<minbar-waiting .t=${t} @stop=${view.stop}></minbar-waiting>` : nothing}
    ${first ? skeleton() : nothing}
    ${status === 'failed' ? problemNotice(problem, view) : nothing}
    ${empty ? emptyNotice(view) : nothing}
    ${!first && status !== 'failed' && hits ? list(view) : nothing}
    <minbar-why .t=${t} .hits=${hits}></minbar-why>
  </section>`;
}
