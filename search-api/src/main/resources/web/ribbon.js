/**
 * The ribbon: every round of the process in order of time, its bar as high as its part of the hits, years apart, the city of the
 * meetings as a line beneath. A click takes a round in or out; a drag, or shift with an arrow, takes a range.
 */
import { html, nothing } from 'lit';
import { dateText } from './dates.js';
import { number } from './i18n/plural.js';
import { LightElement } from './light-element.js';
import { inLanguage } from './names.js';
import { goTo } from './navigation.js';
import { hrefOf, withFilter, withToggled } from './state.js';

/** Rounds by year of their first day, with the years between that had none: `[[2017, […]], …, [2020, []], …]`. */
function byYear(rounds) {
  const years = new Map();
  const yearOf = (round) => Number(round.start.slice(0, 4));
  if (rounds.length === 0) return [];
  for (let year = yearOf(rounds[0]); year <= yearOf(rounds.at(-1)); year += 1) years.set(year, []);
  for (const round of rounds) years.get(yearOf(round)).push(round);
  return [...years];
}

/** Bars stand lower than full height while the fullest round has fewer hits than this: one text is no peak. */
const FULL = 3;

/** Whether hardly any hit of many is about a round, as in a collection of general news: the bars then take little room. */
const isSparse = (facet) => Boolean(facet) && facet.missing > 200 && facet.values.reduce((sum, { count }) => sum + count, 0) * 20 < facet.missing;

class Ribbon extends LightElement {
  static properties = {
    state: { attribute: false }, t: { attribute: false }, rounds: { attribute: false }, facet: { attribute: false },
    preview: { state: true }, focused: { state: true },
  };

  #dragFrom = null;
  #dragged = false;
  #rangeFrom = null;
  /** Whether the range grew with the step before: all steps of one growth are one step back. */
  #growing = false;

  constructor() {
    super();
    this.preview = null;
    this.focused = 0;
  }

