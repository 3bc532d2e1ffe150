/** The table of collocates. The bar is the measure that the list goes by; on demand a row shows the four counts that all measures are made of. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/plural.js';
import { linesOf } from '../../doors.js';
import { FEW, MEASURES } from './options.js';

const figure = (value) => (value === null ? '–' : value.toFixed(Math.abs(value) >= 100 ? 0 : 1));

/** The contingency table of a word: near matches or not, the word or others; each margin the sum of its row or column. */
function counts({ form, table: { both, wordOnly, nearOnly, neither, expected } }, s) {
  const row = (name, near, far) => html`<tr><th scope="row">${name}</th><td>${number(near)}</td><td>${number(far)}</td><td>${number(near + far)}</td></tr>`;
  return html`<table class="counts" data-testid="counts"><caption>${s.counts} <bdi lang="ar">${form}</bdi>: ${s.expected(expected.toFixed(expected < 10 ? 2 : 0))}</caption>
    <thead><tr><td></td><th scope="col">${s.near}</th><th scope="col">${s.far}</th><th scope="col">${s.sum}</th></tr></thead>
    <tbody>${row(html`<bdi lang="ar">${form}</bdi>`, both, wordOnly)}${row(s.others, nearOnly, neither)}${row(s.sum, both + nearOnly, wordOnly + neither)}</tbody></table>`;
}

function row(each, most, { t, s, options, to }) {
  const { word, form, table, concordance } = each;
  const few = table.both < FEW;
  const open = options.word === word;
  return html`<tr class=${few ? 'too-small' : ''} data-word=${word}>
      <th scope="row" lang="ar" dir="auto">${form}</th>
      <td class="figure"><a data-route data-step data-testid="both" href=${linesOf(concordance, t.lang)} title=${s.open(form, table.both)}>${number(table.both)}</a></td>
      <td class="figure elsewhere">${table.wordOnly ? html`<a data-route data-testid="elsewhere" href=${linesOf({ ...concordance, near: { ...concordance.near, outside: true } }, t.lang)} title=${s.open(form, table.wordOnly)}>${number(table.wordOnly)}</a>` : number(0)}</td>
      <td class="bar-cell" aria-hidden="true"><span class="plot"><i class="bar" data-share=${Math.max(0, each[options.order] ?? 0) / most}></i></span></td>
      ${MEASURES.map((measure) => html`<td class="figure ${measure === options.order ? 'leading' : 'other'}">${figure(each[measure])}</td>`)}
      <td><a data-route data-testid="table-of" aria-expanded=${open} href=${to({ word: open ? null : word })}>${s.counts}</a>${few ? html`<small class="said">${s.few}</small>` : nothing}</td></tr>
    ${open ? html`<tr class="opened"><td colspan="10">${counts(each, s)}</td></tr>` : nothing}`;
}

/** The table; `view` is the context of the view with its strings `s`, its options, the way `to` other ones and its `rows`, a Gradually. */
export function table({ collocates }, view) {
  const { s, options, to, rows } = view;
  const most = Math.max(1e-9, ...collocates.map((each) => each[options.order] ?? 0));
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${s.heading}><table class="measured" data-testid="collocates"><caption class="unseen">${s.heading}</caption>
    <thead><tr><th scope="col">${s.word}</th><th scope="col">${s.near}</th><th scope="col" class="elsewhere">${s.far}</th><td class="bar-cell"></td>
      ${MEASURES.map((measure) => html`<th scope="col" class=${measure === options.order ? 'leading' : 'other'} aria-sort=${measure === options.order ? 'descending' : nothing}>
        <a data-route data-measure=${measure} title=${s.measures[measure]} aria-current=${measure === options.order ? 'true' : nothing} href=${to({ order: measure === MEASURES[0] ? null : measure })}>${s.signs[measure]}</a></th>`)}
      <td></td></tr></thead>
    <tbody>${rows.of(collocates).map((each) => row(each, most, view))}</tbody></table></div>`;
}
