/**
 * The concordance: every occurrence of the words of the query, a line each, aligned on the match. What stands before a match is on the right of it
 * in Arabic and on the left in Latin letters, line by line. The head of a column sorts; the match opens its place in the text.
 */
import { html, nothing } from 'lit';
import { answerTo, concordance } from '../../api.js';
import { Asking } from '../../asking.js';
import { choice } from '../../choice.js';
import { conditions, filtersButton } from '../../conditions.js';
import { exports } from '../../exports.js';
import { LightElement } from '../../light-element.js';
import { emptyNotice, problemNotice, skeleton } from '../../notices.js';
import { partNotice } from '../../part.js';
import { hrefOf, inView } from '../../state.js';
import { head, lines } from './lines.js';
import { optionsOf, requestFor, SAMPLES, SIZES } from './options.js';
import { STRINGS } from './strings.js';
import '../../waiting.js';

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-concordance .context=${context}></minbar-concordance>`;

class Concordance extends LightElement {
  static properties = { context: { attribute: false } };

  #asking = new Asking(this);

  willUpdate() {
    const { state } = this.context;
    const question = concordance(state, requestFor(optionsOf(state.own.concordance)));
    this.#asking.ask(state.query ? JSON.stringify(question) : null, (signal) => answerTo(question, signal));
  }

  #more() {
    const { state } = this.context;
    const { next } = this.#asking.answer;
    this.#asking.more((signal) => answerTo(concordance(state, requestFor(optionsOf(state.own.concordance), next)), signal),
      (before, more) => ({ ...more, lines: [...before.lines, ...more.lines] }));
  }

  #to(changes) {
    return hrefOf(inView(this.context.state, 'concordance', changes));
  }

  #tools(options, s) {
    return html`<div class="tools">
      ${filtersButton(this.context)}
      ${choice({ id: 'kwic-context', label: s.context, options: [...SIZES.map((size) => [size, s.words(size)]), ['sentence', s.sentence]], chosen: options.sentence ? 'sentence' : options.words, to: (value) => this.#to({ context: value === String(SIZES[0]) ? null : value }) })}
      ${choice({ id: 'kwic-sample', label: s.sample, options: [['', s.all], ...SAMPLES.map((size) => [size, s.sampleOf(size)])], chosen: options.sample ?? '', to: (value) => this.#to({ sample: value || null, seed: null }) })}
      ${options.sample ? html`<a data-route data-testid="draw-again" title=${s.drawn(options.seed)} href=${this.#to({ seed: String(options.seed + 1) })}>${s.again}</a>` : nothing}
    </div>`;
  }

  /** How many there are: the total counts all occurrences, drawn or not. */
  #count(options, s) {
    const { t, state } = this.context;
    const { answer, status } = this.#asking;
    if (!answer || status === 'failed') return html`<h2 id="results-title" tabindex="-1">${s.table}</h2>`;
    const total = answer.total.value;
    const drawn = options.sample && options.sample < total;
    return html`<h2 id="results-title" tabindex="-1"><span data-testid="lines">${drawn ? s.inSample(options.sample, s.lines(total)) : s.lines(total)}</span>
      <small>${t.forQuery} <q><bdi>${state.query}</bdi></q></small></h2>`;
  }

  /** What else the lines must stand near, and their order, each with the way out of it. */
  #order({ order, near }, s) {
    return html`${near ? html`<p class="order" data-testid="near">${(near.outside ? s.outside : s.near)(near.context)} <q><bdi>${near.query}</bdi></q>
      <a data-route href=${this.#to({ near: null, reach: null, outside: null, expand: null })}>${s.notNear}</a></p>` : nothing}<p class="order" data-testid="order">${order.length
      ? html`${s.sorted} ${order.map((key, i) => html`${i ? html` <i>${s.then}</i> ` : nothing}<b>${s.keys[key]}</b>`)} <a data-route href=${this.#to({ order: null })}>${s.unsort}</a>` : s.unsorted}</p>`;
  }

  #ask(s) {
    const { t, state } = this.context;
    return html`<div class="notice" data-testid="ask"><h3>${s.ask}</h3><p>${s.askWhy} ${t.emptyTry}</p><ul>${t.examples.map((example) =>
      html`<li><a data-route href=${hrefOf({ ...state, query: example })}><bdi lang="ar">${example}</bdi></a></li>`)}</ul></div>`;
  }

  #problem(options, s) {
    const { t, state } = this.context;
    const { problem, retry } = this.#asking;
    if (!problem.problems?.some(({ code }) => code === 'too-many-lines')) return problemNotice(problem, { state, t, retry });
    return html`<div class="notice problem" role="alert" data-testid="too-many"><h3>${s.tooMany}</h3><p>${s.tooManyTry}</p><ul>
      ${SAMPLES.map((size) => html`<li><a data-route href=${this.#to({ sample: size })}>${s.sampleOf(size)}</a></li>`)}
      <li><a data-route href=${this.#to({ order: null })}>${s.keys.date}</a></li></ul></div>`;
  }

  #list(options, s) {
    const { t, state } = this.context;
    const { answer, moreStatus } = this.#asking;
    if (!answer.lines.length) return emptyNotice({ state, t });
    const shown = { ...this.context, s, options, to: (changes) => this.#to(changes) };
    return html`<div class="kwic ${options.sentence ? 'sentences' : ''}" role="table" aria-label=${s.table} aria-rowcount=${answer.total.value}>
        ${head(answer.lines, shown)}${lines(answer.lines, shown)}</div>
      <p class="list-end">${answer.next ? html`<button type="button" id="more-lines" aria-disabled=${moreStatus === 'loading'} @click=${this.#more}>${moreStatus === 'loading' ? t.loadingMore : s.more}</button>` : nothing}
        ${moreStatus === 'failed' ? html`<span role="alert">${t.moreFailed}</span>` : nothing}
        <span>${t.shown(answer.lines.length, options.sample ? Math.min(options.sample, answer.total.value) : answer.total.value)}</span></p>
      ${exports(concordance(state, requestFor(options)), t.lang)}`;
  }

  render() {
    const { t, state, names } = this.context;
    const s = STRINGS[t.lang];
    const options = optionsOf(state.own.concordance);
    const { status, answer } = this.#asking;
    return html`<section id="results" class="results ${status}" aria-labelledby="results-title" aria-busy=${status === 'loading'}>
      <div class="results-head">${this.#count(options, s)}${this.#tools(options, s)}</div>${conditions(state, names, t)}
      <p class="unseen" role="status">${status === 'loading' ? t.loading : answer ? s.lines(answer.total.value) : ''}</p>
      ${status === 'loading' ? html`<minbar-waiting .t=${t} @stop=${this.#asking.stop}></minbar-waiting>` : nothing}
      ${status === 'idle' ? this.#ask(s) : nothing}
      ${status === 'failed' ? this.#problem(options, s) : nothing}
      ${status === 'loading' && !answer ? skeleton() : nothing}
      ${answer && status !== 'failed' ? html`${partNotice(answer, t.lang)}${answer.lines.length ? this.#order(options, s) : nothing}${this.#list(options, s)}` : nothing}
    </section>`;
  }
}

customElements.define('minbar-concordance', Concordance);
