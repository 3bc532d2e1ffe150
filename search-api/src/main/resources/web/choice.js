/** A choice among a few things in a view: a list with its label, each entry a link to another state. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { goTo } from './navigation.js';

/** `options` are pairs of value and name, `to(value)` the address that a value leads to. */
export const choice = ({ id, label, options, chosen, to }) => html`<span class="choice"><label for=${id}>${label}</label><select id=${id} @change=${(event) => goTo(to(event.target.value))}>${options.map(([value, name]) =>
  html`<option value=${value} .selected=${live(String(value) === String(chosen))}>${name}</option>`)}</select></span>`;
