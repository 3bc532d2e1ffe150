/** The table of key words. Its middle column is the chart: a bar from "equally often" to how often, and the interval over it, in doublings. */
import { html, nothing } from 'lit';
import { linesOf } from '../../doors.js';
import { number } from '../../i18n/plural.js';
import { directionOf } from '../../language.js';

/** Doublings the chart shows on either side at most: beyond 64 times a bar says no more. */
const WIDEST = 6;

/** A ratio for people: 5.3 times, a third. */
const times = (doublings, s) => {
  const ratio = 2 ** doublings;
  return s.ratio(ratio >= 10 ? Math.round(ratio) : ratio >= 1 ? Number(ratio.toFixed(1)) : Number(ratio.toFixed(2)));
};

const ticks = (most) => Array.from({ length: 2 * most + 1 }, (_, i) => i - most).filter((each) => most < 4 || each % 2 === 0);

/** How often a word stands in a group, and in how many places: a door to them where the API has one. */
function figure({ per10000, count, concordance }, { t }, strong = false) {
  const often = per10000 === null ? '–' : per10000.toFixed(1);
  const places = concordance && count ? html`<a data-route href=${linesOf(concordance, t.lang)}>${number(count)}</a>` : number(count);
  return html`<td class="figure">${strong ? html`<b>${often}</b>` : often} <small>(${places})</small></td>`;
}

function row(each, most, view) {
  const { s, t } = view;
  const { word, form, target, reference, logRatio, logRatioInterval, logLikelihood, tooSmall, significant } = each;
  const said = tooSmall ? s.tooSmall : significant ? nothing : s.notSure;
  const interval = logRatioInterval ? s.interval(times(logRatioInterval[0], s), times(logRatioInterval[1], s)) : nothing;
  return html`<tr class="${tooSmall ? 'too-small' : significant ? '' : 'unsure'}" data-word=${word}>
    <th scope="row" dir=${directionOf(form)}>${target.count ? html`<a data-route data-step href=${linesOf(target.concordance, t.lang)} title=${s.open(form, target.count)}>${form}</a>` : form}</th>
    ${figure(target, view, true)}${figure(reference, view)}
    <td class="chart" data-value=${logRatio ?? nothing} data-low=${logRatioInterval?.[0] ?? nothing} data-high=${logRatioInterval?.[1] ?? nothing} data-most=${most} title=${interval}>
      <span class="plot" aria-hidden="true"><i class="bar"></i>${logRatioInterval ? html`<i class="whisker"></i>` : nothing}</span></td>
    <td class="figure">${logRatio === null ? '–' : html`<bdi dir="ltr">${times(logRatio, s)}</bdi>`}${said === nothing ? nothing : html`<small class="said">${said}</small>`}</td>
    <td class="figure">${logLikelihood === null ? '–' : logLikelihood.toFixed(1)}</td></tr>`;
}

/** The table; `view` is the context of the view with its strings `s`. */
export function table(words, answer, view) {
  const { s, t } = view;
  const reach = words.flatMap(({ logRatio, logRatioInterval }) => [logRatio ?? 0, ...(logRatioInterval ?? [])]).map(Math.abs);
  const most = Math.min(WIDEST, Math.max(2, Math.ceil(Math.max(...reach))));
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${s.title}><table class="key-words" data-testid="words"><caption class="unseen">${s.title}</caption>
    <thead><tr><th scope="col">${s.word}</th><th scope="col">${s.here}<small>${s.per}</small><small>${s.group(t.texts(answer.target.statements), answer.target.words)}</small></th>
      <th scope="col">${s.there}<small>${s.per}</small><small>${s.group(t.texts(answer.reference.statements), answer.reference.words)}</small></th>
      <th scope="col" class="chart"><span class="ends"><span>${s.seldom}</span><span>${s.often}</span></span>
        <span class="axis" aria-hidden="true">${ticks(most).map((each) => html`<i data-tick=${each} data-most=${most}><bdi dir="ltr">${each < 0 ? `1/${2 ** -each}` : `×${2 ** each}`}</bdi></i>`)}</span></th>
      <th scope="col">${s.times}</th><th scope="col">${s.evidence}<small>G²</small></th></tr></thead>
    <tbody>${words.map((each) => row(each, most, view))}</tbody></table></div>`;
}

/** Puts bars, whiskers and ticks where they belong, through the CSSOM: the content security policy forbids style attributes. */
export function place(root) {
  const share = (value, most) => (Math.max(-most, Math.min(most, value)) + most) / (2 * most);
  for (const cell of root.querySelectorAll('td.chart')) {
    const { value, low, high, most } = cell.dataset;
    const put = (name, amount) => cell.style.setProperty(name, String(share(Number(amount), Number(most))));
    put('--from', Math.min(0, Number(value ?? 0)));
    put('--to', Math.max(0, Number(value ?? 0)));
    if (low !== undefined) put('--low', low);
    if (high !== undefined) put('--high', high);
  }
  for (const tick of root.querySelectorAll('[data-tick]')) tick.style.setProperty('--at', String(share(Number(tick.dataset.tick), Number(tick.dataset.most))));
}
