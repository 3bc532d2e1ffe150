/** The page of one round: when and where, who came, about what, what was said, and what was new in the statement agreed on. */
import { html, nothing } from 'lit';
import { dateText, machineDate } from '../../dates.js';
import { writtenIn, directionOf } from '../../language.js';
import { inLanguage } from '../../names.js';
import { problemNotice, skeleton } from '../../notices.js';
import { conditionCount, EMPTY, hrefOf, inView, opening, withFilter } from '../../state.js';
import { isWebAddress } from '../../web-address.js';
import { changes } from './changes.js';

/** New clauses shown at once. */
const FIRST = 6;

/** Under which dimension an id of a party is known, and its name: parties are countries, bodies or collective speakers. */
function party(id, { names, t }) {
  const dimension = ['country', 'organisation', 'speaker'].find((each) => names.of(each, id, t) !== id);
  return { dimension, name: dimension ? names.of(dimension, id, t) : id };
}

/** A door to the texts of the round with a value; plain words where the search knows no such value. */
function door(dimension, value, name, { state, round }) {
  const href = hrefOf(withFilter({ ...EMPTY, lang: state.lang, filters: { round: [round.id] } }, dimension, [value]));
  return html`<a class="door d-${dimension}" data-route href=${href}><bdi>${name}</bdi></a>`;
}

const parties = (ids, view) => (ids ?? []).map((id) => {
  const { dimension, name } = party(id, view);
  return html`<li>${dimension ? door(dimension, id, name, view) : html`<bdi>${name}</bdi>`}</li>`;
});

const people = (ids, view) => (ids ?? []).map((id, i) => html`${i ? view.t.comma : nothing}${door('person', id, view.names.of('person', id, view.t), view)}`);

const entry = (term, items) => (items.length ? html`<div><dt>${term}</dt><dd><ul class="doors">${items}</ul></dd></div>` : nothing);

function attendance(round, view) {
  const { s } = view;
  return html`<dl class="who">${entry(s.host, parties(round.host ? [round.host] : [], view))}${entry(s.guarantors, parties(round.guarantors, view))}
    ${entry(s.observers, parties(round.observers, view))}${entry(s.un, (round.un ?? []).map((id) => html`<li>${people([id], view)}</li>`))}
    ${entry(s.delegations, Object.entries(round.delegations ?? {}).map(([id, heads]) => html`<li class="heads"><span>${party(id, view).name}:</span> ${people(heads, view)}</li>`))}
    ${entry(s.reader, round.readBy ? [html`<li>${people([round.readBy], view)}</li>`] : [])}</dl>`;
}

function topics(round, view) {
  const { s, names, t } = view;
  const ids = names.narrowest('topic', round.topics ?? []);
  return ids.length ? html`<section><h3>${s.topics}</h3><ul class="doors">${ids.map((id) => html`<li>${door('topic', id, names.of('topic', id, t), view)}</li>`)}</ul></section>` : nothing;
}

function statements(view) {
  const { s, t, state, names, texts } = view;
  const list = ({ hits }) => (hits.length ? html`<ul class="texts">${hits.map((hit) => html`<li><a data-route data-step href=${hrefOf(opening(state, hit.id))} lang=${writtenIn(hit.language).lang} dir=${writtenIn(hit.language, hit.title).dir}>${hit.title || t.untitled}</a>
    <span class="margin">${hit.kind ? names.of('kind', hit.kind, t) : nothing} · <time datetime=${machineDate(hit.date) ?? nothing}><bdi>${dateText(hit.date, t)}</bdi></time></span></li>`)}</ul>` : html`<p>${s.noStatements}</p>`);
  return html`<section><h3>${s.statements}</h3>${texts.status === 'failed' ? problemNotice(texts.problem, { state, t, retry: texts.retry }) : texts.answer ? list(texts.answer) : skeleton()}</section>`;
}

function clause(cell, statement, { state }) {
  return html`<li dir=${directionOf(cell.quote)}><a data-route href=${hrefOf(opening(state, statement.id, { field: 'text', span: cell.span }))}>${cell.quote}</a></li>`;
}

const clauses = (found, s) => html`<ul class="clauses">${found.slice(0, FIRST)}</ul>${found.length > FIRST ? html`<details><summary>${s.more(found.length - FIRST)}</summary><ul class="clauses">${found.slice(FIRST)}</ul></details>` : nothing}`;

