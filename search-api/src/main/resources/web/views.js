/**
 * The tabs over one set of hits, what the page begins with first. A further view is one more entry here: its id (also the prefix of its own
 * keys in the address), its name in every language, the module whose `view(context)` shows it and its style sheet, both fetched when first
 * needed. `context` is what app.js gives: `{state, t, names, known, rounds, list, narrow, openFilters}`. `alone`: the view goes its own way
 * through the texts and wants the whole width, so the facets stand behind a button.
 */

const tab = (id, name, load, { alone = false } = {}) => Object.freeze({ id, name, load, alone, style: `/views/${id}/style.css` });

export const VIEWS = Object.freeze([
  Object.freeze({ id: 'results', name: { ar: 'النتائج', en: 'Results', ru: 'Результаты' }, load: null, alone: false, style: null }),
  tab('concordance', { ar: 'السياقات', en: 'Concordance', ru: 'Конкорданс' }, () => import('./views/concordance/view.js')),
  tab('collocations', { ar: 'المتلازمات', en: 'Collocations', ru: 'Соседи' }, () => import('./views/collocations/view.js')),
  tab('trends', { ar: 'الاتجاهات', en: 'Trends', ru: 'Динамика' }, () => import('./views/trends/view.js')),
  tab('words', { ar: 'الكلمات المميزة', en: 'Key words', ru: 'Ключевые слова' }, () => import('./views/words/view.js')),
  tab('wordlist', { ar: 'قائمة الكلمات', en: 'Word list', ru: 'Слова' }, () => import('./views/wordlist/view.js')),
  tab('phrase', { ar: 'سيرة عبارة', en: 'Phrase', ru: 'Фраза' }, () => import('./views/phrase/view.js')),
  tab('graph', { ar: 'الشبكة', en: 'Graph', ru: 'Связи' }, () => import('./views/graph/view.js')),
  tab('compare', { ar: 'المقارنة', en: 'Compare', ru: 'Сравнение' }, () => import('./views/compare/view.js'), { alone: true }),
  tab('rounds', { ar: 'الجولات', en: 'Rounds', ru: 'Раунды' }, () => import('./views/rounds/view.js'), { alone: true }),
  tab('add', { ar: 'إضافة', en: 'Add', ru: 'Добавить' }, () => import('./views/add/view.js'), { alone: true }),
]);

/** The view of an id; the first one if there is none such. */
export const viewOf = (id) => VIEWS.find((each) => each.id === id) ?? VIEWS[0];

const ready = new Map();

/** Waits until a style sheet is in force; one that cannot be had must not keep the view away. */
const styled = (href) => new Promise((done) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.addEventListener('load', done);
  link.addEventListener('error', done);
  document.head.append(link);
});

/** The module of a view, with its style sheet in force; null for the one that is part of the page. A failed fetch is tried anew by the next call. */
export function moduleOf({ id, load, style }) {
  if (!load) return Promise.resolve(null);
  if (!ready.has(id)) {
    ready.set(id, Promise.all([load(), styled(style)]).then(([module]) => module));
    ready.get(id).catch(() => ready.delete(id));
  }
  return ready.get(id);
}
