/** A search that takes long: says since when it runs, and offers to stop it (event `stop`). Short ones pass without a word. */
import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';

/** Seconds of waiting that need no explanation. */
const PATIENCE = 2;

class Waiting extends LightElement {
  static properties = { t: { attribute: false }, seconds: { state: true } };

  #clock = 0;

  constructor() {
    super();
    this.seconds = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    const started = performance.now();
    this.seconds = 0;
    this.#clock = setInterval(() => { this.seconds = Math.floor((performance.now() - started) / 1000); }, 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  render() {
    if (this.seconds < PATIENCE) return nothing;
    return html`<p class="waiting" data-testid="waiting"><span>${this.t.loadingFor(this.seconds)}</span>
      <button type="button" class="quiet" @click=${() => this.dispatchEvent(new Event('stop'))}>${this.t.stop}</button></p>`;
  }
}

customElements.define('minbar-waiting', Waiting);
