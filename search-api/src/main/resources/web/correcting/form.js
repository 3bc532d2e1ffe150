/**
 * The sheet in which a fact is corrected or added: what is right, the words that say it, who says so and why. It stays open, with all that was
 * written, until the server has kept the correction; it can then not be lost.
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { correct } from '../api.js';
import { writtenIn } from '../language.js';
import { LightElement } from '../light-element.js';
import { token } from '../token.js';
import { occurrenceAt, placesOf, quoted } from './quote.js';
import { STRINGS } from './strings.js';
import { CORRECTABLE, isOpen, valuesOf } from './values.js';

const AUTHOR = 'minbar.author';

/** A browser may forbid to keep anything: then the name is asked for anew. */
function knownAuthor() {
  try {
    return localStorage.getItem(AUTHOR) ?? '';
  } catch {
    return '';
  }
}

function keepAuthor(author) {
  try {
    localStorage.setItem(AUTHOR, author);
  } catch {
    // Remembering is a courtesy.
  }
}

class Correcting extends LightElement {
  static properties = {
    asked: { attribute: false }, t: { attribute: false }, action: { state: true }, dimension: { state: true }, values: { state: true }, value: { state: true }, place: { state: true },
    quote: { state: true }, occurrence: { state: true }, busy: { state: true }, problem: { state: true },
  };

  constructor() {
    super();
    this.values = [];
    this.value = '';
    this.place = '';
    this.quote = '';
    this.occurrence = 1;
    this.busy = false;
    this.problem = null;
  }

  connectedCallback() {
    super.connectedCallback();
    const { fact, actions, chosen, statement } = this.asked;
    this.action = actions[0];
    this.quote = chosen ? statement[chosen.field].slice(...chosen.span) : '';
    this.occurrence = chosen ? occurrenceAt(this.quote, chosen, statement) : 1;
    this.#learn(fact?.dimension ?? 'topic');
  }

