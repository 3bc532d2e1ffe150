/** Head and lines of the concordance. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dateText, machineDate } from '../../dates.js';
import { directionOf } from '../../language.js';
import { hrefOf, opening } from '../../state.js';
import { chosenFirst } from './options.js';

/** The head of a column: a link to the same lines sorted by it. */
function sorter(key, text, label, { options, to }) {
  const sorted = options.order[0] === key || options.order[0] === `-${key}`;
  return html`<a class="sorter" data-route data-sort=${key} aria-label=${label} title=${label} aria-current=${sorted ? 'true' : nothing}
    href=${to({ order: chosenFirst(options.order, key) })}>${text}</a>`;
}

const ariaSort = ({ order }, ...keys) => (keys.includes(order[0]) ? 'ascending' : keys.includes(order[0]?.slice(1)) ? 'descending' : nothing);

/** The heads of the columns, those around the match on the sides where most lines have their words; these are counted away from it. */
export function head(all, shown) {
  const { s, t, options } = shown;
  const dir = directionOf(all.map(({ match }) => match).join(' '));
  const before = [3, 2, 1].map((n) => sorter(`before${n}`, n, s.sortBefore(s.position[n - 1]), shown));
  const after = [1, 2, 3].map((n) => sorter(`after${n}`, n, s.sortAfter(s.position[n - 1]), shown));
  return html`<div class="line-head ${dir === t.dir ? '' : 'against'}" role="row">
    <span role="columnheader" class="of-round" aria-sort=${ariaSort(options, 'round')}>${sorter('round', s.round, s.sortRound, shown)}</span>
    <span role="columnheader" class="of-date" aria-sort=${ariaSort(options, 'date')}>${sorter('date', s.date, s.sortDate, shown)}</span>
    <span role="columnheader" class="before" dir=${dir} aria-sort=${ariaSort(options, 'before1', 'before2', 'before3')}>${options.sentence ? nothing : html`<i lang=${t.lang}>${s.before}</i>${before}`}</span>
    <span role="columnheader" class="match" aria-sort=${ariaSort(options, 'match')}>${sorter('match', s.match, s.sortMatch, shown)}</span>
    <span role="columnheader" class="after" dir=${dir} aria-sort=${ariaSort(options, 'after1', 'after2', 'after3')}>${options.sentence ? nothing : html`${after}<i>${s.after}</i>`}</span></div>`;
}

/** A run of letters, marks and figures: what is counted as a word around the match. */
const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/** The text with the word that the lines are sorted by made plain; `number` counts from the match, `from` tells on which side of it the text stands. */
function emphasised(text, from, order) {
  const number = Number(order[0]?.startsWith(from) ? order[0].slice(from.length) : 0);
  const words = number ? [...text.matchAll(WORD)] : [];
  const word = from === 'before' ? words.at(-number) : words[number - 1];
  if (!number || !word) return text;
  const end = word.index + word[0].length;
  return html`${text.slice(0, word.index)}<b>${word[0]}</b>${text.slice(end)}`;
}

/** Spaces and breaks of a text as one space each: a line is one line. */
const inOneLine = (text) => text.replace(/\s+/g, ' ');

/** Opens the line wherever it is pressed, unless words of it are being chosen; the focus is on its link, to come back there. */
function press(event) {
  if (event.defaultPrevented || event.target.closest('a') || !getSelection().isCollapsed) return;
  const link = event.currentTarget.querySelector('a');
  link.focus({ preventScroll: true });
  link.click();
}

function line(each, index, { t, state, s, options }) {
  const { id, field, span, round, date } = each;
  const [before, match, after] = [each.before, each.match, each.after].map(inOneLine);
  const dir = directionOf(before + match + after);
  const href = hrefOf(opening(state, id, { field, span }));
  const open = state.open === id && state.at === `${field}:${span.join('-')}`;
  const opened = html`<a data-route data-step href=${href} aria-current=${open ? 'true' : nothing}><mark>${match}</mark></a>`;
  return html`<div class="line-row ${dir === t.dir ? '' : 'against'} ${open ? 'current' : ''}" role="row" aria-rowindex=${index + 2} data-id=${id} @click=${press}>
    <span role="cell" class="of-round">${round ?? s.noRound}</span>
    <span role="cell" class="of-date"><time datetime=${machineDate(date) ?? nothing} title=${dateText(date, t)}><bdi dir="ltr">${machineDate(date) ?? s.noRound}</bdi></time></span>
    ${options.sentence
    ? html`<span role="cell" class="running" lang=${dir === 'rtl' ? 'ar' : nothing} dir=${dir}>${before}${opened}${after}</span>`
    : html`<span role="cell" class="before" dir=${dir}><bdi dir=${dir}>${emphasised(before, 'before', options.order)}</bdi></span>
      <span role="cell" class="match" dir=${dir}>${opened}</span>
      <span role="cell" class="after" dir=${dir}><bdi dir=${dir}>${emphasised(after, 'after', options.order)}</bdi></span>`}</div>`;
}

/** The lines; in whole sentences the three parts follow each other as running text. */
export const lines = (all, shown) => html`<div class="lines" role="rowgroup">${repeat(all, ({ id, field, span }) => `${id} ${field} ${span}`, (each, index) => line(each, index, shown))}</div>`;
