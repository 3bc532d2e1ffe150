/** The numbers of the chart as a table: periods down, questions across, each number a door to the texts or lines it counts. */
import { html, nothing } from 'lit';
import { linesOf, textsOf } from '../../doors.js';
import { number } from '../../i18n/plural.js';
import { called, figure, intervalText } from './figures.js';

/** Where a point leads: for a rate to the lines, for a share to the texts; null where there is nothing to see, or no question that finds just that. */
export function linkOf({ with: counted, search, concordance }, lang) {
  if (!counted) return null;
  return concordance ? linesOf(concordance, lang) : search ? textsOf(search, lang) : null;
}

function cell(point, measure, { t, s }) {
  const { value, statements, words, occurrences, tooSmall } = point;
  if (value === null) return html`<td class="figure">–</td>`;
  const counted = measure === 'share' ? point.with : occurrences;
  const href = linkOf(point, t.lang);
  return html`<td class="figure ${tooSmall ? 'too-small' : ''}" title=${tooSmall ? s.few : nothing}><b>${figure(value, measure)}</b> <small><bdi dir="ltr">${intervalText(point, measure)}</bdi></small>
    <small>${href ? html`<a data-route data-step data-testid="count" href=${href}>${number(counted)}</a>` : number(counted)} ${s.of[measure](number(measure === 'share' ? statements : words))}</small></td>`;
}

const row = (name, points, measure, view) => html`<tr><th scope="row">${name}</th>${points.map((point) => cell(point, measure, view))}</tr>`;

/** The table of an answer of the API; `t` of i18n, `s` the strings of the view. */
export function table({ by, measure, series }, view) {
  const { s } = view;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${s.title}><table class="measured periods" data-testid="trends"><caption class="unseen">${s.title}</caption>
    <thead><tr><th scope="col">${s.periods[by]}</th>${series.map((each) => html`<th scope="col"><bdi lang=${each.query ? 'ar' : nothing}>${called(each, view.t)}</bdi></th>`)}</tr></thead>
    <tbody>${series[0].points.map(({ period }, i) => row(html`<bdi>${period}</bdi>`, series.map(({ points }) => points[i]), measure, view))}
      ${series[0].missing.statements ? row(s.missing[by], series.map(({ missing }) => missing), measure, view) : nothing}
      ${row(s.total, series.map(({ total }) => total), measure, view)}</tbody></table></div>`;
}
