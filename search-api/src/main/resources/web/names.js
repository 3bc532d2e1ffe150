/**
 * Names of vocabulary ids in the languages of the interface. Filled from the vocabularies at the start and from every answer that
 * carries labels, so a name once seen is known everywhere on the page.
 */

/** The text of a label in a language: labels are `{ar, en, ru}`, sometimes plain strings; Arabic is what always exists. */
export function inLanguage(label, lang) {
  if (!label) return '';
  return typeof label === 'string' ? label : label[lang] || label.ar || label.en || '';
}

/** Which dimension a vocabulary names. */
const DIMENSION_OF = { countries: 'country', topics: 'topic', kinds: 'kind' };

export class Names {
  #labels = new Map();

  /** Remembers one label. */
  learn(dimension, value, label) {
    if (label) this.#labels.set(`${dimension}:${value}`, label);
  }

  /** Remembers the labels of a vocabulary, by its name in the API. */
  learnVocabulary(name, entries) {
    for (const entry of entries) this.learn(DIMENSION_OF[name], entry.id, entry.label);
  }

  /** Remembers the labels of all facet values of a search answer. */
  learnFacets(facets) {
    for (const [dimension, { values }] of Object.entries(facets ?? {})) {
      for (const { value, label } of values) this.learn(dimension, value, label);
    }
  }

  /** The name of a value for people; rounds and months are worded by the page (`t` of i18n), unknown ids stand for themselves. */
  of(dimension, value, t) {
    if (dimension === 'round' || dimension === 'roundMentioned') return t.round(value);
    if (dimension === 'month') {
      const [year, month] = value.split('-');
      return `${t.monthNames[Number(month) - 1] ?? month} ${year}`;
    }
    return inLanguage(this.#labels.get(`${dimension}:${value}`), t.lang) || value;
  }
}
