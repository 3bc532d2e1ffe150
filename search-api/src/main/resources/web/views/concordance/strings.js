/** The words of the concordance. */
import { plural } from '../../i18n/plural.js';

/** A reach of reach.js in words, none being `anywhere` in a text; sentences beside the match's own are counted in as well. */
const within = ({ words, sentence, anywhere }) => (reach) => {
  if (!reach) return anywhere;
  const { unit, before, after } = reach;
  return unit === 'word' ? words(before, after) : before || after ? `${sentence} ±${Math.max(before, after)}` : sentence;
};

export const STRINGS = {
  ar: {
    lines: plural('ar', { zero: 'لا مواضع', one: 'موضع واحد', two: 'موضعان', few: '# مواضع', many: '# موضعًا', other: '# موضع' }),
    table: 'مواضع الكلمات في سياقها', round: 'الجولة', date: 'التاريخ', before: 'قبلها', match: 'الكلمة', after: 'بعدها', noRound: '—',
    position: ['الأولى', 'الثانية', 'الثالثة'], sortBefore: (which) => `رتّب بالكلمة ${which} قبلها`, sortAfter: (which) => `رتّب بالكلمة ${which} بعدها`,
    sortMatch: 'رتّب بالكلمة نفسها', sortRound: 'رتّب بالجولة', sortDate: 'رتّب بالتاريخ',
    sorted: 'مرتّبة:', unsorted: 'بترتيب التاريخ', then: 'ثم', unsort: 'أزل الترتيب',
    keys: { before1: 'الكلمة السابقة', before2: 'الثانية قبلها', before3: 'الثالثة قبلها', match: 'الكلمة نفسها', after1: 'الكلمة التالية', after2: 'الثانية بعدها', after3: 'الثالثة بعدها', round: 'الجولة', date: 'الأقدم أولًا', '-date': 'الأحدث أولًا' },
    context: 'السياق', words: plural('ar', { few: '# كلمات من كل جانب', other: '# كلمة من كل جانب' }), sentence: 'الجملة كاملة',
    sample: 'كم موضعًا', all: 'المواضع كلها', sampleOf: (size) => `عيّنة من ${size} بالقرعة`, again: 'قرعة أخرى', drawn: (seed) => `القرعة رقم ${seed}؛ الرقم نفسه يعيد المواضع نفسها`,
    inSample: (shown, total) => `عيّنة من ${shown}، أصلها ${total}`,
    ask: 'اكتب كلمة أو عبارة لترى كل مواضعها', askWhy: 'السياقات تعرض كل موضع للكلمة وما حوله، سطرًا لكل موضع.', more: 'مواضع أخرى',
    near: within({ words: (before, after) => `القريبة فقط (${before} قبل و${after} بعد) من`, sentence: 'التي في جملة واحدة مع', anywhere: 'في النصوص التي تجيب عن' }),
    outside: within({ words: (before, after) => `البعيدة فقط (فوق ${before} قبل و${after} بعد) عن`, sentence: 'التي ليست في جملة واحدة مع', anywhere: 'في النصوص التي لا تجيب عن' }), notNear: 'اعرض المواضع كلها',
    tooMany: 'المواضع أكثر من أن تُرتَّب هكذا', tooManyTry: 'خذ عيّنة بالقرعة أو رتّبها بالتاريخ:',
  },
  en: {
    lines: plural('en', { one: '# line', other: '# lines' }),
    table: 'Lines of the words in context', round: 'Round', date: 'Date', before: 'before', match: 'word', after: 'after', noRound: '–',
    position: ['first', 'second', 'third'], sortBefore: (which) => `Sort by the ${which} word before`, sortAfter: (which) => `Sort by the ${which} word after`,
    sortMatch: 'Sort by the word itself', sortRound: 'Sort by round', sortDate: 'Sort by date',
    sorted: 'Sorted by', unsorted: 'in order of date', then: 'then', unsort: 'undo the sorting',
    keys: { before1: 'the word before', before2: 'the second before', before3: 'the third before', match: 'the word itself', after1: 'the word after', after2: 'the second after', after3: 'the third after', round: 'round', date: 'oldest first', '-date': 'newest first' },
    context: 'Context', words: (size) => `${size} words on each side`, sentence: 'the whole sentence',
    sample: 'How many', all: 'all lines', sampleOf: (size) => `a random ${size}`, again: 'another draw', drawn: (seed) => `draw no. ${seed}: the same number gives the same lines`,
    inSample: (shown, total) => `a random ${shown} of ${total}`,
    ask: 'Write a word or phrase to see every place where it stands', askWhy: 'The concordance shows each occurrence with what stands around it, a line each.', more: 'More lines',
    near: within({ words: (before, after) => `Only those near (up to ${before} words before, ${after} after)`, sentence: 'Only those in one sentence with', anywhere: 'In the texts that answer' }),
    outside: within({ words: (before, after) => `Only those not near (more than ${before} words before, ${after} after)`, sentence: 'Only those not in one sentence with', anywhere: 'In the texts that do not answer' }), notNear: 'show all places',
    tooMany: 'There are more lines than can be sorted like this', tooManyTry: 'Take a random sample, or sort by date:',
  },
  ru: {
    lines: plural('ru', { one: '# строка', few: '# строки', many: '# строк', other: '# строки' }),
    table: 'Слова в контексте', round: 'Раунд', date: 'Дата', before: 'до', match: 'слово', after: 'после', noRound: '–',
    position: ['первому', 'второму', 'третьему'], sortBefore: (which) => `Упорядочить по ${which} слову до`, sortAfter: (which) => `Упорядочить по ${which} слову после`,
    sortMatch: 'Упорядочить по самому слову', sortRound: 'Упорядочить по раунду', sortDate: 'Упорядочить по дате',
    sorted: 'Порядок:', unsorted: 'по дате', then: 'затем', unsort: 'убрать порядок',
    keys: { before1: 'слово до', before2: 'второе до', before3: 'третье до', match: 'само слово', after1: 'слово после', after2: 'второе после', after3: 'третье после', round: 'раунд', date: 'сначала старые', '-date': 'сначала новые' },
    context: 'Контекст', words: (size) => `по ${size} слов с каждой стороны`, sentence: 'предложение целиком',
    sample: 'Сколько', all: 'все строки', sampleOf: (size) => `случайные ${size}`, again: 'другая выборка', drawn: (seed) => `выборка № ${seed}: тот же номер даёт те же строки`,
    inSample: (shown, total) => `случайные ${shown} из ${total}`,
    ask: 'Введите слово или фразу, чтобы увидеть все места', askWhy: 'Конкорданс показывает каждое место слова с тем, что стоит вокруг, по строке на место.', more: 'Ещё строки',
    near: within({ words: (before, after) => `Только рядом (до ${before} слов до, ${after} после) с`, sentence: 'Только в одном предложении с', anywhere: 'В текстах, отвечающих на' }),
    outside: within({ words: (before, after) => `Только не рядом (дальше ${before} слов до, ${after} после) с`, sentence: 'Только не в одном предложении с', anywhere: 'В текстах, не отвечающих на' }), notNear: 'показать все места',
    tooMany: 'Строк больше, чем можно так упорядочить', tooManyTry: 'Возьмите случайную выборку или порядок по дате:',
  },
};
