/** The facts of one statement, arranged for reading: one object per value, with all the places that speak of it. Pure. */

/** The order in which a reader asks: when and which meeting, about what, who, how much. Others follow in order of appearance. */
const ORDER = ['round', 'roundMentioned', 'topic', 'speaker', 'country', 'role', 'place', 'organisation', 'person', 'resolution', 'quantity', 'dateMentioned', 'date', 'year', 'month', 'kind', 'source', 'language'];

/**
 * The quantities of a statement in the form of facts, so that they are listed and lit like these. Their confidence is null: the API
 * gives none.
 */
export const asFacts = (quantities) => quantities.map((quantity) => ({
  dimension: 'quantity', value: JSON.stringify([quantity.approximator, quantity.value, quantity.upTo, quantity.unit, quantity.thing]), quantity,
  field: quantity.field, span: quantity.span, quote: quantity.quote, confidence: null, inferred: false, asserted: false,
}));

const rank = (dimension) => (ORDER.includes(dimension) ? ORDER.indexOf(dimension) : ORDER.length);

const hasPlace = (fact) => Array.isArray(fact.span) && !fact.asserted;

/**
 * Groups facts as `{dimensions: [{dimension, facts}], asserted}`. A grouped fact is `{id, dimension, value, label, places,
 * confidence, rule, inferred, correction}`; `id` is its number on the page as text, `places` are `{field, span, quote}`, `confidence` the
 * best of its places, `correction` who corrected it and why, or null. Facts without a place in the text stand apart in `asserted`.
 */
export function arrange(facts) {
  const byValue = new Map();
  // Facts with a place first: their rule and confidence are what a reader can check.
  for (const fact of facts.toSorted((a, b) => hasPlace(b) - hasPlace(a))) {
    const key = JSON.stringify([fact.dimension, fact.value]);
    const known = byValue.get(key) ?? { ...fact, places: [], confidence: 0, inferred: true };
    known.correction ??= fact.correction;
    if (hasPlace(fact)) known.places.push({ field: fact.field, span: fact.span, quote: fact.quote });
    if (fact.confidence === null) known.confidence = null;
    else if (hasPlace(fact) || known.places.length === 0) known.confidence = Math.max(known.confidence, fact.confidence ?? 0);
    known.inferred = known.inferred && Boolean(fact.inferred);
    byValue.set(key, known);
  }
  const all = [...byValue.values()].sort((a, b) => rank(a.dimension) - rank(b.dimension));
  all.forEach((fact, index) => { fact.id = String(index + 1); });
  const placed = all.filter((fact) => fact.places.length > 0);
  const dimensions = [...new Set(placed.map((fact) => fact.dimension))]
    .map((dimension) => ({ dimension, facts: placed.filter((fact) => fact.dimension === dimension) }));
  return { dimensions, asserted: all.filter((fact) => fact.places.length === 0) };
}

/** All marks of one field ('title' or 'text') for `highlight.segments`; the key of a mark is the grouped fact. */
export function marksOf({ dimensions }, field) {
  return dimensions.flatMap(({ facts }) => facts)
    .flatMap((fact) => fact.places.filter((place) => place.field === field).map(({ span }) => ({ span, key: fact })));
}

/** From which confidence on a fact has which word. The bounds are the page's own; the number stays available. */
export const CONFIDENCE = { clear: 0.9, likely: 0.7, unsure: 0 };

/** Confidence as a word: clear, likely or unsure; what has none is clear. */
export const confidenceWord = (confidence) => Object.keys(CONFIDENCE).find((word) => (confidence ?? 1) >= CONFIDENCE[word]);
