/** Texts that resemble the open one, asked for when wanted: each with the words that both have, which open their places there. */
import { html, nothing } from 'lit';
import { lane, similar } from '../api.js';
import { dateText } from '../dates.js';
import { number } from '../i18n/plural.js';
import { LightElement } from '../light-element.js';
import { EMPTY, hrefOf, opening } from '../state.js';
import { STRINGS } from './strings.js';

/** Words that are shown of each; the answer has them all. */
const SHOWN = 6;

const IDLE = Object.freeze({ status: 'idle', answer: null });

class Similar extends LightElement {
  static properties = { state: { attribute: false }, t: { attribute: false }, statement: { attribute: false }, asked: { state: true } };

  #lane = lane();

  constructor() {
    super();
    this.asked = IDLE;
  }

  willUpdate(changed) {
    if (!changed.has('statement') || changed.get('statement')?.id === this.statement.id) return;
    this.#lane(async () => {}).catch(() => {});
    this.asked = IDLE;
  }

  async #ask() {
    this.asked = { status: 'loading', answer: null };
    try {
      this.asked = { status: 'ready', answer: await this.#lane((signal) => similar(this.statement.id, signal)) };
    } catch (problem) {
      if (problem.name !== 'AbortError') this.asked = { status: 'failed', answer: null };
    }
  }

  /** A word of another text, as it is written there: opens that text where it stands. */
  #placeOf(id, { written, times }) {
    const href = hrefOf({ ...opening(this.state, id), find: `lemma:${written}` });
    return html`<a data-route href=${href} dir="auto"><bdi>${written}</bdi>${times > 1 ? html` <small><bdi>×${number(times)}</bdi></small>` : nothing}</a> `;
  }

  #one({ id, title, date, source, resemblance, words }, s) {
    return html`<li data-id=${id}><a class="to-text" data-route href=${hrefOf(opening(this.state, id))}><bdi>${title || id}</bdi></a>
      <span class="about"><bdi>${dateText(date, this.t)}</bdi>${source ? html` · <bdi>${source}</bdi>` : nothing} · <bdi>${s.share(number(Math.round(resemblance * 100)))}</bdi></span>
      <span class="shared">${words.slice(0, SHOWN).map((word) => this.#placeOf(id, word))}</span></li>`;
  }

  /** The words it is known by: each opens all texts that have it. */
  #telling(words, s) {
    const { state } = this;
    return html`<p class="shared"><span>${s.words}:</span> ${words.map(({ word, statements }) => html`<a data-route dir="auto" href=${hrefOf({ ...EMPTY, lang: state.lang, query: word, duplicates: 'show', open: state.open })}><bdi>${word}</bdi> <small><bdi>${number(statements)}</bdi></small></a> `)}</p>`;
  }

  #found(s) {
    const { status, answer } = this.asked;
    if (status === 'loading') return html`<p role="status" class="hint">${s.loading}</p>`;
    if (status === 'failed') return html`<p role="alert">${s.failed} <button type="button" class="quiet" @click=${this.#ask}>${this.t.retry}</button></p>`;
    if (!answer.statements.length) return html`<p role="status">${s.none}</p>`;
    return html`<p class="hint" role="status">${s.hint}</p><ol>${answer.statements.map((each) => this.#one(each, s))}</ol>${this.#telling(answer.words, s)}`;
  }

  render() {
    const s = STRINGS[this.t.lang];
    if (this.asked.status === 'idle') return html`<p class="similar"><button type="button" class="quiet" data-testid="similar" @click=${this.#ask}>${s.more}</button></p>`;
    return html`<section class="sources similar" data-testid="similar-texts"><h3>${s.more}</h3>${this.#found(s)}</section>`;
  }
}

customElements.define('minbar-similar', Similar);
