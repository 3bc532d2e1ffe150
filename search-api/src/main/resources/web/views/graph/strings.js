/** The words of the graph. */
import { number, plural } from '../../i18n/plural.js';

const clauses = {
  ar: plural('ar', { zero: 'لا بنود', one: 'بند واحد', two: 'بندان', few: '# بنود', many: '# بندًا', other: '# بند' }),
  en: plural('en', { one: '# clause', other: '# clauses' }),
  ru: plural('ru', { one: '# пункт', few: '# пункта', many: '# пунктов', other: '# пункта' }),
};
const told = (lang) => ({ clauses: clauses[lang], named: (name, count) => `${name}: ${clauses[lang](count)}`, both: (a, b, count) => `${a} + ${b}: ${clauses[lang](count)}` });

export const STRINGS = {
  ar: {
    ...told('ar'), title: 'من يُذكر مع من؟', floor: 'الحد الأدنى', kinds: 'بين:', counted: (shown, total) => (shown < total ? `أكثر ${number(shown)} أزواج ورودًا من ${number(total)}.` : `الأزواج: ${number(total)}.`),
    why: 'كل خط بنودٌ تذكر الطرفين معًا. انقر خطًا تُفتح بنوده، أو اسمًا تُفتح نصوصه.', drawn: (nodes, edges) => `رسم شبكة: ${nodes} أسماء و${edges} خطوط. أزواجها في الجدول.`,
    pairs: 'أزواج الشبكة', pair: 'الزوج', inClauses: 'البنود', inTexts: 'النصوص', expected: 'مصادفةً', few: 'أقل من أن يُحكم عليه', fewWhy: 'الخطوط المتقطعة والصفوف الباهتة: نصوصها أقل من ثلاثة أو المتوقع من بنودها أقل من خمسة، فلا يُقال في تلازمها شيء مؤكد.',
    open: (a, b) => `${a} و${b}: اعرض البنود`, all: 'أزواج أكثر', none: 'لا زوج يُذكر معًا بهذا القدر', noneTry: 'خفّض الحد أو وسّع البحث:', noClause: 'لا بند يذكرهما معًا في النصوص المختارة.',
  },
  en: {
    ...told('en'), title: 'Who is named with whom?', floor: 'At least', kinds: 'Among:', counted: (shown, total) => (shown < total ? `The ${number(shown)} most frequent of ${number(total)} pairs.` : `Pairs: ${number(total)}.`),
    why: 'A line is the clauses that name both. Press a line to open its clauses, a name to open its texts.', drawn: (nodes, edges) => `Graph of ${nodes} names and ${edges} lines. The table has its pairs.`,
    pairs: 'Pairs of the graph', pair: 'Pair', inClauses: 'clauses', inTexts: 'texts', expected: 'by chance', few: 'too few to tell', fewWhy: 'Dashed lines and pale rows: fewer than three texts, or fewer than five clauses expected, so nothing sure can be said of their belonging together.',
    open: (a, b) => `${a} and ${b}: show the clauses`, all: 'more pairs', none: 'No pair is named together so often', noneTry: 'Lower the number, or search wider:', noClause: 'No clause of the texts chosen names both.',
  },
  ru: {
    ...told('ru'), title: 'Кого упоминают вместе?', floor: 'Не менее', kinds: 'Среди:', counted: (shown, total) => (shown < total ? `Самые частые пары: ${number(shown)} из ${number(total)}.` : `Пар: ${number(total)}.`),
    why: 'Линия – это пункты, где названы оба. Нажмите линию, чтобы открыть пункты, имя – чтобы открыть тексты.', drawn: (nodes, edges) => `Граф: имён ${nodes}, линий ${edges}. Пары в таблице.`,
    pairs: 'Пары графа', pair: 'Пара', inClauses: 'пункты', inTexts: 'тексты', expected: 'случайно', few: 'слишком мало', fewWhy: 'Пунктирные линии и бледные строки: меньше трёх текстов или меньше пяти ожидаемых пунктов, наверняка о связи сказать нечего.',
    open: (a, b) => `${a} и ${b}: показать пункты`, all: 'больше пар', none: 'Так часто вместе не названа ни одна пара', noneTry: 'Снизьте число или расширьте поиск:', noClause: 'В выбранных текстах ни один пункт не называет обоих.',
  },
};
