/** The facets: for each dimension its values with counts, as checkboxes; topics as a tree. Several values of one dimension mean any of them; a value can also be ruled out. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { confidenceWord } from './facts.js';
import { number } from './i18n/plural.js';
import { LightElement } from './light-element.js';
import { written } from './names.js';
import { goTo } from './navigation.js';
import { hrefOf, MIN_CONFIDENCES, withExclusion, withToggled } from './state.js';
import './timeline.js';

/** Dimensions in the order shown, and whether they begin open. The round itself has the ribbon. */
const SHOWN = [['topic', true], ['country', true], ['kind', true], ['speaker', false], ['person', false], ['organisation', false], ['role', false], ['year', true], ['month', false], ['source', true], ['roundMentioned', false], ['resolution', false], ['language', false]];

/** Dimensions whose values follow the calendar, the newest first, rather than their counts. */
const IN_TIME = new Set(['year', 'month']);

/** How many values a dimension shows before "all". */
const FIRST = 7;

/** Values of a facet with the chosen ones that fell out of the list, so that a choice can always be taken back. */
function withChosen(values, chosen) {
  const known = new Set(values.map(({ value }) => value));
  return [...values, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0, broader: null }))];
}

/** Flat values as a tree by `broader`; a value whose broader one is not in the list stands at the top. */
function tree(values) {
  const nodes = new Map(values.map((each) => [each.value, { ...each, narrower: [] }]));
  const roots = [];
  for (const node of nodes.values()) (nodes.get(node.broader)?.narrower ?? roots).push(node);
  return roots;
}

/** A dimension with more values than it shows at once can be searched. */
const SEARCHED = FIRST;

const holdsChosen = (node, chosen) => node.narrower.some((each) => chosen.has(each.value) || holdsChosen(each, chosen));

class Facets extends LightElement {
  static properties = { state: { attribute: false }, t: { attribute: false }, names: { attribute: false }, known: { attribute: false }, facets: { attribute: false } };

  /** What the reader opened or closed by hand; kept over new answers. */
  #whole = new Set();
  #branches = new Map();
  /** What is typed to find a value, by dimension. */
  #typed = new Map();

  #look(dimension, text) {
    this.#typed.set(dimension, written(text));
    this.requestUpdate();
  }

  #toggleWhole(dimension) {
    if (!this.#whole.delete(dimension)) this.#whole.add(dimension);
    this.requestUpdate();
  }

  #toggleBranch(value, open) {
    this.#branches.set(value, !open);
    this.requestUpdate();
  }

  #box(dimension, { value, count }, chosen) {
    const id = `${dimension}-${encodeURIComponent(value)}`;
    const name = this.names.of(dimension, value, this.t);
    const out = this.state.exclude[dimension]?.includes(value);
    return html`<input type="checkbox" id=${id} name=${dimension} value=${value} .checked=${live(chosen.has(value))}
      ?disabled=${out} @change=${() => goTo(hrefOf(withToggled(this.state, dimension, value)))}><label for=${id}
      ><bdi class="facet-name">${out ? html`<del>${name}</del>` : name}</bdi><span class="facet-count">${out ? nothing : number(count)}</span></label><button type="button" class="without" aria-pressed=${Boolean(out)}
      aria-label=${this.t.without(name)} title=${this.t.without(name)} @click=${() => goTo(hrefOf(withExclusion(this.state, dimension, value)))}></button>`;
  }

  #node(dimension, node, chosen) {
    if (!node.narrower.length) return html`<li class=${node.count ? '' : 'none'}>${this.#box(dimension, node, chosen)}</li>`;
    const open = this.#branches.get(node.value) ?? holdsChosen(node, chosen);
    const list = `narrower-${node.value}`;
    return html`<li class="branch">${this.#box(dimension, node, chosen)}
      <button type="button" class="twist" aria-expanded=${open} aria-controls=${list} aria-label=${this.t.narrower(this.names.of(dimension, node.value, this.t))}
        @click=${() => this.#toggleBranch(node.value, open)}></button>
      <ul id=${list} ?hidden=${!open}>${node.narrower.map((each) => this.#node(dimension, each, chosen))}</ul></li>`;
  }

  #dimension([dimension, open]) {
    const { t, state } = this;
    const facet = this.facets?.[dimension];
    const picked = [...(state.filters[dimension] ?? []), ...(state.exclude[dimension] ?? [])];
    // That all texts are in one language is nothing to choose from.
    if ((facet?.values.length ?? 0) < (dimension === 'language' ? 2 : 1) && !picked.length) return nothing;
    const chosen = new Set(picked);
    const values = withChosen(facet?.values ?? [], picked);
    const nodes = tree(IN_TIME.has(dimension) ? values.toSorted((a, b) => b.value.localeCompare(a.value)) : values);
    const whole = this.#whole.has(dimension);
    // A chosen value is never hidden behind "all".
    const typed = this.#typed.get(dimension);
    const shown = typed ? values.filter(({ value }) => written(this.names.of(dimension, value, t)).includes(typed)).map((each) => ({ ...each, narrower: [] }))
      : whole ? nodes : nodes.filter((node, index) => index < FIRST || chosen.has(node.value) || holdsChosen(node, chosen));
    return html`<details class="facet" ?open=${open || picked.length > 0} data-dimension=${dimension}>
      <summary><h3>${t.dimensions[dimension]}</h3></summary>
      ${values.length > SEARCHED ? html`<input type="search" class="facet-search" aria-label=${t.findValue(t.dimensions[dimension])} placeholder=${t.findValue(t.dimensions[dimension])}
        autocomplete="off" spellcheck="false" maxlength="60" @input=${(event) => this.#look(dimension, event.target.value)}>` : nothing}
      ${(state.filters[dimension]?.length ?? 0) > 1 ? html`<p class="facet-rest" data-testid="any-of">${t.anyOf}</p>` : nothing}
      ${typed && !shown.length ? html`<p class="facet-rest" role="status">${t.findNone}</p>` : nothing}
      <ul aria-label=${t.dimensions[dimension]}>${shown.map((node) => this.#node(dimension, node, chosen))}</ul>
      ${!typed && (nodes.length > shown.length || whole)
        ? html`<button type="button" class="quiet show-all" aria-expanded=${whole} @click=${() => this.#toggleWhole(dimension)}
            >${whole ? t.showLess : t.showAll(nodes.length)}</button>` : nothing}
      ${facet?.other ? html`<p class="facet-rest">${t.otherValues(facet.other)}</p>` : nothing}
      ${facet?.missing ? html`<p class="facet-rest">${t.missing(facet.missing)}</p>` : nothing}
    </details>`;
  }

  /** Which facts count, by how sure they are. */
  #confidence() {
    const { t, state } = this;
    return html`<p class="facet confidence"><label for="min-confidence">${t.minConfidence}</label>
      <select id="min-confidence" title=${t.minConfidenceHint} @change=${(event) => goTo(hrefOf({ ...state, minConfidence: Number(event.target.value) }))}>
        ${MIN_CONFIDENCES.map((each) => html`<option value=${each} .selected=${live(each === state.minConfidence)}>${t.minConfidences[confidenceWord(each)]}</option>`)}</select></p>`;
  }

  render() {
    return html`<h2 class="unseen">${this.t.filters}</h2>${this.#confidence()}${this.facets ? html`<minbar-timeline .state=${this.state} .t=${this.t}></minbar-timeline>` : nothing}${SHOWN.map((each) => this.#dimension(each))}`;
  }
}

customElements.define('minbar-facets', Facets);
