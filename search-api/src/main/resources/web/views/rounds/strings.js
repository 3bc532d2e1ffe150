/** The words of the rounds' pages. */
import { plural } from '../../i18n/plural.js';

const clauses = {
  ar: plural('ar', { zero: 'لا جمل', one: 'جملة واحدة', two: 'جملتان', few: '# جمل', many: '# جملة', other: '# جملة' }),
  en: plural('en', { one: '# clause', other: '# clauses' }),
  ru: plural('ru', { one: '# положение', few: '# положения', many: '# положений', other: '# положения' }),
};

export const STRINGS = {
  ar: {
    title: 'جولات المسار', all: 'كل الجولات', before: 'الجولة السابقة', after: 'الجولة التالية', host: 'الدولة المضيفة', guarantors: 'الدول الضامنة', observers: 'المراقبون', un: 'الأمم المتحدة', delegations: 'رؤساء الوفود', reader: 'قرأ البيان',
    changes: (before) => `ما تغيّر منذ ${before}`, came: (before) => `في نصوص هذه الجولة دون نصوص ${before}`, went: (before) => `في نصوص ${before} دون هذه`, sameValues: 'تتناول نصوص الجولتين الأمور نفسها.',
    topics: 'المواضيع', statements: 'النصوص', noStatements: 'لا نصوص من هذه الجولة في المجموعة.', novel: 'جديد البيان المشترك', novelOf: (count, before) => `${clauses.ar(count)} لم ترد قبل هذا البيان؛ وسابقه بيان ${before}.`,
    silent: (count) => `${clauses.ar(count)} سكت عنها البيان بعد أن كانت مألوفة`, redline: 'قارن البيانين جملة جملة', firstOne: 'هذا أول بيان في السلسلة، فلا سابق له.', noSeries: 'لا بيان مشتركًا لهذه الجولة في المجموعة.', more: (count) => `وأيضًا (${count})`,
    outcomes: 'ما خرجت به، كما لخّصه المحررون', next: 'موعد اللقاء التالي كما أُعلن', notes: 'ملاحظات', sources: 'مصادر هذه الوقائع', hits: (texts) => `${texts} من نتائج سؤالك في هذه الجولة`, english: 'بالإنكليزية', texts: 'اقرأ نصوص الجولة', unknown: 'لا جولة بهذا الرقم',
  },
  en: {
    title: 'Rounds of the process', all: 'All rounds', before: 'Round before', after: 'Next round', host: 'Host', guarantors: 'Guarantors', observers: 'Observers', un: 'United Nations', delegations: 'Heads of delegations', reader: 'Read the statement',
    changes: (before) => `What changed since ${before}`, came: (before) => `In the texts of this round, not in those of ${before}`, went: (before) => `In those of ${before}, not here`, sameValues: 'The texts of both rounds speak of the same.',
    topics: 'Topics', statements: 'Texts', noStatements: 'There are no texts of this round in the collection.', novel: 'New in the joint statement', novelOf: (count, before) => `${clauses.en(count)} that no statement before had; the one before is that of ${before}.`,
    silent: (count) => `${clauses.en(count)} that used to be there and are left out`, redline: 'Compare the two clause by clause', firstOne: 'This is the first statement of the series; there is none before.', noSeries: 'There is no joint statement of this round in the collection.', more: (count) => `and ${count} more`,
    outcomes: 'Outcomes, as the editors sum them up', next: 'Next meeting, as announced', notes: 'Notes', sources: 'Sources of these facts', hits: (texts) => `${texts} of your results are of this round`, english: 'in English', texts: 'Read the texts of the round', unknown: 'There is no round of this number',
  },
  ru: {
    title: 'Раунды процесса', all: 'Все раунды', before: 'Предыдущий раунд', after: 'Следующий раунд', host: 'Принимающая сторона', guarantors: 'Гаранты', observers: 'Наблюдатели', un: 'ООН', delegations: 'Главы делегаций', reader: 'Зачитал заявление',
    changes: (before) => `Что изменилось: ${before} и этот`, came: (before) => `В текстах этого раунда, но не прежнего (${before})`, went: (before) => `В текстах прежнего (${before}), но не этого`, sameValues: 'Тексты обоих раундов говорят об одном.',
    topics: 'Темы', statements: 'Тексты', noStatements: 'Текстов этого раунда в собрании нет.', novel: 'Новое в совместном заявлении', novelOf: (count, before) => `${clauses.ru(count)}, которых прежде не было; предыдущее заявление – ${before}.`,
    silent: (count) => `${clauses.ru(count)}, обычных прежде и опущенных здесь`, redline: 'Сравнить заявления по положениям', firstOne: 'Это первое заявление серии.', noSeries: 'Совместного заявления этого раунда в собрании нет.', more: (count) => `и ещё ${count}`,
    outcomes: 'Итоги в изложении редакции', next: 'Следующая встреча, как объявлено', notes: 'Примечания', sources: 'Источники этих сведений', hits: (texts) => `${texts} из ваших результатов относятся к этому раунду`, english: 'по-английски', texts: 'Читать тексты раунда', unknown: 'Раунда с таким номером нет',
  },
};
