/** The sheet of keys: what the keyboard can do on this page. */
import { html } from 'lit';
import { showLeaf } from './leaf.js';

/** Shows the sheet until it is closed; `t` of i18n. */
export function showKeys(t) {
  showLeaf('keys', t.keys.title, html`<dl>${t.keys.list.map(([key, what]) => html`<div><dt>${key.split(' ').map((one) => html`<kbd dir="ltr">${one}</kbd> `)}</dt><dd>${what}</dd></div>`)}</dl>
    <p class="more-help"><a href=${`/help?lang=${t.lang}`}>${t.help}</a></p>`, t);
}
