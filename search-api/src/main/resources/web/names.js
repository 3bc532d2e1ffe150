/**
 * Names of vocabulary ids in the languages of the interface. Filled from the vocabularies at the start and from every answer that
 * carries labels, so a name once seen is known everywhere on the page.
 */
import { dateText } from './dates.js';

/** The text of a label in a language: labels are `{ar, en, ru}`, sometimes plain strings; Arabic is what always exists. */
export function inLanguage(label, lang) {
  if (!label) return '';
  return typeof label === 'string' ? label : label[lang] || label.ar || label.en || '';
}

/** A name as one may type it: without vowel signs, tatweel and the difference of capitals, of alefs, of ya and of ta marbuta. */
export const written = (name) => name.normalize('NFKD').toLowerCase().replace(/[\p{M}\u0640]/gu, '').replace(/ٱ/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').trim();

/** Which dimension a vocabulary names. */
const DIMENSION_OF = { countries: 'country', topics: 'topic', kinds: 'kind', people: 'person', organisations: 'organisation', speakers: 'speaker' };

/** A speaker has the id of what it is: no two of these have one in common. */
const SPEAKING = ['speaker', 'person', 'organisation', 'country'];

/** The name of a language; a tag that is none stands for itself. */
function languageName(tag, lang) {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}

export class Names {
  #labels = new Map();
  #broader = new Map();

  /** How many labels are known: grows with every name learnt, so that who shows names can tell when to show them again. */
  get known() {
    return this.#labels.size;
  }

  /** Remembers one label. */
  learn(dimension, value, label) {
    if (label) this.#labels.set(`${dimension}:${value}`, label);
  }

  /** Remembers the labels of a vocabulary, by its name in the API. */
  learnVocabulary(name, entries) {
    for (const entry of entries) {
      this.learn(DIMENSION_OF[name], entry.id, entry.label);
      if (entry.broader) this.#broader.set(`${DIMENSION_OF[name]}:${entry.id}`, entry.broader);
    }
  }

  /** Remembers the labels of all facet values of a search answer. */
  learnFacets(facets) {
    for (const [dimension, { values }] of Object.entries(facets ?? {})) {
      for (const { value, label } of values) this.learn(dimension, value, label);
    }
  }

  /** The values without those that are only the broader ones of others among them. */
  narrowest(dimension, values) {
    const above = new Set();
    for (const value of values) {
      for (let up = this.#broader.get(`${dimension}:${value}`); up && !above.has(up); up = this.#broader.get(`${dimension}:${up}`)) above.add(up);
    }
    return values.filter((value) => !above.has(value));
  }

  /** The name of a value for people; rounds and months are worded by the page (`t` of i18n), languages by the browser, unknown ids stand for themselves. */
  of(dimension, value, t) {
    if (dimension === 'round' || dimension === 'roundMentioned') return t.round(value);
    if (dimension === 'dateMentioned') return dateText(value, t);
    if (dimension === 'resolution') return value.startsWith('A/') ? value : `S/RES/${value}`;
    if (dimension === 'month') {
      const [year, month] = value.split('-');
      return `${t.monthNames[Number(month) - 1] ?? month} ${year}`;
    }
    if (dimension === 'role') return t.roles[value] ?? value;
    if (dimension === 'language') return languageName(value, t.lang);
    const kinds = dimension === 'speaker' ? SPEAKING : [dimension];
    const label = kinds.map((kind) => this.#labels.get(`${kind}:${value}`)).find(Boolean);
    return inLanguage(label, t.lang) || value;
  }
}
