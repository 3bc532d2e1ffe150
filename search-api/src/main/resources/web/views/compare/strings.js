/** The words of the comparison. */
import { plural } from '../../i18n/plural.js';

export const STRINGS = {
  ar: {
    title: 'ما الذي تغيّر', series: 'سلسلة النصوص', from: 'النص الأقدم', to: 'النص الأحدث', choose: 'اختر نصًا', chooseFrom: 'اختر النص الأقدم ليُقارن به، أو زوجًا من الجدول.', chooseTo: 'اختر النص الأحدث ليُقارن به، أو زوجًا من الجدول.', inSeries: 'في السلسلة', inResults: 'في النتائج', swap: 'اعكس الترتيب', leave: 'إلى جدول السلسلة',
    earlier: 'الزوج السابق', later: 'الزوج التالي', same: 'اخترتَ النص نفسه مرتين؛ اختر نصًّا آخر ليُقارن به.',
    status: { kept: 'كما هي', reworded: 'أُعيدت صياغتها', added: 'أُضيفت', dropped: 'حُذفت', moved: 'نُقلت من مكانها' }, grade: { substantive: 'تغيير جوهري', cosmetic: 'تغيير شكلي' },
    counted: { kept: 'كما هي', reworded: 'أُعيدت صياغتها', added: 'أُضيفت', dropped: 'حُذفت', moved: 'نُقلت' }, all: 'الكل', clauses: 'الجمل بحسب ما جرى لها',
    changes: { punctuation: 'علامة ترقيم', spacing: 'مسافة', marks: 'تشكيل', spelling: 'إملاء', label: 'ترقيم البند', conjunction: 'حرف عطف', article: 'أل التعريف', 'case-ending': 'علامة إعراب', 'number-form': 'صيغة العدد', particle: 'حرف', inflection: 'صيغة الكلمة', number: 'عدد آخر', negation: 'نفي', lexical: 'كلمة أخرى' },
    legend: 'تحت خط متصل: تغيير جوهري. تحت نقاط: تغيير شكلي (واو، أل، إملاء، صيغة عدد). المشطوب ليس في النص الأحدث.', clause: (n) => `افتح الجملة ${n} في نصها`, nothingThere: 'لا مقابل لها',
    identical: 'لا جملة على هذه الحال.',
    matrix: 'الجمل عبر السلسلة', wording: 'الجملة (آخر صياغة)', matrixHint: 'كل صف جملة تُتابَع عبر النصوص مهما تغيّرت ألفاظها. انقر خانة لتقرأ الجملة في نصها، أو رقم الجولة لتقارنها بسابقتها. كلما اشتدّ اللون ابتعدت الألفاظ.',
    cells: { first: 'ظهرت أول مرة', kept: 'كما هي', cosmetic: 'تغيير شكلي', substantive: 'تغيير جوهري', silent: 'سكت عنها النص' }, alike: (percent) => `تشابه ما قبلها ${percent}٪`, compareWith: (name) => `قارن بما قبله: ${name}`,
    silence: (length, chance) => `غابت عن ${length} من النصوص المتتالية؛ احتمال ذلك مصادفةً ${chance}`, repeated: plural('ar', { zero: 'لا جمل تكررت', one: 'جملة واحدة تكررت', two: 'جملتان تكررتا', few: '# جمل تكررت', many: '# جملة تكررت', other: '# جملة تكررت' }),
    showOnce: (n) => `أظهر أيضًا ما ورد مرة واحدة (${n})`, hideOnce: 'أخفِ ما ورد مرة واحدة', emptySeries: 'لا نصوص في هذه السلسلة بهذه الشروط', everyRound: 'كل الجولات', onlyRounds: (list) => `من الجولات ${list} فقط`,
  },
  en: {
    title: 'What changed', series: 'Series of texts', from: 'Older text', to: 'Newer text', choose: 'choose a text', chooseFrom: 'Choose the older text to compare it with, or a pair from the table.', chooseTo: 'Choose the newer text to compare it with, or a pair from the table.', inSeries: 'of the series', inResults: 'of the results', swap: 'swap', leave: 'to the table of the series',
    earlier: 'the pair before', later: 'the next pair', same: 'This is the same text twice; choose another one to compare it with.',
    status: { kept: 'kept', reworded: 'reworded', added: 'added', dropped: 'dropped', moved: 'moved' }, grade: { substantive: 'in substance', cosmetic: 'in form only' },
    counted: { kept: 'kept', reworded: 'reworded', added: 'added', dropped: 'dropped', moved: 'moved' }, all: 'all', clauses: 'Clauses by what became of them',
    changes: { punctuation: 'punctuation', spacing: 'spacing', marks: 'vowel signs', spelling: 'spelling', label: 'label of a point', conjunction: 'conjunction', article: 'article', 'case-ending': 'case ending', 'number-form': 'form of a number', particle: 'particle', inflection: 'form of a word', number: 'another number', negation: 'negation', lexical: 'another word' },
    legend: 'A full line below: changed in substance. Dots below: in form only (and, the, spelling, form of a number). What is struck through is not in the newer text.', clause: (n) => `Open clause ${n} in its text`, nothingThere: 'nothing to match',
    identical: 'No clause is so.',
    matrix: 'Clauses through the series', wording: 'Clause (latest wording)', matrixHint: 'A row follows one clause through the texts, whatever its words. A cell opens the clause in its text; the number of a round compares it with the one before. The deeper the tone, the further the words are apart.',
    cells: { first: 'stands for the first time', kept: 'as before', cosmetic: 'changed in form', substantive: 'changed in substance', silent: 'left out' }, alike: (percent) => `${percent}% like the wording before`, compareWith: (name) => `Compare with the one before: ${name}`,
    silence: (length, chance) => `missing from ${length} texts in a row; by chance with ${chance}`, repeated: plural('en', { one: '# clause that recurs', other: '# clauses that recur' }),
    showOnce: (n) => `show those that stand once, too (${n})`, hideOnce: 'hide those that stand once', emptySeries: 'No texts of this series under these conditions', everyRound: 'all rounds', onlyRounds: (list) => `only rounds ${list}`,
  },
  ru: {
    title: 'Что изменилось', series: 'Серия текстов', from: 'Ранний текст', to: 'Поздний текст', choose: 'выберите текст', chooseFrom: 'Выберите ранний текст для сравнения или пару из таблицы.', chooseTo: 'Выберите поздний текст для сравнения или пару из таблицы.', inSeries: 'из серии', inResults: 'из результатов', swap: 'поменять местами', leave: 'к таблице серии',
    earlier: 'предыдущая пара', later: 'следующая пара', same: 'Это один и тот же текст; выберите другой для сравнения.',
    status: { kept: 'без изменений', reworded: 'переформулировано', added: 'добавлено', dropped: 'исключено', moved: 'перенесено' }, grade: { substantive: 'по существу', cosmetic: 'по форме' },
    counted: { kept: 'без изменений', reworded: 'переформулировано', added: 'добавлено', dropped: 'исключено', moved: 'перенесено' }, all: 'все', clauses: 'Положения по тому, что с ними стало',
    changes: { punctuation: 'пунктуация', spacing: 'пробелы', marks: 'огласовки', spelling: 'написание', label: 'номер пункта', conjunction: 'союз', article: 'артикль', 'case-ending': 'падежное окончание', 'number-form': 'форма числа', particle: 'частица', inflection: 'форма слова', number: 'другое число', negation: 'отрицание', lexical: 'другое слово' },
    legend: 'Сплошная линия: изменено по существу. Точки: только по форме (союз, артикль, написание, форма числа). Зачёркнутого нет в позднем тексте.', clause: (n) => `Открыть положение ${n} в тексте`, nothingThere: 'соответствия нет',
    identical: 'Таких положений нет.',
    matrix: 'Положения в серии', wording: 'Положение (последняя формулировка)', matrixHint: 'Строка ведёт одно положение через тексты, какими бы ни были слова. Клетка открывает положение в тексте, номер раунда сравнивает его с предыдущим. Чем гуще тон, тем дальше слова.',
    cells: { first: 'впервые', kept: 'как прежде', cosmetic: 'изменено по форме', substantive: 'изменено по существу', silent: 'опущено' }, alike: (percent) => `сходство с прежним ${percent} %`, compareWith: (name) => `Сравнить с предыдущим: ${name}`,
    silence: (length, chance) => `нет в ${length} текстах подряд; вероятность случайности ${chance}`, repeated: plural('ru', { one: '# повторяющееся положение', few: '# повторяющихся положения', many: '# повторяющихся положений', other: '# повторяющегося положения' }),
    showOnce: (n) => `показать и встретившиеся один раз (${n})`, hideOnce: 'скрыть встретившиеся один раз', emptySeries: 'В этой серии нет текстов при таких условиях', everyRound: 'все раунды', onlyRounds: (list) => `только раунды ${list}`,
  },
};
