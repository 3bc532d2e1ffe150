/** What a fact can be corrected to: the dimensions that are read in a text, and the values of their vocabularies. */
import { vocabulary } from '../api.js';
import { inLanguage } from '../names.js';

/** Those that repeat the record of a statement are corrected in its file. */
export const CORRECTABLE = Object.freeze(['round', 'roundMentioned', 'topic', 'speaker', 'country', 'role', 'organisation', 'person', 'resolution', 'dateMentioned']);

const VOCABULARIES = {
  round: ['rounds'], roundMentioned: ['rounds'], topic: ['topics'], country: ['countries'], person: ['people'], organisation: ['organisations'],
  speaker: ['speakers', 'people', 'organisations', 'countries'],
};

/** Dimensions whose values may also be names that no vocabulary has. */
export const isOpen = (dimension) => !['round', 'roundMentioned', 'topic', 'country', 'role'].includes(dimension);

/** The values of a dimension with their names in the language of the page, `[[value, name]]`; none where it has no vocabulary. */
export async function valuesOf(dimension, t) {
  if (dimension === 'role') return Object.entries(t.roles);
  const entries = (await Promise.all((VOCABULARIES[dimension] ?? []).map(vocabulary))).flat();
  if (VOCABULARIES[dimension]?.[0] === 'rounds') return entries.map(({ id }) => [id, t.round(id)]);
  return entries.map(({ id, label }) => [id, inLanguage(label, t.lang)]).toSorted((a, b) => a[1].localeCompare(b[1], t.lang));
}
