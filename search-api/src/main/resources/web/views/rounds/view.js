/**
 * The rounds: all of them in order of time, or a page of one. `state.own.rounds` keeps `round`; without it the page is that of the round chosen on
 * the ribbon, where that is a single one.
 */
import { html, nothing } from 'lit';
import { drift, hits } from '../../api.js';
import { Asking } from '../../asking.js';
import { dateText } from '../../dates.js';
import { number } from '../../i18n/plural.js';
import { LightElement } from '../../light-element.js';
import { inLanguage } from '../../names.js';
import { skeleton } from '../../notices.js';
import { EMPTY, hrefOf, inView } from '../../state.js';
import { countsOf } from './changes.js';
import { round } from './round.js';
import { STRINGS } from './strings.js';

/** The kind whose statements tell what was new: the text on which a round agreed. */
const AGREED = 'joint-statement';

/** More texts than a round ever had. */
const MOST = 100;

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-rounds .context=${context}></minbar-rounds>`;

class Rounds extends LightElement {
  static properties = { context: { attribute: false } };

  #texts = new Asking(this);
  #series = new Asking(this);
  #counts = new Asking(this);

  /** The round whose page is shown; null for all. */
  #chosen() {
    const { own, filters } = this.context.state;
    const single = filters.round?.length === 1 ? filters.round[0] : null;
    return own.rounds?.round === 'all' ? null : own.rounds?.round ?? single;
  }

  willUpdate() {
    const id = this.#chosen();
    const at = this.context.rounds.findIndex((each) => each.id === id);
    const known = at >= 0;
    const before = this.context.rounds[at - 1]?.id;
    this.#texts.ask(known ? id : null, (signal) => hits({ ...EMPTY, filters: { round: [id] } }, 'date', MOST, signal));
    this.#counts.ask(known && before ? id : null, (signal) => countsOf(id, before, signal));
    this.#series.ask(known ? AGREED : null, (signal) => drift(AGREED, [], signal));
  }

  #to = (id) => hrefOf(inView(this.context.state, 'rounds', { round: id }));

  #card(each, s) {
    const { t, names, list } = this.context;
    const count = list.facets?.round?.values.find(({ value }) => value === each.id)?.count ?? 0;
    return html`<li class="round-card"><h3><a data-route data-step data-testid="to-round" href=${this.#to(each.id)}>${inLanguage(each.label, t.lang)}</a></h3>
      <p class="when"><bdi>${dateText(`${each.start}/${each.end ?? each.start}`, t)}</bdi> · ${inLanguage(each.cityName, t.lang)}</p>
      <p>${(each.topics ?? []).slice(0, 4).map((topic) => names.of('topic', topic, t)).join(t.comma)}</p>
      <p class="count-here">${count ? t.texts(count) : nothing}</p></li>`;
  }

  render() {
    const { t, rounds } = this.context;
    const s = STRINGS[t.lang];
    const id = this.#chosen();
    const at = rounds.findIndex((each) => each.id === id);
    const view = { ...this.context, s, to: this.#to, texts: this.#texts, series: this.#series, counts: this.#counts };
    return html`<section id="results" class="rounds-view" aria-labelledby="results-title">
      ${at >= 0 ? round(rounds[at], rounds[at - 1], rounds[at + 1], view) : html`<div class="results-head"><h2 id="results-title" tabindex="-1">${s.title} ${rounds.length ? html`<small><bdi>${number(rounds.length)}</bdi></small>` : nothing}</h2></div>
      ${id && rounds.length ? html`<p class="notice">${s.unknown}: <bdi>${id}</bdi></p>` : nothing}
      ${rounds.length ? html`<ul class="round-cards">${rounds.map((each) => this.#card(each, s))}</ul>` : skeleton()}`}
    </section>`;
  }
}

customElements.define('minbar-rounds', Rounds);
