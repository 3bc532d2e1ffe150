/**
 * Finding words in the text that is open, at any match level: the text and the words are analysed by the server as for the index, and what is found
 * here is what a search would find. Where nothing is typed, what the question of the page matches in the text is gone through instead. Where it is,
 * is told by the event `found` with `{spans, current, go}`; `go` says that the reader wants to be taken there.
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { matchesIn, terms } from './api.js';
import { Asking } from './asking.js';
import { number } from './i18n/plural.js';
import { LEVELS, levelOf } from './levels.js';
import { LightElement } from './light-element.js';
import { goTo } from './navigation.js';
import { hrefOf } from './state.js';

/** Pause in typing, in milliseconds, after which is searched. */
const PAUSE = 200;

/** The level and the words of an address, as `lemma:…`. */
function wanted(find, level) {
  const [, id, words] = /^(\w+):(.*)$/s.exec(find ?? '') ?? [];
  return { level: id ? levelOf(id).id : level, words: (words ?? '').trim() };
}

/** Spans of a text whose terms follow each other as the words do. Both are terms of the API. */
export function places(ofText, ofWords) {
  const at = (list) => {
    const found = [];
    for (const each of list) (found[each.position] ??= []).push(each);
    return found;
  };
  const text = at(ofText);
  const words = at(ofWords).filter(Boolean).map((variants) => new Set(variants.map(({ term }) => term)));
  if (!words.length) return [];
  const starts = [...text.keys()].filter((start) => words.every((variants, i) => text[start + i]?.some(({ term }) => variants.has(term))));
  return starts.map((start) => [text[start][0].span[0], text[start + words.length - 1][0].span[1]]);
}

class Find extends LightElement {
  static properties = { state: { attribute: false }, t: { attribute: false }, statement: { attribute: false }, current: { state: true } };

  #terms = new Asking(this);
  #found = new Asking(this);
  #matches = new Asking(this);
  #timer = 0;
  /** Whether the reader went from place to place: the beginning of a text opened for its question is not scrolled away. */
  #stepped = false;

  constructor() {
    super();
    this.current = 0;
  }

  willUpdate(changed) {
    const { level, words } = wanted(this.state.find, this.state.level);
    const { id, text } = this.statement;
    const { query, level: asked } = this.state;
    this.#terms.ask(words ? JSON.stringify([level, text]) : null, (signal) => terms(text, level, signal));
    this.#found.ask(words ? JSON.stringify([level, words]) : null, (signal) => terms(words, level, signal));
    this.#matches.ask(!words && query ? JSON.stringify([id, query, asked]) : null, (signal) => matchesIn({ query, level: asked }, id, signal));
    const before = changed.get('state');
    if (changed.has('statement') || (before && (before.find !== this.state.find || before.query !== query))) {
      this.current = 0;
      this.#stepped = false;
    }
  }

  get #spans() {
    const { words } = wanted(this.state.find, this.state.level);
    if (!words) return this.#matches.answer ?? [];
    return this.#terms.answer && this.#found.answer ? places(this.#terms.answer, this.#found.answer) : [];
  }

  updated() {
    const spans = this.#spans;
    const go = this.#stepped || Boolean(this.state.find);
    const told = JSON.stringify([spans, this.current, go]);
    if (told === this.told) return;
    this.told = told;
    this.dispatchEvent(new CustomEvent('found', { detail: { spans, current: spans[this.current] ?? null, go } }));
  }

  #go(level, words) {
    clearTimeout(this.#timer);
    goTo(hrefOf({ ...this.state, find: words.trim() ? `${level}:${words.trim()}` : null }), { replace: true });
  }

  /** Goes so many places on; the first step of a question's matches leads to the first of them. */
  step(by) {
    const { length } = this.#spans;
    const first = !this.#stepped && !this.state.find && by > 0;
    this.#stepped = true;
    if (first) this.requestUpdate();
    else if (length) this.current = (this.current + by + length) % length;
  }

  #key(event, level) {
    if (event.key === 'Enter') {
      event.preventDefault();
      const typed = event.target.value.trim();
      if (typed === wanted(this.state.find, level).words) this.step(event.shiftKey ? -1 : 1);
      else this.#go(level, typed);
    } else if (event.key === 'Escape' && event.target.value) {
      event.preventDefault();
      event.target.value = '';
      this.#go(level, '');
    }
  }

  #said(words) {
    const { t } = this;
    const { length } = this.#spans;
    if (!words) return length ? `${t.matchesHere} ${this.#stepped ? t.inList(this.current + 1, length) : number(length)}` : '';
    if ([this.#terms, this.#found].some(({ status }) => status === 'failed')) return t.findFailed;
    if ([this.#terms, this.#found].some(({ status }) => status === 'loading')) return '…';
    return length ? t.inList(this.current + 1, length) : t.findNone;
  }

  render() {
    const { t, state } = this;
    const { level, words } = wanted(state.find, state.level);
    const typed = (event) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#go(level, event.target.value), PAUSE);
    };
    const input = this.querySelector('input');
    const shown = input && document.activeElement === input ? input.value : words;
    return html`<div class="find" role="search"><input type="search" aria-label=${t.find} placeholder=${t.findPlaceholder} dir=${words ? 'auto' : t.dir} autocomplete="off" spellcheck="false" maxlength="200"
        .value=${live(shown)} @input=${typed} @keydown=${(event) => this.#key(event, level)}>
      <select aria-label=${t.level} title=${levelOf(level).hint[t.lang]} @change=${(event) => this.#go(event.target.value, this.querySelector('input').value)}>
        ${LEVELS.map(({ id, name }) => html`<option value=${id} .selected=${live(id === level)}>${name[t.lang]}</option>`)}</select>
      <span role="status" data-testid="find-count">${this.#said(words)}</span>
      ${this.#spans.length > (words ? 1 : 0) ? html`<button type="button" class="quiet" data-testid="find-previous" @click=${() => this.step(-1)}>${t.findPrevious}</button>
        <button type="button" class="quiet" data-testid="find-next" @click=${() => this.step(1)}>${t.findNext}</button>` : nothing}</div>`;
  }
}

customElements.define('minbar-find', Find);