  async #learn(dimension) {
    this.dimension = dimension;
    this.values = [];
    this.value = '';
    const values = await valuesOf(dimension, this.t).catch(() => []);
    if (dimension === this.dimension) this.values = values;
  }

  get #s() {
    return STRINGS[this.t.lang];
  }

  #close() {
    this.closest('dialog').close();
  }

  /** The keys of a line of the file of corrections. */
  #correction(data) {
    const { asked, action, dimension, quote, occurrence, place } = this;
    const { fact, statement } = asked;
    const value = this.value || data.get('name')?.trim() || '';
    const who = { author: data.get('author').trim(), reason: data.get('reason').trim() };
    if (action === 'add') return { action, dimension, value, ...quoted(quote, occurrence, statement), ...who };
    if (action === 'withdraw') return { action, dimension, value: asked.corrected, ...who };
    const at = fact.places[Number(place)];
    const words = place === '' ? {} : quoted(at.quote, occurrenceAt(at.quote, at, statement), statement);
    return { action, dimension, value: fact.value, ...(action === 'replace' && { with: value }), ...words, ...who };
  }

  async #keep(event) {
    event.preventDefault();
    if (this.busy) return;
    const correction = this.#correction(new FormData(event.target));
    keepAuthor(correction.author);
    this.busy = true;
    this.problem = null;
    try {
      const statement = await correct(this.asked.statement.id, correction, token());
      this.#close();
      this.asked.done(statement);
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
  }

  #actions(s) {
    const { actions } = this.asked;
    if (actions.length < 2) return nothing;
    return html`<fieldset><legend>${s.what}</legend>${actions.map((action) => html`<label><input type="radio" name="action" value=${action} .checked=${live(this.action === action)} @change=${() => { this.action = action; }}> ${s.actions[action]}</label>`)}</fieldset>`;
  }

  #where(s) {
    const { fact } = this.asked;
    if (!['remove', 'replace'].includes(this.action) || (fact.places?.length ?? 0) < 2) return nothing;
    return html`<label>${s.where}<select name="place" @change=${(event) => { this.place = event.target.value; }}><option value="">${s.everywhere}</option>
      ${fact.places.map(({ quote }, index) => html`<option value=${index}>${index + 1}: ${quote}</option>`)}</select></label>`;
  }

  #dimensions(s) {
    if (this.action !== 'add') return nothing;
    return html`<label>${s.dimension}<select name="dimension" @change=${(event) => this.#learn(event.target.value)}>${CORRECTABLE.map((each) =>
      html`<option value=${each} .selected=${live(each === this.dimension)}>${this.t.dimensions[each]}</option>`)}</select></label>`;
  }

  #valueField(s) {
    if (!['add', 'replace'].includes(this.action)) return nothing;
    const named = this.value === '' && isOpen(this.dimension);
    const list = this.values.length ? html`<label>${s.value}<select name="value" ?required=${!isOpen(this.dimension)} @change=${(event) => { this.value = event.target.value; }}>
      <option value="" .selected=${live(this.value === '')}>${isOpen(this.dimension) ? s.other : '…'}</option>${this.values.map(([value, name]) => html`<option value=${value} .selected=${live(value === this.value)}>${name}</option>`)}</select></label>` : nothing;
    return html`${list}${named ? html`<label>${this.values.length ? s.name : s.value}<input name="name" dir="auto" required autocomplete="off"></label>` : nothing}`;
  }

  #quoteField(s) {
    if (this.action !== 'add') return nothing;
    const { statement } = this.asked;
    const { lang, dir } = writtenIn(statement.language);
    const places = placesOf(this.quote, statement).length;
    return html`<label>${s.quote}<textarea name="quote" rows="2" lang=${lang} dir=${dir} .value=${live(this.quote)} aria-describedby="quote-hint" @input=${(event) => { this.quote = event.target.value; this.occurrence = 1; }}></textarea></label>
      <p class="hint" id="quote-hint" role="status">${!this.quote ? s.noQuote : !places ? s.notThere : ''}</p>
      ${places > 1 ? html`<label>${s.occurrence(places)}<input type="number" name="occurrence" min="1" max=${places} .value=${live(String(this.occurrence))} @input=${(event) => { this.occurrence = Number(event.target.value); }}></label>` : nothing}`;
  }

  #problemNotice(s) {
    const { problem } = this;
    if (!problem) return nothing;
    const known = s.problems[problem.offline ? 'offline' : problem.code];
    return html`<div class="notice problem" role="alert" data-testid="correction-problem">${known ? html`<p>${known}</p>` : problem.problems.length ? problem.problems.map(({ message }) => html`<p><bdi lang="en" dir="ltr">${message}</bdi></p>`) : html`<p>${this.t.errorUnknown(problem.status)}</p>`}</div>`;
  }

  render() {
    const s = this.#s;
    return html`<form class="correcting" @submit=${this.#keep}><h2 id="correcting-title">${this.asked.title}</h2>${this.#actions(s)}${this.#dimensions(s)}${this.#where(s)}${this.#valueField(s)}${this.#quoteField(s)}
      <label>${s.reason}<textarea name="reason" rows="2" dir="auto" required></textarea></label><label>${s.author}<input name="author" dir="auto" required autocomplete="name" .value=${knownAuthor()}></label>
      <p class="hint">${s.keptWhere}</p>${this.#problemNotice(s)}
      <div class="buttons"><button class="primary" ?disabled=${this.busy}>${this.busy ? s.keeping : s.keep}</button><button type="button" class="quiet" @click=${this.#close}>${s.cancel}</button></div></form>`;
  }
}

customElements.define('minbar-correcting', Correcting);

/**
 * Shows the sheet. `asked` is `{statement, title, actions, fact, corrected, chosen, done}`: the statement as the API gives it, which actions may be chosen,
 * the fact of facts.js (null to add one), the value that a correction to be taken back is about, the place chosen in the text (or null), and what is
 * called with the statement as it is after the correction.
 */
export function showCorrecting(asked, t) {
  const dialog = Object.assign(document.createElement('dialog'), { className: 'leaf correcting-leaf' });
  dialog.dataset.testid = 'correcting';
  dialog.setAttribute('aria-labelledby', 'correcting-title');
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(Object.assign(document.createElement('minbar-correcting'), { asked, t }));
  document.body.append(dialog);
  dialog.showModal();
}
