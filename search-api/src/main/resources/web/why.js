/**
 * Why a marked word matches: a note beside the word while it is pointed at, focused or touched, one for the whole list. The words are
 * `<mark class="why" .why=${match}>` with a match of the API; those inside a link share its focus, and its note tells of them all.
 */
import { html, nothing } from 'lit';
import { writtenIn } from './language.js';
import { levelOf } from './levels.js';
import { LightElement } from './light-element.js';

/** How long, in milliseconds, the note stays after the pointer has left the word, so that it can be reached. */
const PATIENCE = 200;

/** Room, in pixels, between word and note, and between note and window. */
const GAP = 4;

const ARABIC = writtenIn('ar');

/** Words of the texts between words of the interface; most are Arabic. */
const written = (text) => html`<bdi lang=${ARABIC.lang}>${text}</bdi>`;

function line({ query, kind, level, pieces, lemma, root, known }, t) {
  const reason = kind === 'word' ? t.matchedAt[level] : t.matchedAs[kind];
  return html`<li>
    <p class="pieces" lang=${ARABIC.lang} dir=${ARABIC.dir}>${pieces.map(({ text, kind: piece }, i) => html`${i ? html` <i>+</i> ` : nothing}<span class="piece ${piece}">${text}</span>`)}</p>
    <p>${t.lemma} ${written(lemma)}${level === 'root' && root ? html` · ${t.root} ${written(root)}` : nothing}${known ? nothing : html` <small>(${t.byLetters})</small>`}</p>
    <p>${reason} ${written(query)} <small>· ${t.level}: ${levelOf(level).name[t.lang]}</small></p></li>`;
}

class Why extends LightElement {
  static properties = { t: { attribute: false }, hits: { attribute: false }, shown: { state: true } };

  #leaving = 0;
  #listening = new AbortController();

  constructor() {
    super();
    /** The word or link the note is of, if it is shown. */
    this.shown = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const list = this.parentElement;
    for (const type of ['pointerover', 'click']) list.addEventListener(type, (event) => this.#point(event), { signal });
    list.addEventListener('pointerout', () => this.#leave(), { signal });
    list.addEventListener('focusin', ({ target }) => this.#show(this.#focused(target)), { signal });
    list.addEventListener('focusout', () => this.#show(null), { signal });
    // Before anybody else hears of it: Escape closes the note first, and only then what lies below.
    window.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    for (const type of ['scroll', 'resize']) window.addEventListener(type, () => this.#place(), { signal, capture: true, passive: true });
  }

  disconnectedCallback() {
    this.#listening.abort();
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    if (changed.has('hits')) this.#show(null);
  }

  /** What the note is of when this has the focus: a word, or a link with words in it. */
  #focused(target) {
    return target.matches('mark.why') || target.querySelector(':scope mark.why') ? target : null;
  }

  #point({ target, pointerType, type }) {
    const word = target.closest('mark.why');
    if (word && (type === 'click' || pointerType !== 'touch')) this.#show(word);
    else if (word || target.closest('minbar-why')) clearTimeout(this.#leaving);
  }

  #leave() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (document.activeElement !== this.shown) this.#show(null);
    }, PATIENCE);
  }

  #key(event) {
    if (event.key !== 'Escape' || !this.shown) return;
    event.stopPropagation();
    event.preventDefault();
    this.#show(null);
  }

  #show(element) {
    clearTimeout(this.#leaving);
    if (element === this.shown) return;
    this.shown?.removeAttribute('aria-describedby');
    element?.setAttribute('aria-describedby', 'why');
    this.shown = element;
  }

  updated() {
    this.#place();
  }

  /** Below the word, or above where there is more room, within the window. */
  #place() {
    const note = this.querySelector('#why');
    if (!this.shown || !note) return;
    const word = this.shown.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = note;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = word.bottom + GAP + height <= clientHeight || word.top < height + GAP;
    const start = this.t.dir === 'rtl' ? word.right - width : word.left;
    note.style.top = `${below ? word.bottom + GAP : word.top - GAP - height}px`;
    note.style.left = `${Math.max(GAP, Math.min(start, clientWidth - width - GAP))}px`;
  }

  render() {
    const words = !this.shown ? [] : this.shown.matches('mark') ? [this.shown] : [...this.shown.querySelectorAll('mark.why')];
    return html`<div id="why" role="tooltip" data-testid="why" ?hidden=${!words.length}><ul>${words.map(({ why }) => line(why, this.t))}</ul></div>`;
  }
}

customElements.define('minbar-why', Why);