/** What the statement of the round has that none before had, and what it no longer has. */
function novelty(round, view) {
  const { s, t, state, series } = view;
  if (series.status === 'failed') return nothing;
  if (!series.answer) return skeleton();
  const { statements: all, chains } = series.answer;
  const at = all.findIndex(({ rounds }) => rounds.includes(round.id));
  const [now, before] = [all[at], all[at - 1]];
  if (!now) return html`<section><h3>${s.novel}</h3><p>${s.noSeries}</p></section>`;
  if (!before) return html`<section><h3>${s.novel}</h3><p>${s.firstOne}</p></section>`;
  const novel = now.novel.map((chain) => clause(chains[chain].cells[0], now, view));
  const silent = now.silent.map((chain) => chains[chain].cells.findLast(({ statement }) => statement < at)).map((cell) => clause(cell, all[cell.statement], view));
  return html`<section data-testid="novel"><h3>${s.novel}</h3><p>${s.novelOf(novel.length, before.rounds.map((each) => t.round(each)).join(t.comma) || dateText(before.date, t))}
    <a data-route data-testid="redline-of" href=${hrefOf(inView(state, 'compare', { series: series.answer.series, from: before.id, to: now.id, only: null }))}>${s.redline}</a></p>${clauses(novel, s)}
    ${silent.length ? html`<h4>${s.silent(silent.length)}</h4>${clauses(silent, s)}` : nothing}</section>`;
}

/** What the vocabulary says in English only, behind its title. */
const english = (items, title, s, t) => (items?.length ? html`<details><summary>${title}${t.lang === 'en' ? nothing : ` (${s.english})`}</summary>
  <ul class="english" lang="en" dir="ltr">${items.map((each) => html`<li><bdi>${each}</bdi></li>`)}</ul></details>` : nothing);

const address = (url) => html`<li>${isWebAddress(url) ? html`<a href=${url} rel="noopener noreferrer" target="_blank" dir="ltr"><bdi>${new URL(url).hostname}</bdi></a>` : html`<bdi>${url}</bdi>`}</li>`;

/** How many of the hits are of this round: a door to them, where something was asked at all. */
function share(round, { state, t, s, list }) {
  if (!state.query && !conditionCount(state)) return nothing;
  const count = list.facets?.round?.values.find(({ value }) => value === round.id)?.count ?? 0;
  return html`<p><a data-route href=${hrefOf({ ...withFilter(state, 'round', [round.id]), view: EMPTY.view })}>${s.hits(t.texts(count))}</a></p>`;
}

/** The page of a round between its neighbours, either of which may be missing. */
export function round(each, before, after, context) {
  const { s, t, to, state } = context;
  const view = { ...context, round: each };
  const neighbour = (other, rel, name) => (other ? html`<a data-route rel=${rel} data-testid=${rel} href=${to(other.id)}>${name}: ${t.round(other.id)}</a>` : html`<span></span>`);
  return html`<nav class="neighbours" aria-label=${s.title}>${neighbour(before, 'prev', s.before)}<a data-route href=${to('all')}>${s.all}</a>${neighbour(after, 'next', s.after)}</nav>
    <header class="round-head"><h2 id="results-title" tabindex="-1">${inLanguage(each.label, t.lang)}</h2>
      <p class="when"><bdi>${dateText(`${each.start}/${each.end ?? each.start}`, t)}</bdi> · ${inLanguage(each.cityName, t.lang)}</p>
      ${share(each, view)}<p><a data-route href=${hrefOf({ ...EMPTY, lang: state.lang, filters: { round: [each.id] } })}>${s.texts}</a></p></header>
    <div class="round-page"><div>${novelty(each, view)}${changes(each, before, view)}${statements(view)}</div>
      <aside>${attendance(each, view)}${topics(each, view)}${english(each.outcomes, s.outcomes, s, t)}${english([each.next].filter(Boolean), s.next, s, t)}${english(each.notes, s.notes, s, t)}
        ${each.sources?.length ? html`<details><summary>${s.sources}</summary><ul>${each.sources.map(address)}</ul></details>` : nothing}</aside></div>`;
}
