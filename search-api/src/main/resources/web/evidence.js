/**
 * Text with its evidence: every segment covered by a fact becomes a `<mark data-fact="1 4">` of whole words, with one underline for
 * each dimension it speaks for. Marks have no padding, border or margin, so that letters on both sides keep their shapes.
 */
import { html, nothing } from 'lit';
import { segments } from './highlight.js';

/** The key of a mark that is no fact but the place a reader was led to. */
export const HERE = Object.freeze({ id: 'here' });

/** The key of a mark that is no fact but something found; `CURRENT` of the one that is looked at. */
export const FOUND = Object.freeze({ id: 'found' });
export const CURRENT = Object.freeze({ id: 'current' });

const PLACES = [HERE, FOUND, CURRENT];

/** More lines than this under one word would say nothing. */
const LINES = 3;

/** Wraps the text of a segment in one line per further dimension; the first dimension's line is the mark's own. */
const underlined = (text, dimensions) => dimensions.reduceRight((inner, dimension, depth) =>
  html`<span class="line d-${dimension} depth-${depth + 1}">${inner}</span>`, text);

function mark({ text, keys: all }, isLit) {
  const places = PLACES.filter((place) => all.includes(place)).map(({ id }) => id).join(' ');
  const keys = all.filter((key) => !PLACES.includes(key));
  if (!keys.length) return html`<mark class=${places}>${text}</mark>`;
  const dimensions = [...new Set(keys.map((fact) => fact.dimension))].slice(0, LINES);
  const ids = keys.map((fact) => fact.id);
  const inferred = keys.every((fact) => fact.inferred || fact.correction);
  return html`<mark class="line d-${dimensions[0]} ${inferred ? 'inferred' : ''} ${ids.some(isLit) ? 'lit' : ''} ${places}" tabindex="-1"
    data-fact=${ids.join(' ')} aria-describedby=${ids.map((id) => `fact-${id}`).join(' ')}>${underlined(text, dimensions.slice(1))}</mark>`;
}

/** A piece of text with the marks (`{span, key}`, the key a grouped fact of facts.js) that lie in it; `isLit` says which ids shine. */
export const withEvidence = (text, marks, isLit) => segments(text, marks)
  .map((segment) => (segment.keys.length ? mark(segment, isLit) : segment.text || nothing));
