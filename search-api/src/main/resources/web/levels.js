/**
 * How alike two words must be to match, what the page begins with first. A further level of the API is one
 * more entry here: its id, its name and what it means in every language of the interface.
 */

const level = (id, name, hint) => Object.freeze({ id, name, hint });

export const LEVELS = Object.freeze([
  level('lemma', { ar: 'كل صيغ الكلمة', en: 'All forms of the word', ru: 'Все формы слова' }, {
    ar: '«لغم» تجد الألغام وللألغام، و«أكد» تجد يؤكدون', en: '“mine” also finds “mines”, broken plurals and forms of verbs included',
    ru: '«мина» находит и «мины», включая ломаное множественное число и формы глагола',
  }),
  level('stem', { ar: 'الكلمة بسوابقها ولواحقها', en: 'The word with its affixes', ru: 'Слово с приставками и окончаниями' }, {
    ar: '«لاجئ» تجد اللاجئين ولاجئون وللاجئين', en: '“refugee” also finds “refugees”, “for the refugees”', ru: '«беженец» находит и «беженцев», и «беженцам»',
  }),
  level('normalized', { ar: 'الكلمة نفسها', en: 'The same word', ru: 'То же слово' }, {
    ar: 'الكلمة بصيغتها، وتُغفَل الهمزات والتشكيل والتطويل', en: 'The word in this form, whatever its hamzas, vowel signs or tatweel',
    ru: 'Слово в этой форме; хамзы, огласовки и татвиль не важны',
  }),
  level('surface', { ar: 'حرفيًا كما كُتبت', en: 'Exactly as written', ru: 'Точно как написано' }, {
    ar: 'الحروف كما كُتبت تمامًا، بهمزاتها وتشكيلها', en: 'Letter by letter, hamzas and vowel signs included', ru: 'Буква в букву, с хамзами и огласовками',
  }),
  level('root', { ar: 'كل كلمات الجذر', en: 'All words of the root', ru: 'Все слова корня' }, {
    ar: '«كتب» تجد الكتاب والمكتب والكاتب، وما لا صلة له أحيانًا', en: 'Related words too, and now and then unrelated ones', ru: 'И родственные слова, а порой и посторонние',
  }),
]);

/** The level of an id; the first one if there is none such. */
export const levelOf = (id) => LEVELS.find((each) => each.id === id) ?? LEVELS[0];

/** The levels from the narrowest to the widest. */
export const WIDENING = Object.freeze(['surface', 'normalized', 'stem', 'lemma', 'root'].map(levelOf));