  #ids() {
    return this.rounds.map((round) => round.id);
  }

  /** Ids from one cell to another, whichever comes first. */
  #range(from, to) {
    return this.#ids().slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  #cellAt(event) {
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest('button.round');
    return cell && this.contains(cell) ? Number(cell.dataset.index) : null;
  }

  #down(event) {
    if (event.button !== 0) return;
    this.#dragFrom = this.#cellAt(event);
    this.#dragged = false;
  }

  #move(event) {
    if (this.#dragFrom === null) return;
    const at = this.#cellAt(event);
    if (at === null || (at === this.#dragFrom && !this.#dragged)) return;
    // From here on the drag belongs to the ribbon, also when the hand slips above or below it.
    if (!this.#dragged) event.currentTarget.setPointerCapture(event.pointerId);
    this.#dragged = true;
    this.preview = this.#range(this.#dragFrom, at);
  }

  #up() {
    const range = this.preview;
    this.#dragFrom = null;
    this.preview = null;
    if (!range) return;
    // The click that may follow is the end of the drag, not a choice of its own.
    setTimeout(() => { this.#dragged = false; });
    goTo(hrefOf(withFilter(this.state, 'round', range)));
  }

  #cancel() {
    this.#dragFrom = null;
    this.preview = null;
  }

  #click(index) {
    if (this.#dragged) return;
    this.focused = index;
    this.#rangeFrom = index;
    this.#growing = false;
    goTo(hrefOf(withToggled(this.state, 'round', this.rounds[index].id)));
  }

  #key(event) {
    const forward = this.t.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = this.t.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const last = this.rounds.length - 1;
    const target = { [forward]: this.focused + 1, [back]: this.focused - 1, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, target));
    if (event.shiftKey) {
      this.#rangeFrom ??= this.focused;
      goTo(hrefOf(withFilter(this.state, 'round', this.#range(this.#rangeFrom, next))), { replace: this.#growing });
      this.#growing = true;
    } else {
      this.#rangeFrom = null;
      this.#growing = false;
    }
    this.focused = next;
    this.querySelector(`button.round[data-index="${next}"]`).focus();
  }

  #cell(round, counts, chosen) {
    const { t } = this;
    const index = this.rounds.indexOf(round);
    const count = counts.get(round.id) ?? 0;
    const date = dateText(`${round.start}/${round.end ?? round.start}`, t);
    const city = inLanguage(round.cityName, t.lang);
    const pressed = chosen.has(round.id);
    return html`<button type="button" class="round ${count ? '' : 'none'}" data-index=${index} data-round=${round.id} data-count=${count}
      aria-pressed=${pressed} aria-label=${t.roundCell(round.id, city, date, count)} title="${city} · ${date}"
      tabindex=${index === this.focused ? 0 : -1} @click=${() => this.#click(index)} @focus=${() => { this.focused = index; }}
      ><span class="well"><span class="count">${count ? number(count) : ''}</span><span class="bar"></span></span><span class="number">${round.id}</span></button>`;
  }

  /** The line of cities under one year: a piece for every stay, named where the meetings moved. */
  #cities(rounds) {
    const before = this.rounds[this.rounds.indexOf(rounds[0]) - 1];
    const last = before ? inLanguage(before.cityName, this.t.lang) : null;
    const stays = [];
    for (const round of rounds) {
      const name = inLanguage(round.cityName, this.t.lang);
      if (stays.at(-1)?.name === name) stays.at(-1).length += 1;
      else stays.push({ name, length: 1, kind: this.#cityKind(round) });
    }
    return stays.map(({ name, length, kind }, index) => html`<span class="city city-${kind}" data-length=${length}><span>${index === 0 && name === last ? nothing : name}</span></span>`);
  }

  /** One line pattern per city name, in order of first appearance. */
  #cityKind(round) {
    const names = [...new Set(this.rounds.map((each) => each.cityName?.en ?? inLanguage(each.cityName, 'en')))];
    return names.indexOf(round.cityName?.en ?? inLanguage(round.cityName, 'en')) % 3;
  }

  render() {
    if (!this.rounds) return html`<div class="ribbon-room"></div>`;
    if (!this.rounds.length) return nothing;
    const { t, state } = this;
    const counts = new Map((this.facet?.values ?? []).map(({ value, count }) => [value, count]));
    const chosen = new Set(this.preview ?? state.filters.round ?? []);
    return html`<div class="ribbon ${isSparse(this.facet) ? 'sparse' : ''}" role="toolbar" aria-label=${t.ribbon} aria-describedby="ribbon-help" data-testid="ribbon"
        @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointerleave=${this.#cancel}
        @pointercancel=${this.#cancel} @keydown=${this.#key}>
        ${byYear(this.rounds).map(([year, rounds]) => html`<div class="year ${rounds.length ? '' : 'gap'}" data-rounds=${rounds.length}
          title=${rounds.length ? nothing : t.noRoundsIn(year)}><span class="year-name"><bdi>${year}</bdi></span>
          <div class="cells">${rounds.map((round) => this.#cell(round, counts, chosen))}</div>
          <div class="cities" aria-hidden="true">${this.#cities(rounds)}</div></div>`)}
      </div>
      <p class="ribbon-note"><span class="ask">${t.ribbonAsk}</span> <span id="ribbon-help">${t.ribbonHelp}</span>
        ${this.facet?.missing ? html`<span class="apart">${t.noRound(this.facet.missing)}</span>` : nothing}
        ${state.filters.round ? html`<a class="apart" data-route href=${hrefOf(withFilter(state, 'round', []))}>${t.allRounds}</a>` : nothing}</p>`;
  }

  /** Sizes go in through the CSSOM: the content security policy forbids style attributes. */
  updated() {
    const cells = [...this.querySelectorAll('button.round')];
    const most = Math.max(FULL, ...cells.map((cell) => Number(cell.dataset.count)));
    for (const cell of cells) cell.style.setProperty('--share', String(Number(cell.dataset.count) / most));
    for (const year of this.querySelectorAll('.year')) year.style.setProperty('--rounds', year.dataset.rounds);
    for (const city of this.querySelectorAll('.city')) city.style.setProperty('--rounds', city.dataset.length);
  }
}

customElements.define('minbar-ribbon', Ribbon);
