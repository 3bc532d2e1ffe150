/** Five first steps with the page, in its languages, each with the address where it can be tried. */
const WHERE = ['/?q=لغم', '/?q=لغم&round=18&round=19&round=20', '/?open=astana-20-joint-statement', '/?view=concordance&q=الألغام', '/?view=compare&compare.from=astana-20-joint-statement&compare.to=astana-21-joint-statement'];

const WORDS = {
  ar: ['اكتب كلمة أو عبارة عربية، فتجدها بكل صيغها: «لغم» تجد الألغام وللألغام.', 'اختر جولة من الشريط أو اسحب فوق عدة جولات، ثم أضف شرطًا من التصفية أو استبعد ما لا تريد.', 'افتح نصًا: حقائقه إلى جانبه، وإذا أشرت إلى حقيقة أضاء موضعها.',
    'انظر في السياقات: سطر لكل موضع، تُرتَّب بالكلمة السابقة أو التالية.', 'قارن جولتين: ما أُضيف وما حُذف وما أُعيدت صياغته.'],
  en: ['Write an Arabic word or phrase. It is found in all its forms: لغم finds الألغام and للألغام.', 'Choose a round on the ribbon, or drag over several, and add a condition from the filters or rule out what you do not want.', 'Open a text: its facts stand beside it, and pointing at one lights its place.',
    'Look at the concordance: a line for every place, sorted by the word before or after.', 'Compare two rounds: what was added, dropped and reworded.'],
  ru: ['Напишите арабское слово или выражение. Оно находится во всех формах: لغم находит الألغام и للألغام.', 'Выберите раунд на ленте или протяните по нескольким и добавьте условие из фильтров или исключите лишнее.', 'Откройте текст: сведения стоят рядом, укажите на одно – и засветится его место.',
    'Посмотрите конкорданс: строка на каждое место, по порядку слова до или после.', 'Сравните два раунда: что добавлено, опущено и сказано иначе.'],
};

/** The steps in a language as `[words, address]`; the address is that of the same language. */
export const stepsIn = (lang) => WORDS[lang].map((words, i) => [words, lang === 'ar' ? WHERE[i] : `${WHERE[i]}&lang=${lang}`]);
