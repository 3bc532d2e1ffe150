/** How many other versions of a text there are: opened, it lists them, each a door to its text. */
import { html, nothing } from 'lit';
import { statement } from './api.js';
import { Asking } from './asking.js';
import { dateText } from './dates.js';
import { LightElement } from './light-element.js';
import { hrefOf, opening } from './state.js';

class Versions extends LightElement {
  static properties = { state: { attribute: false }, t: { attribute: false }, hit: { attribute: false }, open: { state: true } };

  #found = new Asking(this);

  #toggle() {
    this.open = !this.open;
    if (this.open) this.#found.ask(this.hit.id, (signal) => statement(this.hit.id, signal).then(({ duplicates }) => duplicates?.statements ?? []));
  }

  #list() {
    const { t, state } = this;
    if (this.#found.status === 'failed') return html`<p role="alert">${t.textFailed}</p>`;
    if (!this.#found.answer) return html`<p role="status">…</p>`;
    return html`<ul>${this.#found.answer.map(({ id, title, date, source }) => html`<li><a data-route href=${hrefOf(opening(state, id))}><bdi>${source || title || id}</bdi></a> <bdi>${dateText(date, t)}</bdi></li>`)}
      <li><a data-route href=${hrefOf({ ...state, duplicates: 'show', open: null })}>${t.everyVersion}</a></li></ul>`;
  }

  render() {
    return html`<button type="button" class="quiet" data-testid="versions" aria-expanded=${Boolean(this.open)} @click=${this.#toggle}>${this.t.otherVersions(this.hit.duplicates)}</button>${this.open ? this.#list() : nothing}`;
  }
}

customElements.define('minbar-versions', Versions);
