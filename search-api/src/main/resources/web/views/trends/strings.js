/** The words of the trends. */
export const STRINGS = {
  ar: {
    title: 'متى كثر الحديث عنه؟', by: 'بحسب', periods: { round: 'الجولة', year: 'السنة', month: 'الشهر' }, measure: 'المقياس', measures: { share: 'نسبة النصوص', rate: 'لكل 10,000 كلمة' },
    axis: { share: 'نسبة النصوص', rate: 'لكل 10,000 كلمة' }, of: { share: (all) => `من ${all}`, rate: (all) => `في ${all} كلمة` },
    why: { share: 'نسبة النصوص التي تجيب عن السؤال في كل مدة، والخط القائم مداها (95٪). انقر نقطة تُفتح نصوصها.', rate: 'كم مرة تقع الكلمات في كل 10,000 كلمة، والخط القائم مداها (95٪). انقر نقطة تُفتح مواضعها.' },
    beside: 'وإلى جانبه', besideHint: 'كلمة أو عبارة أخرى', add: 'أضف', without: (query) => `أزل: ${query}`, drawn: (queries, by) => `رسم: ${queries}، بحسب ${by}. أرقامه في الجدول.`,
    table: 'اعرض الأرقام في جدول', noTable: 'أخفِ الجدول', total: 'الكل', missing: { round: 'بلا جولة', year: 'بلا تاريخ', month: 'بلا شهر' }, few: 'أقل من أن يُحكم عليه',
    fewWhy: { share: 'النقاط المفرغة الباهتة: نصوص مدتها أقل من خمسة، فلا يُقال فيها شيء مؤكد.', rate: 'النقاط المفرغة الباهتة: نصوص مدتها أقل من خمسة أو التي فيها الكلمات أقل من ثلاثة، فلا يُقال فيها شيء مؤكد.' },
    ask: 'اكتب كلمة أو عبارة لترى متى قيلت', askWhy: 'الاتجاهات ترسم حضورها جولةً جولة أو سنةً سنة، ومعها غيرها إن شئت.',
  },
  en: {
    title: 'When was it spoken of?', by: 'By', periods: { round: 'Round', year: 'Year', month: 'Month' }, measure: 'As', measures: { share: 'share of texts', rate: 'per 10,000 words' },
    axis: { share: 'Share of texts', rate: 'Per 10,000 words' }, of: { share: (all) => `of ${all}`, rate: (all) => `in ${all} words` },
    why: { share: 'The share of texts that answer the question in each period, with its 95% interval. Press a point to open its texts.', rate: 'How often the words stand in 10,000, with the 95% interval. Press a point to open its lines.' },
    beside: 'Beside it', besideHint: 'another word or phrase', add: 'Add', without: (query) => `Remove: ${query}`, drawn: (queries, by) => `Chart of ${queries} by ${by}. The table has its numbers.`,
    table: 'show the numbers as a table', noTable: 'hide the table', total: 'All', missing: { round: 'no round', year: 'undated', month: 'no month' }, few: 'too few to tell',
    fewWhy: { share: 'Hollow, pale points: fewer than five texts in that period, so nothing sure can be said.', rate: 'Hollow, pale points: fewer than five texts in that period, or fewer than three with the words, so nothing sure can be said.' },
    ask: 'Write a word or phrase to see when it was said', askWhy: 'Trends draw it round by round or year by year, beside others if you like.',
  },
  ru: {
    title: 'Когда об этом говорили?', by: 'По', periods: { round: 'Раунд', year: 'Год', month: 'Месяц' }, measure: 'Как', measures: { share: 'доля текстов', rate: 'на 10 000 слов' },
    axis: { share: 'Доля текстов', rate: 'На 10 000 слов' }, of: { share: (all) => `из ${all}`, rate: (all) => `на ${all} слов` },
    why: { share: 'Доля текстов, отвечающих на вопрос, в каждом периоде, с 95-процентным интервалом. Нажмите точку, чтобы открыть тексты.', rate: 'Сколько раз слова стоят в 10 000 слов, с 95-процентным интервалом. Нажмите точку, чтобы открыть строки.' },
    beside: 'Рядом', besideHint: 'другое слово или фраза', add: 'Добавить', without: (query) => `Убрать: ${query}`, drawn: (queries, by) => `График: ${queries}, ${by}. Числа в таблице.`,
    table: 'показать числа таблицей', noTable: 'скрыть таблицу', total: 'Всего', missing: { round: 'без раунда', year: 'без даты', month: 'без месяца' }, few: 'слишком мало',
    fewWhy: { share: 'Пустые бледные точки: в периоде меньше пяти текстов, наверняка сказать нечего.', rate: 'Пустые бледные точки: в периоде меньше пяти текстов или меньше трёх с этими словами, наверняка сказать нечего.' },
    ask: 'Введите слово или фразу, чтобы увидеть, когда это говорили', askWhy: 'Динамика по раундам или по годам, рядом с другими словами, если хотите.',
  },
};
