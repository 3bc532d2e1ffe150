/** The words that stand near those of the question more often than by chance: a table that lists by the measure chosen, each word with its counts on demand. */
import { html, nothing } from 'lit';
import { analysis, examples } from '../../analysis.js';
import { answerTo } from '../../api.js';
import { Asking } from '../../asking.js';
import { placeBars } from '../../bars.js';
import { choice } from '../../choice.js';
import { Gradually } from '../../gradually.js';
import { LightElement } from '../../light-element.js';
import { reachOf } from '../../reach.js';
import { hrefOf, inView } from '../../state.js';
import { FEW, FLOORS, MEASURES, optionsOf, questionFor, REACHES } from './options.js';
import { STRINGS } from './strings.js';
import { table } from './table.js';

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-collocations .context=${context}></minbar-collocations>`;

/** The values to choose from, with the one in force if the address brought another. */
const withChosen = (values, chosen) => (values.includes(chosen) ? values : [...values, chosen]);

class Collocations extends LightElement {
  static properties = { context: { attribute: false } };

  #asking = new Asking(this);
  #rows = new Gradually(this);

  willUpdate() {
    const { state } = this.context;
    const question = questionFor(state, optionsOf(state.own.collocations));
    this.#asking.ask(state.query ? JSON.stringify(question) : null, (signal) => answerTo(question, signal));
  }

  #to = (changes) => hrefOf(inView(this.context.state, 'collocations', changes));

  #tools({ order, reach, floor }, s) {
    return html`${choice({ id: 'reach', label: s.reach, options: withChosen(REACHES, reach).map((each) => [each, s.reachName(reachOf(each))]), chosen: reach, to: (value) => this.#to({ reach: value === REACHES[0] ? null : value }) })}
      ${choice({ id: 'measure', label: s.measure, options: MEASURES.map((each) => [each, s.measures[each]]), chosen: order, to: (value) => this.#to({ order: value === MEASURES[0] ? null : value }) })}
      ${choice({ id: 'floor', label: s.floor, options: withChosen(FLOORS, floor).toSorted((a, b) => a - b).map((each) => [each, s.atLeast(each)]), chosen: floor, to: (value) => this.#to({ floor: value === String(FLOORS[0]) ? null : value }) })}`;
  }

  #answered(answer, options, s) {
    const { collocates, matches } = answer;
    if (!collocates.length) {
      const wider = reachOf(options.reach).unit === 'sentence' ? null : 'sentence-0-0';
      return html`<div class="notice" data-testid="empty"><h3>${matches ? s.none : s.noMatches}</h3><p>${s.noneTry}</p><ul>
        ${options.floor > 1 ? html`<li><a data-route href=${this.#to({ floor: '1' })}>${s.atLeast(1)}</a></li>` : nothing}
        ${wider ? html`<li><a data-route href=${this.#to({ reach: wider })}>${s.reachName(reachOf(wider))}</a></li>` : nothing}</ul></div>`;
    }
    return html`<p class="order" data-testid="counted">${s.counted(matches, answer.near)} ${s.why[options.order]}</p>
      ${table(answer, { ...this.context, s, options, to: this.#to, rows: this.#rows })}
      <p class="hint">${collocates.some(({ table: { both } }) => both < FEW) ? s.fewWhy : nothing}
        ${collocates.length >= 50 && !options.all ? html`<a data-route data-testid="all" href=${this.#to({ all: 'yes' })}>${s.all}</a>` : nothing}</p>`;
  }

  render() {
    const { t, state } = this.context;
    const s = STRINGS[t.lang];
    const options = optionsOf(state.own.collocations);
    return analysis({
      context: this.context, asking: this.#asking, name: 'collocations', title: s.title(state.query), tools: state.query ? this.#tools(options, s) : nothing,
      invitation: html`<h3>${s.ask}</h3><p>${s.askWhy} ${t.emptyTry}</p>${examples(t, (query) => hrefOf({ ...state, query }))}`,
      question: questionFor(state, options), answered: (answer) => this.#answered(answer, options, s),
    });
  }

  updated() {
    placeBars(this);
  }
}

customElements.define('minbar-collocations', Collocations);
