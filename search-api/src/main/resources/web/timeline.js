/**
 * The texts by month, a bar for each: drawing over the bars takes a range of dates, and so do two sliders below them, which the keyboard moves
 * month by month. Counts are those of the question without its dates, so that a range can always be widened.
 */
import { html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { facetsOf } from './api.js';
import { Asking } from './asking.js';
import { dateText } from './dates.js';
import { number } from './i18n/plural.js';
import { LightElement } from './light-element.js';
import { goTo } from './navigation.js';
import { hrefOf, searchKey } from './state.js';

/** The most months that have a bar: with more the oldest ones have none. */
const MOST = 240;

/** Height of the tallest bar, in the units of the picture. */
const HEIGHT = 40;

const two = (month) => String(month).padStart(2, '0');
const indexOf = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (index) => `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
const lastDay = (month) => `${month}-${two(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate())}`;

/** The months from the first to the last that has a text, with their counts. */
function monthsOf(values) {
  const counts = new Map(values.filter(({ value }) => /^\d{4}-\d{2}$/.test(value)).map(({ value, count }) => [indexOf(value), count]));
  if (!counts.size) return [];
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - MOST + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => ({ month: monthAt(first + i), count: counts.get(first + i) ?? 0 }));
}

class Timeline extends LightElement {
  static properties = { state: { attribute: false }, t: { attribute: false }, brushed: { state: true } };

  #counted = new Asking(this);
  #from = null;

  willUpdate() {
    const question = { ...this.state, from: null, to: null };
    this.#counted.ask(searchKey(question), (signal) => facetsOf(question, { month: 1000 }, signal).then(({ month }) => monthsOf(month.values)));
  }

  /** Where the range of the address begins and ends among the months. */
  #range(months) {
    const { from, to } = this.state;
    const begin = from ? months.findIndex(({ month }) => month >= from.slice(0, 7)) : 0;
    const end = to ? months.findLastIndex(({ month }) => month <= to.slice(0, 7)) : months.length - 1;
    return [begin < 0 ? months.length - 1 : begin, Math.max(end, 0)];
  }

  #take(months, [a, b]) {
    const [begin, end] = [Math.min(a, b), Math.max(a, b)];
    goTo(hrefOf({ ...this.state, open: null, from: begin > 0 ? `${months[begin].month}-01` : null, to: end < months.length - 1 ? lastDay(months[end].month) : null }));
  }

  /** The month under the pointer. */
  #at(event, months) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = Math.max(0, Math.min(0.9999, (event.clientX - left) / width));
    return Math.floor((this.t.dir === 'rtl' ? 0.9999 - share : share) * months.length);
  }

  #down(event, months) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#from = this.#at(event, months);
    this.brushed = [this.#from, this.#from];
  }

  #move(event, months) {
    if (this.#from === null) return;
    const at = this.#at(event, months);
    this.brushed = [Math.min(this.#from, at), Math.max(this.#from, at)];
  }

  #up(months) {
    const range = this.brushed;
    this.#cancel();
    if (range) this.#take(months, range);
  }

  #cancel() {
    this.#from = null;
    this.brushed = null;
  }

  #bars(months, [begin, end]) {
    const { t } = this;
    const most = Math.max(...months.map(({ count }) => count));
    return html`<svg class="months" viewBox="0 0 ${months.length} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" data-testid="months"
      @pointerdown=${(event) => this.#down(event, months)} @pointermove=${(event) => this.#move(event, months)} @pointerup=${() => this.#up(months)} @pointercancel=${() => this.#cancel()}>
      <rect class="ground" width=${months.length} height=${HEIGHT}></rect>
      ${months.map(({ month, count }, i) => {
        const height = count ? Math.max(2, (count / most) * HEIGHT) : 0;
        return svg`<rect class=${i >= begin && i <= end ? 'in' : 'out'} x=${t.dir === 'rtl' ? months.length - 1 - i : i} y=${HEIGHT - height} width="0.86" height=${height}><title>${dateText(month, t)}: ${number(count)}</title></rect>`;
      })}</svg>`;
  }

  #slider(months, [begin, end], which) {
    const { t } = this;
    const value = which === 'from' ? begin : end;
    const moved = (event) => {
      const now = Number(event.target.value);
      this.#take(months, which === 'from' ? [Math.min(now, end), end] : [begin, Math.max(now, begin)]);
    };
    return html`<input type="range" data-end=${which} min="0" max=${months.length - 1} step="1" .value=${live(String(value))} aria-label=${t[`timeline-${which}`]} aria-valuetext=${dateText(months[value].month, t)} @change=${moved}>`;
  }

  render() {
    const { t, state } = this;
    const { answer: months, status } = this.#counted;
    if (!months) return status === 'loading' ? html`<div class="facet timeline-room"></div>` : nothing;
    if (months.length < 2) return nothing;
    const range = this.brushed ?? this.#range(months);
    return html`<section class="facet timeline" aria-label=${t.timeline}><h3>${t.timeline}</h3>${this.#bars(months, range)}
      <div class="ends">${this.#slider(months, range, 'from')}${this.#slider(months, range, 'to')}</div>
      <p class="facet-rest" data-testid="range"><bdi>${dateText(months[range[0]].month, t)}</bdi> – <bdi>${dateText(months[range[1]].month, t)}</bdi>
        ${state.from || state.to ? html` · <a data-route href=${hrefOf({ ...state, from: null, to: null })}>${t.timelineAll}</a>` : nothing}</p></section>`;
  }
}

customElements.define('minbar-timeline', Timeline);
