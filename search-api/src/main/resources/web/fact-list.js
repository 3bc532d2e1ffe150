/** The facts of a statement beside its text, by dimension; those without a place in the text stand apart, dashed, and say why. */
import { html, nothing } from 'lit';
import { CORRECTABLE } from './correcting/values.js';
import { confidenceWord } from './facts.js';
import { number } from './i18n/plural.js';
import { inLanguage } from './names.js';
import { DIMENSIONS, EMPTY, hrefOf, withFilter } from './state.js';

/** A quantity in words: how it is meant, the number, the unit, and what is measured. */
function quantityName({ approximator, value, upTo, unitLabel, thing, unit }, t) {
  const figure = upTo === null ? number(value) : `${number(value)}–${number(upTo)}`;
  const measured = thing && (unit === null || !thing.includes(unitLabel?.ar ?? '')) ? thing : '';
  return [t.approximators[approximator], figure, inLanguage(unitLabel, t.lang), measured && (unit === null ? measured : `(${measured})`)].filter(Boolean).join(' ');
}

/** Name of a fact: its own label, else what the page calls its value. */
const nameOf = (fact, { names, t }) => (['round', 'roundMentioned'].includes(fact.dimension) ? t.round(fact.value)
  : fact.quantity ? quantityName(fact.quantity, t)
  : (fact.label && (fact.label[t.lang] || fact.label.ar)) || names.of(fact.dimension, fact.value, t));

/** All texts with the same fact; only dimensions the search knows lead anywhere. */
function likeIt(fact, { state, t }) {
  if (!DIMENSIONS.includes(fact.dimension)) return nothing;
  const href = hrefOf({ ...withFilter({ ...EMPTY, lang: state.lang }, fact.dimension, [fact.value]), open: state.open });
  return html`<a data-route href=${href}>${t.sameFact}</a>`;
}

/** The way to correct a fact, for who may; what a record or a number says is not corrected here. */
function correction(fact, view) {
  if (!view.correct || !CORRECTABLE.includes(fact.dimension)) return nothing;
  const { s } = view;
  return html`<button type="button" class="quiet correct" data-testid="correct" aria-label=${s.correctFact(nameOf(fact, view))} @click=${() => view.correct(fact, nameOf(fact, view))}>${s.correct}</button>`;
}

function details(fact, view) {
  const { t } = view;
  return html`<div class="fact-details">
    ${fact.confidence === null ? nothing : html`<p title=${t.confidenceNumber(fact.confidence)}>${t.confidence[confidenceWord(fact.confidence)]} <bdi>(${fact.confidence.toFixed(2)})</bdi>
      ${fact.rule ? html`· ${t.rule} <code dir="ltr">${fact.rule}</code>` : nothing}</p>`}
    <p>${fact.places.length > 1 ? html`<button type="button" class="quiet" @click=${() => view.showPlace(fact)}>${t.nextPlace}</button> · ` : nothing}${likeIt(fact, view)}</p>
  </div>`;
}

const wordOf = (fact) => confidenceWord(fact.confidence);

/** Who says so against the rules, and why. */
const why = ({ author, reason }, t) => html`<p class="hint"><bdi>${t.correctedBy(author, reason)}</bdi></p>`;

/** The one word for the confidence of all facts of a group, where there is one and it is worth saying; null otherwise. */
function sharedWord(facts) {
  const words = new Set(facts.map(wordOf));
  return facts.length > 1 && words.size === 1 && !words.has('clear') && !facts.some(({ inferred }) => inferred) ? wordOf(facts[0]) : null;
}

/** A fact with its places; `said` is what the heading of its group says of the confidence already. */
function placed(fact, said, view) {
  const { t, pinned, isLit } = view;
  const word = wordOf(fact);
  return html`<li class=${fact.correction ? 'corrected' : fact.inferred ? 'inferred' : ''}><button type="button" class="fact ${isLit(fact.id) ? 'lit' : ''}" id="fact-${fact.id}" data-fact=${fact.id}
      aria-pressed=${pinned === fact.id} @click=${() => view.pin(fact)}
      ><bdi class="fact-name">${nameOf(fact, view)}</bdi>
      ${fact.places.length > 1 ? html`<span class="times" title=${t.places(fact.places.length)}><bdi>×${fact.places.length}</bdi></span>` : nothing}
      ${fact.correction ? html`<small>${t.corrected}</small>` : fact.inferred ? html`<small>${t.inferred}</small>` : word !== 'clear' && word !== said ? html`<small>${t.confidence[word]}</small>` : nothing}</button>${correction(fact, view)}
    ${fact.correction ? why(fact.correction, t) : fact.inferred ? html`<p class="hint">${t.inferredWhy}</p>` : nothing}
    ${pinned === fact.id ? details(fact, view) : nothing}</li>`;
}

