/**
 * The words that mark the texts found, against all others or another group: a table that is its own chart. `state.own.words` keeps `against`
 * (a dimension and a value, as `round:20`) and `sure` (whether only what is beyond doubt is shown).
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { answerTo, keyness, selected } from '../../api.js';
import { Asking } from '../../asking.js';
import { conditions, filtersButton } from '../../conditions.js';
import { exports } from '../../exports.js';
import { LightElement } from '../../light-element.js';
import { goTo } from '../../navigation.js';
import { problemNotice, skeleton } from '../../notices.js';
import { conditionCount, EMPTY, hrefOf, inView, withFilter } from '../../state.js';
import { STRINGS } from './strings.js';
import { place, table } from './table.js';
import '../../waiting.js';

/** Words asked for. */
const MOST = 60;

/** The dimensions whose values can be compared with. */
const GROUPS = ['round', 'year', 'kind', 'country', 'speaker'];

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-words .context=${context}></minbar-words>`;

class Words extends LightElement {
  static properties = { context: { attribute: false } };

  #asking = new Asking(this);
  /** Values to compare with, of the whole collection: from the facets of the answers seen, by dimension. */
  #groups = new Map();

  willUpdate() {
    const { state, list, rounds } = this.context;
    const asked = Boolean(state.query) || conditionCount(state) > 0;
    const question = this.#question();
    this.#asking.ask(asked ? JSON.stringify(question) : null, (signal) => answerTo(question, signal));
    this.#groups.set('round', rounds.map(({ id }) => id));
    for (const dimension of GROUPS.slice(1)) {
      const values = (list.facets?.[dimension]?.values ?? []).map(({ value }) => value);
      this.#groups.set(dimension, [...new Set([...(this.#groups.get(dimension) ?? []), ...values])]);
    }
  }

  /** What the texts are compared with, `{dimension, value}`; null for all others. */
  #against() {
    const [dimension, ...rest] = (this.context.state.own.words?.against ?? '').split(':');
    return GROUPS.includes(dimension) && rest.length ? { dimension, value: rest.join(':') } : null;
  }

  #question() {
    const against = this.#against();
    return keyness(this.context.state, against && selected({ ...EMPTY, filters: { [against.dimension]: [against.value] } }), MOST);
  }

  #to = (changes) => hrefOf(inView(this.context.state, 'words', changes));

  #tools(s) {
    const { t, names } = this.context;
    const against = this.#against();
    const values = (dimension) => [...new Set([...(this.#groups.get(dimension) ?? []), ...(against?.dimension === dimension ? [against.value] : [])])];
    const isChosen = (dimension, value) => against?.dimension === dimension && against.value === value;
    return html`<div class="tools">
      ${filtersButton(this.context)}
      <label for="against">${s.against}</label><select id="against" @change=${(event) => goTo(this.#to({ against: event.target.value || null }))}>
        <option value="" .selected=${live(!against)}>${s.rest}</option>
        ${GROUPS.map((dimension) => html`<optgroup label=${t.dimensions[dimension]}>${values(dimension).map((value) =>
    html`<option value="${dimension}:${value}" .selected=${live(isChosen(dimension, value))}>${names.of(dimension, value, t)}</option>`)}</optgroup>`)}</select></div>`;
  }

  #ask(s) {
    const { t, state, rounds } = this.context;
    const way = (next, text, lang) => html`<li><a data-route href=${hrefOf(next)}><bdi lang=${lang ?? nothing}>${text}</bdi></a></li>`;
    return html`<div class="notice" data-testid="ask"><h3>${s.ask}</h3><p>${s.askWhy}</p><ul>${rounds.slice(-3).map(({ id }) => way(withFilter(state, 'round', [id]), t.round(id)))}
      ${t.examples.slice(0, 2).map((example) => way({ ...state, query: example }, example, 'ar'))}</ul></div>`;
  }

  #counted(s) {
    const { t, state } = this.context;
    const { answer } = this.#asking;
    const sure = state.own.words?.sure === 'yes';
    const words = answer.words.filter(({ significant }) => !sure || significant);
    if (!answer.words.length) return html`<div class="notice" data-testid="empty"><h3>${s.none}</h3><p>${s.noneTry}</p></div>`;
    return html`<p class="order">${s.tested(answer.tested)} · <a data-route data-testid="sure" href=${this.#to({ sure: sure ? null : 'yes' })}>${sure ? s.everything : s.onlySure}</a></p>
      ${words.length ? table(words, answer, { ...this.context, s }) : html`<p class="notice">${s.nothingSure} <a data-route href=${this.#to({ sure: null })}>${s.showAll}</a></p>`}
      <p class="hint">${s.why} ${words.some(({ tooSmall }) => tooSmall) ? s.tooSmallWhy : nothing}</p>${exports(this.#question(), this.context.t.lang)}`;
  }

  render() {
    const { t, state, names } = this.context;
    const s = STRINGS[t.lang];
    const { status, answer, problem, retry, stop } = this.#asking;
    return html`<section id="results" class="results words ${status}" aria-labelledby="results-title" aria-busy=${status === 'loading'}>
      <div class="results-head"><h2 id="results-title" tabindex="-1">${s.title}</h2>${this.#tools(s)}</div>${conditions(state, names, t)}
      <p class="unseen" role="status">${status === 'loading' ? t.loading : ''}</p>
      ${status === 'loading' ? html`<minbar-waiting .t=${t} @stop=${stop}></minbar-waiting>` : nothing}
      ${status === 'idle' ? this.#ask(s) : nothing}
      ${status === 'failed' ? problemNotice(problem, { state, t, retry }) : nothing}
      ${status === 'loading' && !answer ? skeleton() : nothing}
      ${answer && status !== 'failed' ? this.#counted(s) : nothing}
    </section>`;
  }

  updated() {
    place(this);
  }
}

customElements.define('minbar-words', Words);
