/** The words of the collocations. */
import { words } from '../../i18n/counted.js';
import { number, plural } from '../../i18n/plural.js';

const SIGNS = { logLikelihood: 'G²', logDice: 'logDice', mutualInformation: 'MI', tScore: 't', logRatio: 'log ratio' };

const matches = {
  ar: plural('ar', { zero: 'لا مواضع', one: 'موضع واحد', two: 'موضعان', few: '# مواضع', many: '# موضعًا', other: '# موضع' }),
  en: plural('en', { one: '# place', other: '# places' }),
  ru: plural('ru', { one: '# место', few: '# места', many: '# мест', other: '# места' }),
};
const sentences = {
  ar: plural('ar', { one: 'وجملة من كل جانب', two: 'وجملتان من كل جانب', few: 'و# جمل من كل جانب', other: 'و# جملة من كل جانب' }),
  en: plural('en', { one: 'and # on each side', other: 'and # on each side' }),
  ru: (size) => `и по ${size} с каждой стороны`,
};

/** A reach in words: `between(before, after)` for words, `same` and `beside(size)` for sentences. */
const reaching = ({ each, before: only, after: following, both, same, beside }) => ({ unit, before, after }) => {
  if (unit === 'sentence') return before || after ? `${same} ${beside(Math.max(before, after))}` : same;
  if (before === after) return each(before);
  return after === 0 ? only(before) : before === 0 ? following(after) : both(before, after);
};

