/** How many texts the words of the question find at each match level, and what the next wider one adds: each a link to the same question at that level. */
import { html, nothing } from 'lit';
import { count } from './api.js';
import { Asking } from './asking.js';
import { number } from './i18n/plural.js';
import { WIDENING } from './levels.js';
import { LightElement } from './light-element.js';
import { EMPTY, hrefOf, searchKey } from './state.js';

class LevelCounts extends LightElement {
  static properties = { state: { attribute: false }, t: { attribute: false } };

  #counts = new Asking(this);

  willUpdate() {
    const { state } = this;
    this.#counts.ask(state.query ? searchKey({ ...state, level: EMPTY.level, sort: EMPTY.sort }) : null, (signal) =>
      Promise.all(WIDENING.map(({ id }) => count({ ...state, level: id }, signal).then((total) => total.value))));
  }

  render() {
    const { state, t } = this;
    const counts = this.#counts.answer;
    if (!state.query || !counts) return nothing;
    const added = (i) => counts[i] - (counts[i - 1] ?? 0);
    return html`<p class="level-counts" data-testid="level-counts"><span>${t.levelAdds}</span> ${WIDENING.map(({ id, name, hint }, i) => html`<a data-route data-level=${id} title=${hint[t.lang]}
      aria-current=${id === state.level ? 'true' : nothing} href=${hrefOf({ ...state, level: id, open: null })}>${name[t.lang]} <bdi dir="ltr">${i > 0 && added(i) >= 0 ? `+${number(added(i))}` : number(counts[i])}</bdi></a> `)}</p>`;
  }
}

customElements.define('minbar-level-counts', LevelCounts);
