/**
 * The comparison: two statements side by side with what changed graded, or, until two are chosen, the clauses of a whole series as a matrix.
 * `state.own.compare` keeps `series`, `from`, `to`, `only` (a status of clauses) and `once` (whether clauses that stand once are shown).
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { compare, drift, vocabulary } from '../../api.js';
import { Asking } from '../../asking.js';
import { Gradually } from '../../gradually.js';
import { LightElement } from '../../light-element.js';
import { inLanguage } from '../../names.js';
import { goTo } from '../../navigation.js';
import { problemNotice, skeleton } from '../../notices.js';
import { hrefOf, inView, withFilter } from '../../state.js';
import { matrix } from './matrix.js';
import { redline } from './redline.js';
import { STRINGS } from './strings.js';

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-compare .context=${context}></minbar-compare>`;

class Compare extends LightElement {
  static properties = { context: { attribute: false } };

  #kinds = new Asking(this);
  #series = new Asking(this);
  #pair = new Asking(this);
  #rows = new Gradually(this);

  willUpdate() {
    const { state } = this.context;
    const { from, to } = this.#own();
    const rounds = state.filters.round ?? [];
    this.#kinds.ask('kinds', () => vocabulary('kinds'));
    const series = this.#own().series ?? this.#kinds.answer?.[0]?.id;
    this.#series.ask(series ? JSON.stringify([series, rounds]) : null, (signal) => drift(series, rounds, signal));
    this.#pair.ask(from && to && from !== to ? JSON.stringify([from, to]) : null, (signal) => compare(from, to, signal));
  }

  #own() {
    return this.context.state.own.compare ?? {};
  }

  #to = (changes) => hrefOf(inView(this.context.state, 'compare', changes));

  /** A statement in a list of choices: its round first, for that is how people know it. */
  #name({ rounds = [], title, date }) {
    const { t } = this.context;
    const round = rounds.length ? t.round(rounds.join(t.comma)) : date?.slice(0, 10) ?? t.undated;
    return `${round} – ${title}`;
  }

  #statements(id, key, label, s) {
    const chosen = this.#own()[key] ?? '';
    const series = this.#series.answer?.statements ?? [];
    const inSeries = new Set(series.map((each) => each.id));
    const hits = (this.context.list.hits ?? []).filter((hit) => !inSeries.has(hit.id)).map((hit) => ({ ...hit, rounds: hit.facts?.round ?? [] }));
    const known = chosen === '' || inSeries.has(chosen) || hits.some((hit) => hit.id === chosen);
    const other = known ? null : { ...this.#pair.answer?.[key], id: chosen, title: this.#pair.answer?.[key]?.title ?? chosen };
    const option = (each) => html`<option value=${each.id} .selected=${live(each.id === chosen)}>${this.#name(each)}</option>`;
    return html`<p><label for=${id}>${label}</label><select id=${id} data-testid=${`compare-${key}`} @change=${(event) => goTo(this.#to({ [key]: event.target.value || null, only: null }))}>
      <option value="" .selected=${live(chosen === '')}>${s.choose}</option>${other ? option(other) : nothing}
      <optgroup label=${s.inSeries}>${series.map(option)}</optgroup>
      ${hits.length ? html`<optgroup label=${s.inResults}>${hits.map(option)}</optgroup>` : nothing}</select></p>`;
  }

  #chooser(s) {
    const { t } = this.context;
    const series = this.#series.answer?.series;
    return html`<div class="chooser">
      <p><label for="series">${s.series}</label><select id="series" @change=${(event) => goTo(this.#to({ series: event.target.value, from: null, to: null, only: null }))}>
        ${(this.#kinds.answer ?? []).map(({ id, label }) => html`<option value=${id} .selected=${live(id === series)}>${inLanguage(label, t.lang)}</option>`)}</select></p>
      ${this.#statements('compare-from', 'from', s.from, s)}${this.#statements('compare-to', 'to', s.to, s)}</div>`;
  }

  /** To the neighbours of a pair in its series, the other way round, and out of it. */
  #ways(s) {
    const { from, to } = this.#own();
    const ids = this.#series.answer?.statements.map(({ id }) => id) ?? [];
    const [at, next] = [ids.indexOf(from), ids.indexOf(to)];
    const pair = (step) => (at >= 0 && next >= 0 && ids[at + step] && ids[next + step] ? this.#to({ from: ids[at + step], to: ids[next + step], only: null }) : null);
    const way = (href, text, id) => (href ? html`<a data-route data-testid=${id} href=${href}>${text}</a>` : nothing);
    return html`<p class="ways">${way(pair(-1), s.earlier, 'pair-before')}${way(pair(1), s.later, 'pair-after')}
      ${way(this.#to({ from: to, to: from }), s.swap, 'swap')}${way(this.#to({ from: null, to: null, only: null }), s.leave, 'to-matrix')}</p>`;
  }

  #shown(asking, template) {
    const { t, state } = this.context;
    if (asking.status === 'failed') return problemNotice(asking.problem, { state, t, retry: asking.retry });
    return asking.answer ? template(asking.answer) : skeleton();
  }

  #rounds(s) {
    const { state } = this.context;
    const rounds = state.filters.round ?? [];
    return rounds.length ? html`<p class="order">${s.onlyRounds(rounds.join(' · '))} <a data-route href=${hrefOf(withFilter(state, 'round', []))}>${s.everyRound}</a></p>` : nothing;
  }

  render() {
    const { t } = this.context;
    const s = STRINGS[t.lang];
    const { from, to, only, once } = this.#own();
    const view = { ...this.context, s, to: this.#to, only, once: once === 'yes', nameOf: (each) => this.#name(each), rows: this.#rows };
    const asking = from && to ? this.#pair : this.#series;
    return html`<section id="results" class="compare ${asking.status}" aria-labelledby="results-title" aria-busy=${asking.status === 'loading'}>
      <div class="results-head"><h2 id="results-title" tabindex="-1">${from && to ? s.title : s.matrix}</h2></div>
      ${this.#chooser(s)}
      <p class="unseen" role="status">${asking.status === 'loading' ? t.loading : ''}</p>
      ${from && to ? html`${this.#ways(s)}${from === to ? html`<p class="notice">${s.same}</p>` : this.#shown(this.#pair, (answer) => redline(answer, view))}`
    : html`${from || to ? html`<p class="order" role="status" data-testid="one-chosen">${from ? s.chooseTo : s.chooseFrom}</p>` : nothing}${this.#rounds(s)}${this.#shown(this.#series, (answer) => matrix(answer, view))}`}
    </section>`;
  }

  /** One cell of the matrix takes the tab key; the arrows move from it. */
  updated() {
    const cells = [...this.querySelectorAll('a.cell')];
    if (cells.length && !cells.some((cell) => cell.tabIndex === 0)) cells[0].tabIndex = 0;
  }
}

customElements.define('minbar-compare', Compare);
