/** How often something was said, by round, year or month: the share of texts that say it, or how often its words stand in 10,000. Several questions can be followed together. */
import { html, nothing } from 'lit';
import { analysis, examples } from '../../analysis.js';
import { answerTo } from '../../api.js';
import { Asking } from '../../asking.js';
import { choice } from '../../choice.js';
import { LightElement } from '../../light-element.js';
import { goTo } from '../../navigation.js';
import { hrefOf, inView } from '../../state.js';
import { drawing } from './drawing.js';
import { called } from './figures.js';
import { alsoText, followed, MEASURES, MOST, optionsOf, PERIODS, questionFor } from './options.js';
import { STRINGS } from './strings.js';
import { table } from './table.js';
import '../../chart.js';

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-trends .context=${context}></minbar-trends>`;

class Trends extends LightElement {
  static properties = { context: { attribute: false } };

  #asking = new Asking(this);
  /** What was drawn last, so that the chart is drawn anew only when it changes. */
  #drawn = { of: [], draw: null };

  willUpdate() {
    const { state } = this.context;
    const options = optionsOf(state.own.trends);
    const question = questionFor(state, options);
    this.#asking.ask(followed(state, options) ? JSON.stringify(question) : null, (signal) => answerTo(question, signal));
  }

  #to = (changes) => hrefOf(inView(this.context.state, 'trends', changes));

  #tools(options, s) {
    const { by, measure } = options;
    const words = !followed(this.context.state, options)?.values;
    return html`${choice({ id: 'by', label: s.by, options: PERIODS.map((each) => [each, s.periods[each]]), chosen: by, to: (value) => this.#to({ by: value === PERIODS[0] ? null : value }) })}
      ${words ? choice({ id: 'measure', label: s.measure, options: MEASURES.map((each) => [each, s.measures[each]]), chosen: measure, to: (value) => this.#to({ measure: value === MEASURES[0] ? null : value }) }) : nothing}`;
  }

  #add(event, also) {
    event.preventDefault();
    const field = event.target.querySelector('input');
    const text = field.value.trim();
    if (!text) return;
    field.value = '';
    goTo(this.#to({ also: alsoText([...also, text]) }));
  }

  /** The questions followed beside that of the search box, each with its way out, and room for one more. */
  #others({ also }, s) {
    return html`<form class="beside" @submit=${(event) => this.#add(event, also)}>
      ${also.map((each) => html`<a class="chip" data-route data-testid="also" aria-label=${s.without(each)} href=${this.#to({ also: alsoText(also.filter((other) => other !== each)) })}><bdi lang="ar">${each}</bdi><span class="cross" aria-hidden="true">×</span></a>`)}
      ${also.length < MOST - 1 ? html`<label for="also">${s.beside}</label><input id="also" lang="ar" dir="auto" autocomplete="off" maxlength="300" placeholder=${s.besideHint}><button>${s.add}</button>` : nothing}</form>`;
  }

  #answered(answer, options, s) {
    const { t } = this.context;
    const of = [answer, t.lang];
    if (of.some((each, i) => each !== this.#drawn.of[i])) this.#drawn = { of, draw: drawing(answer, { t, s }) };
    const { series } = answer;
    if (series.every(({ total }) => !total.with)) return html`<div class="notice" data-testid="empty"><h3>${t.emptyTitle}</h3><p>${t.emptyTry}</p>${examples(t, (query) => hrefOf({ ...this.context.state, query }))}</div>`;
    return html`<p class="order">${s.why[answer.measure]}</p>
      <minbar-chart .draw=${this.#drawn.draw} .name=${`minbar-trends-${answer.by}`} .lang=${t.lang} .label=${s.drawn(series.map((each) => called(each, t)).join(t.comma), s.periods[answer.by])}></minbar-chart>
      <p class="order"><a data-route data-testid="to-table" aria-expanded=${options.table} href=${this.#to({ table: options.table ? null : 'yes' })}>${options.table ? s.noTable : s.table}</a></p>
      ${options.table ? table(answer, { t, s }) : nothing}
      ${series.some(({ points }) => points.some(({ tooSmall, value }) => tooSmall && value !== null)) ? html`<p class="hint">${s.fewWhy[answer.measure]}</p>` : nothing}`;
  }

  render() {
    const { t, state } = this.context;
    const s = STRINGS[t.lang];
    const options = optionsOf(state.own.trends);
    return analysis({
      context: this.context, asking: this.#asking, name: 'trends', title: s.title, tools: this.#tools(options, s), below: this.#others(options, s),
      invitation: html`<h3>${s.ask}</h3><p>${s.askWhy} ${t.emptyTry}</p>${examples(t, (query) => hrefOf({ ...state, query }))}`,
      question: questionFor(state, options), answered: (answer) => this.#answered(answer, options, s),
    });
  }
}

customElements.define('minbar-trends', Trends);