function unplaced(fact, view) {
  const href = DIMENSIONS.includes(fact.dimension)
    ? hrefOf({ ...withFilter({ ...EMPTY, lang: view.state.lang }, fact.dimension, [fact.value]), open: view.state.open }) : null;
  const name = html`<bdi>${nameOf(fact, view)}</bdi>`;
  return html`<li id="fact-${fact.id}" data-asserted><span class="label">${view.t.dimensions[fact.dimension] ?? fact.dimension}</span>
    ${href ? html`<a data-route title=${view.t.sameFact} href=${href}>${name}</a>` : name}${correction(fact, view)}${fact.correction ? why(fact.correction, view.t) : nothing}</li>`;
}

/** What was taken away from the facts that were read, struck through, and what stands instead; or that this was taken back. */
function taken(each, view) {
  const { action, dimension, value, label, with: instead, withLabel, ...attributed } = each;
  const { t, s } = view;
  const name = nameOf({ dimension, value, label }, view);
  if (action === 'withdraw') return html`<li><span class="label">${t.dimensions[dimension] ?? dimension}</span> <bdi>${name}</bdi> <small>${s.takenBack}</small>${why(attributed, t)}</li>`;
  return html`<li><span class="label">${t.dimensions[dimension] ?? dimension}</span> <del><bdi>${name}</bdi></del>
    ${instead ? html`<ins><bdi>${nameOf({ dimension, value: instead, label: withLabel }, view)}</bdi></ins>` : nothing}${why(attributed, t)}
    ${view.takeBack ? html`<button type="button" class="quiet correct" data-testid="take-back" aria-label="${s.takeBack}: ${name}" @click=${() => view.takeBack(each, name)}>${s.takeBack}</button>` : nothing}</li>`;
}

function takenAway(view) {
  const removals = (view.corrections ?? []).filter(({ action }) => action !== 'add');
  return removals.length ? html`<section class="fact-group taken" data-testid="corrections"><h4>${view.t.takenAway}</h4>
    <ul>${removals.map((each) => taken(each, view))}</ul></section>` : nothing;
}

function group({ dimension, facts }, view) {
  const { t } = view;
  const said = sharedWord(facts);
  return html`<section class="fact-group"><h4><span class="line d-${dimension}">${t.dimensions[dimension] ?? dimension}</span>${said ? html` <small>${t.confidence[said]}</small>` : nothing}</h4>
    <ul>${facts.map((fact) => placed(fact, said, view))}</ul></section>`;
}

/** The chosen fact at the foot of a narrow reading view, where the list is far below the text. */
export const factStrip = (fact, view) => html`<div class="strip" data-testid="strip"><p role="status"><span class="line d-${fact.dimension}">${view.t.dimensions[fact.dimension] ?? fact.dimension}</span>
  <b><bdi>${nameOf(fact, view)}</bdi></b></p><button type="button" class="quiet" aria-label=${view.t.close} @click=${() => view.pin(fact)}><span aria-hidden="true">×</span></button>
  ${details(fact, view)}</div>`;

/**
 * The list. `view` is `{facts, corrections, state, names, t, s, pinned, isLit}` with the actions `pin` and `showPlace`, and, for who may correct, `correct`, `add` and
 * `takeBack`; `s` the words of correcting; `facts` as arranged by
 * facts.js, `corrections` as the API gives them, `pinned` the id of the fact chosen for good, or null.
 */
export function factList(view) {
  const { facts, t } = view;
  const { dimensions, asserted } = facts;
  return html`<h3 id="facts-title">${t.facts}</h3>
    ${dimensions.length ? html`<p class="hint">${t.factsHint}</p>` : html`<p class="hint">${t.noFacts}</p>`}
    ${view.add ? html`<p class="add-fact"><button type="button" class="quiet" data-testid="add-fact" @click=${view.add}>${view.s.add}</button> <span class="hint">${view.s.addHint}</span></p>` : nothing}
    ${dimensions.map((each) => group(each, view))}
    ${asserted.length ? html`<section class="fact-group asserted"><h4>${t.asserted}</h4><p class="hint">${t.assertedWhy}</p>
      <ul>${asserted.map((fact) => unplaced(fact, view))}</ul></section>` : nothing}${takenAway(view)}`;
}