export const STRINGS = {
  ar: {
    title: (query) => (query ? `ما الذي يلازم «${query}»؟` : 'ما الكلمات التي تتلازم؟'), heading: 'الكلمات الملازمة', signs: SIGNS,
    reach: 'المدى', measure: 'المقياس', floor: 'الحد الأدنى', atLeast: (n) => (n === 1 ? 'أي عدد' : `${n} فأكثر`),
    reachName: reaching({ each: (n) => `${words.ar(n)} من كل جانب`, before: (n) => `${words.ar(n)} قبلها فقط`, after: (n) => `${words.ar(n)} بعدها فقط`, both: (b, a) => `${b} قبلها و${a} بعدها`, same: 'الجملة نفسها', beside: sentences.ar }),
    measures: { logLikelihood: 'قوة الدليل (G²)', logDice: 'التلازم (logDice)', mutualInformation: 'المعلومات المتبادلة (MI)', tScore: 'مقياس t', logRatio: 'نسبة التكرار (log ratio)' },
    why: {
      logLikelihood: 'مرتّبة بقوة الدليل: كم يبعد التلازم عن المصادفة؛ فوق 15 يندر أن يكون مصادفة.', logDice: 'مرتّبة بقوة التلازم: كم تلزم الكلمتان إحداهما الأخرى؛ أقصاه 14، ولا يتأثر بحجم المجموعة.',
      mutualInformation: 'مرتّبة بالمعلومات المتبادلة: كم مرة تضاعف العدد المتوقع مصادفةً؛ يرفع الكلمات النادرة.', tScore: 'مرتّبة بمقياس t: يرفع الكلمات الكثيرة.', logRatio: 'مرتّبة بنسبة التكرار: كل درجة ضعفُ ما هي عليه في غير هذا الموضع.',
    },
    counted: (all, near) => `${matches.ar(all)}، حولها ${words.ar(near)}.`,
    word: 'الكلمة', near: 'حولها', far: 'في غيرها', sum: 'المجموع', others: 'غيرها من الكلمات', counts: 'الأعداد', expected: (n) => `المتوقع مصادفةً ${n}`,
    open: (word, count) => `${word}: اعرض مواضعها (${number(count)})`, few: 'أقل من أن يُحكم عليها', fewWhy: 'الكلمات الباهتة: مواضعها أقل من خمسة، فلا يُقال فيها شيء مؤكد.', all: 'اعرض المزيد',
    none: 'لا كلمة تتكرر هنا بهذا القدر', noMatches: 'لا موضع لهذه الكلمات في النصوص المختارة', noneTry: 'خفّض الحد أو وسّع المدى:',
    ask: 'اكتب كلمة لترى ما يلازمها', askWhy: 'المتلازمات كلمات ترد قرب كلمتك أكثر مما تأتي به المصادفة.',
  },
  en: {
    title: (query) => (query ? `What stands near \u2068${query}\u2069?` : 'Which words keep company?'), heading: 'Words that stand near', signs: SIGNS,
    reach: 'Within', measure: 'By', floor: 'At least', atLeast: (n) => (n === 1 ? 'any number' : `${n} places`),
    reachName: reaching({ each: (n) => `${words.en(n)} on each side`, before: (n) => `${words.en(n)} before only`, after: (n) => `${words.en(n)} after only`, both: (b, a) => `${b} before, ${a} after`, same: 'the same sentence', beside: sentences.en }),
    measures: { logLikelihood: 'evidence (G²)', logDice: 'typicality (logDice)', mutualInformation: 'mutual information (MI)', tScore: 't-score', logRatio: 'times as often (log ratio)' },
    why: {
      logLikelihood: 'Listed by evidence: how far from chance; above 15 it is seldom chance.', logDice: 'Listed by how much the two belong to each other: at most 14, whatever the size of the collection.',
      mutualInformation: 'Listed by mutual information: doublings over what chance would bring; high for rare words.', tScore: 'Listed by t-score: high for frequent words.', logRatio: 'Listed by log ratio: each unit doubles how often the word stands elsewhere.',
    },
    counted: (all, near) => `${matches.en(all)}, with ${words.en(near)} around them.`,
    word: 'Word', near: 'near', far: 'elsewhere', sum: 'all', others: 'other words', counts: 'counts', expected: (n) => `${n} expected by chance`,
    open: (word, count) => `${word}: show its lines (${number(count)})`, few: 'too few to tell', fewWhy: 'Pale words stand in fewer than five places, so nothing sure can be said of them.', all: 'show more',
    none: 'No word stands here so often', noMatches: 'These words stand nowhere in the texts chosen', noneTry: 'Lower the number, or look further:',
    ask: 'Write a word to see its company', askWhy: 'Collocates are words that stand near yours more often than chance would bring them there.',
  },
  ru: {
    title: (query) => (query ? `Что стоит рядом с «\u2068${query}\u2069»?` : 'Какие слова держатся вместе?'), heading: 'Слова рядом', signs: SIGNS,
    reach: 'В пределах', measure: 'По', floor: 'Не менее', atLeast: (n) => (n === 1 ? 'любое число' : String(n)),
    reachName: reaching({ each: (n) => `${words.ru(n)} с каждой стороны`, before: (n) => `${words.ru(n)} только до`, after: (n) => `${words.ru(n)} только после`, both: (b, a) => `${b} до, ${a} после`, same: 'то же предложение', beside: sentences.ru }),
    measures: { logLikelihood: 'свидетельство (G²)', logDice: 'типичность (logDice)', mutualInformation: 'взаимная информация (MI)', tScore: 't-критерий', logRatio: 'во сколько раз чаще (log ratio)' },
    why: {
      logLikelihood: 'По свидетельству: насколько далеко от случайности; выше 15 редко случайно.', logDice: 'По типичности: насколько слова принадлежат друг другу; не больше 14 при любом объёме.',
      mutualInformation: 'По взаимной информации: удвоения против случайного; высока у редких слов.', tScore: 'По t-критерию: высок у частых слов.', logRatio: 'По log ratio: каждая единица удваивает частоту против остального текста.',
    },
    counted: (all, near) => `${matches.ru(all)}, вокруг ${words.ru(near)}.`,
    word: 'Слово', near: 'рядом', far: 'в других местах', sum: 'всего', others: 'другие слова', counts: 'числа', expected: (n) => `случайно ожидалось бы ${n}`,
    open: (word, count) => `${word}: показать строки (${number(count)})`, few: 'слишком мало', fewWhy: 'Бледные слова стоят менее чем в пяти местах: наверняка о них сказать нечего.', all: 'показать ещё',
    none: 'Так часто рядом не стоит ни одно слово', noMatches: 'Этих слов нет в выбранных текстах', noneTry: 'Снизьте число или расширьте пределы:',
    ask: 'Введите слово, чтобы увидеть его окружение', askWhy: 'Здесь слова, которые стоят рядом с вашим чаще, чем вышло бы случайно.',
  },
};
