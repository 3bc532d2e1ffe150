/** The words of the word list. */
import { words } from '../../i18n/counted.js';
import { number, plural } from '../../i18n/plural.js';

export const STRINGS = {
  ar: {
    title: 'ما كلمات هذه النصوص؟', length: 'عدّ', lengths: (n) => ['الكلمات', 'أزواج الكلمات', 'ثلاث كلمات متتالية', 'أربع كلمات متتالية', 'خمس كلمات متتالية'][n - 1],
    floor: 'الحد الأدنى', atLeast: (n) => (n === 1 ? 'أي عدد' : `${n} فأكثر`), prefix: 'تبدأ بـ', contains: 'فيها', show: 'اعرض', allLetters: 'كل الحروف',
    counted: { words: plural('ar', { zero: 'لا كلمات', one: 'كلمة مختلفة واحدة', two: 'كلمتان مختلفتان', few: '# كلمات مختلفة', many: '# كلمة مختلفة', other: '# كلمة مختلفة' }), runs: plural('ar', { zero: 'لا تراكيب', one: 'تركيب واحد', two: 'تركيبان', few: '# تراكيب', many: '# تركيبًا', other: '# تركيب' }) },
    among: (all, texts) => `من ${words.ar(all)} في ${texts}. الأكثر أولًا.`, run: 'الكلمات', places: 'المواضع', per: 'لكل 10,000', inTexts: 'النصوص', inRounds: 'الجولات',
    open: (form, count) => `${form}: اعرض مواضعها (${number(count)})`, more: 'كلمات أخرى', none: 'لا كلمة تتكرر هنا بهذا القدر', noneTry: 'خفّض الحد أو وسّع الحروف:',
  },
  en: {
    title: 'Which words do these texts use?', length: 'Count', lengths: (n) => ['words', 'pairs of words', 'runs of three', 'runs of four', 'runs of five'][n - 1],
    floor: 'At least', atLeast: (n) => (n === 1 ? 'any number' : `${n} places`), prefix: 'Beginning with', contains: 'With', show: 'Show', allLetters: 'all letters',
    counted: { words: plural('en', { one: '# different word', other: '# different words' }), runs: plural('en', { one: '# different run', other: '# different runs' }) },
    among: (all, texts) => `of ${words.en(all)} in ${texts}. The most frequent first.`, run: 'Words', places: 'places', per: 'per 10,000', inTexts: 'texts', inRounds: 'rounds',
    open: (form, count) => `${form}: show its lines (${number(count)})`, more: 'More words', none: 'No word stands here so often', noneTry: 'Lower the number, or allow other letters:',
  },
  ru: {
    title: 'Какие слова в этих текстах?', length: 'Считать', lengths: (n) => ['слова', 'пары слов', 'тройки слов', 'четвёрки слов', 'пятёрки слов'][n - 1],
    floor: 'Не менее', atLeast: (n) => (n === 1 ? 'любое число' : String(n)), prefix: 'Начало', contains: 'Внутри', show: 'Показать', allLetters: 'все буквы',
    counted: { words: plural('ru', { one: '# разное слово', few: '# разных слова', many: '# разных слов', other: '# разных слов' }), runs: plural('ru', { one: '# сочетание', few: '# сочетания', many: '# сочетаний', other: '# сочетаний' }) },
    among: (all, texts) => `из ${words.ru(all)}: ${texts}. Сначала частые.`, run: 'Слова', places: 'места', per: 'на 10 000', inTexts: 'тексты', inRounds: 'раунды',
    open: (form, count) => `${form}: показать строки (${number(count)})`, more: 'Ещё слова', none: 'Так часто не стоит ни одно слово', noneTry: 'Снизьте число или снимите буквы:',
  },
};
