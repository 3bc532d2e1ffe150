/** Who and what is named together: a graph of the values that the same clauses name, its pairs as a table, and the clauses behind each. */
import { html, nothing } from 'lit';
import { analysis } from '../../analysis.js';
import { answerTo } from '../../api.js';
import { Asking } from '../../asking.js';
import { placeBars } from '../../bars.js';
import { choice } from '../../choice.js';
import { Gradually } from '../../gradually.js';
import { LightElement } from '../../light-element.js';
import { EMPTY, hrefOf, inView, withFilter, withoutFilters } from '../../state.js';
import { clauses } from './clauses.js';
import { drawing, LOOKS } from './drawing.js';
import { clausesOf, DIMENSIONS, FLOORS, optionsOf, pairText, questionFor, toggled } from './options.js';
import { STRINGS } from './strings.js';
import { table } from './table.js';
import '../../chart.js';

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-graph .context=${context}></minbar-graph>`;

class Graph extends LightElement {
  static properties = { context: { attribute: false } };

  #asking = new Asking(this);
  #rows = new Gradually(this);
  /** The clauses of the pair that is looked at. */
  #reading = new Asking(this);
  /** What was drawn last, so that the graph is laid out anew only when it changes. */
  #drawn = { of: [], draw: null };

  willUpdate() {
    const { state } = this.context;
    const options = optionsOf(state.own.graph);
    const question = questionFor(state, options);
    this.#asking.ask(JSON.stringify(question), (signal) => answerTo(question, signal));
    const pair = options.pair && clausesOf(state, options.pair);
    this.#reading.ask(pair && JSON.stringify(pair), (signal) => answerTo(pair, signal));
  }

  #to = (changes) => hrefOf(inView(this.context.state, 'graph', changes));

  #tools({ floor }, s) {
    return choice({ id: 'floor', label: s.floor, options: [...new Set([...FLOORS, floor])].toSorted((a, b) => a - b).map((each) => [each, s.clauses(each)]), chosen: floor, to: (value) => this.#to({ floor: value === String(FLOORS[0]) ? null : value, pair: null }) });
  }

  /** Whose values are looked at; it is also the key of the drawing. */
  #kinds({ dimensions }, s) {
    const { t } = this.context;
    return html`<p class="kinds">${s.kinds} ${DIMENSIONS.map((each) => html`<a class="chip ${dimensions.includes(each) ? 'chosen' : ''}" data-route data-kind=${each} aria-current=${dimensions.includes(each) ? 'true' : nothing}
      href=${this.#to({ of: toggled(dimensions, each), pair: null })}><span class="sign ${LOOKS[each].role}" aria-hidden="true">${LOOKS[each].sign}</span> ${t.dimensions[each]}</a>`)}</p>`;
  }

  #answered(answer, options, s) {
    const { t, state, names } = this.context;
    if (!answer.edges.length) {
      return html`<div class="notice" data-testid="empty"><h3>${answer.statements ? s.none : t.emptyTitle}</h3><p>${s.noneTry}</p><ul>
        ${options.floor > 1 ? html`<li><a data-route href=${this.#to({ floor: '1' })}>${s.clauses(1)}</a></li>` : nothing}
        <li><a data-route href=${hrefOf({ ...withoutFilters(state), query: '', sort: EMPTY.sort })}>${t.emptyAll}</a></li></ul></div>`;
    }
    const labels = new Map(answer.nodes.map(({ id, dimension, value, label }) => [id, label?.[t.lang] ?? names.of(dimension, value, t)]));
    const nameOf = (id) => labels.get(id) ?? names.of(...id.split(/:(.*)/).slice(0, 2), t);
    const links = {
      nameOf, s, hrefOfEdge: ({ source, target }) => this.#to({ pair: pairText(source, target) }),
      hrefOfNode: ({ dimension, value }) => hrefOf({ ...withFilter(state, dimension, [...new Set([...(state.filters[dimension] ?? []), value])]), view: EMPTY.view }),
    };
    const { pair: _, ...own } = state.own.graph ?? {};
    const of = [answer, t.lang, JSON.stringify(own)];
    if (of.some((each, i) => each !== this.#drawn.of[i])) this.#drawn = { of, draw: drawing(answer, links) };
    return html`<p class="order" data-testid="counted">${s.counted(answer.edges.length, answer.total.value)} ${s.why}</p>
      <minbar-chart .draw=${this.#drawn.draw} .name=${'minbar-graph'} .lang=${t.lang} .label=${s.drawn(answer.nodes.length, answer.edges.length)}></minbar-chart>
      ${options.pair ? clauses(this.#reading, options.pair, { ...this.context, ...links, close: this.#to({ pair: null }) }) : nothing}
      ${table(answer, { ...links, t, pair: options.pair, rows: this.#rows })}
      <p class="hint">${answer.edges.some(({ tooSmall }) => tooSmall) ? s.fewWhy : nothing}
        ${answer.total.value > answer.edges.length && !options.all ? html`<a data-route data-testid="all" href=${this.#to({ all: 'yes' })}>${s.all}</a>` : nothing}</p>`;
  }

  render() {
    const { t, state } = this.context;
    const s = STRINGS[t.lang];
    const options = optionsOf(state.own.graph);
    return analysis({
      context: this.context, asking: this.#asking, name: 'graph', title: s.title, tools: this.#tools(options, s), below: this.#kinds(options, s),
      question: questionFor(state, options), formats: ['graphml', 'csv', 'xlsx', 'jsonl'], answered: (answer) => this.#answered(answer, options, s),
    });
  }

  updated() {
    placeBars(this);
  }
}

customElements.define('minbar-graph', Graph);
