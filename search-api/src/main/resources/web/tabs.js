/** The tabs: links to the same question in another view, so that each opens in a tab of the browser as well. */
import { html, nothing } from 'lit';
import { hrefOf, inView } from './state.js';
import { VIEWS } from './views.js';

export const tabs = (state, t) => html`<nav class="tabs" aria-label=${t.views}>${VIEWS.map(({ id, name }) =>
  html`<a data-route data-view=${id} href=${hrefOf(inView(state, id))} aria-current=${id === state.view ? 'page' : nothing}>${name[state.lang]}</a>`)}</nav>`;

/** Brings the tab in force into view where the row of tabs is longer than the window. */
export function showTab(root) {
  const tab = root.querySelector('.tabs [aria-current]');
  tab?.parentElement.scrollTo({ left: tab.offsetLeft + tab.offsetWidth / 2 - tab.parentElement.clientWidth / 2 });
}
