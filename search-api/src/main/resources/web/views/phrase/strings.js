/** The words of the life of a phrase. */
import { number, plural } from '../../i18n/plural.js';

const times = {
  ar: plural('ar', { zero: 'لم تُقل', one: 'قيلت مرة واحدة', two: 'قيلت مرتين', few: 'قيلت # مرات', many: 'قيلت # مرة', other: 'قيلت # مرة' }),
  en: plural('en', { one: 'Said once', other: 'Said # times' }),
  ru: plural('ru', { one: 'Сказано # раз', few: 'Сказано # раза', many: 'Сказано # раз', other: 'Сказано # раза' }),
};
const roundSays = (round, count, texts) => `${round}: ${number(count)} · ${texts}`;

export const STRINGS = {
  ar: {
    title: 'سيرة العبارة', untitled: 'متى ظهرت العبارة ومتى غابت؟', said: (count, texts) => `${times.ar(count)} في ${texts}.`, see: 'مواضعها كلها:', first: 'أول ظهورها:', last: '؛ وآخره:',
    gap: (after, before) => `قالتها الجولة ${after} ثم الجولة ${before}، وغابت بينهما عن:`, silent: 'وغابت بعد ذلك عن:', life: 'الجولات التي قالتها', roundSays, missingWhy: 'المخطَّط بخطوط مائلة: جولات غابت عنها العبارة بعد أن ظهرت.',
    variants: 'ماذا قيل مكانها؟', variantsWhy: 'صيغ في الجولات اللاحقة التي غابت عنها، فيها أكثر من نصف كلماتها.', noVariants: 'لا صيغة قريبة منها في الجولات التي غابت عنها.', wording: 'الصيغة', inRounds: 'الجولات', places: 'المواضع', texts: 'النصوص', firstPlaces: 'أول مواضعها', more: 'صيغ أخرى',
    sources: 'من نشرها؟', source: 'المصدر', none: 'لا نص يقول هذه العبارة', noneTry: 'العبارة كلمات متجاورة، بلا علامات بحث. جرّب:',
    ask: 'اكتب عبارة لترى سيرتها', askWhy: 'متى ظهرت أول مرة وآخر مرة، وأين غابت، وماذا حلّ محلها.',
  },
  en: {
    title: 'The life of', untitled: 'When did a phrase come and go?', said: (count, texts) => `${times.en(count)} in ${texts}.`, see: 'All its lines:', first: 'First:', last: '; last:',
    gap: (after, before) => `Said in round ${after} and again in round ${before}; missing between them:`, silent: 'Missing since then:', life: 'The rounds that say it', roundSays, missingWhy: 'Hatched: rounds that miss the phrase after it had appeared.',
    variants: 'What was said in its stead?', variantsWhy: 'Wordings, in later rounds that miss it, with more than half of its words.', noVariants: 'No wording near it in the rounds that miss it.', wording: 'Wording', inRounds: 'rounds', places: 'places', texts: 'texts', firstPlaces: 'its first places', more: 'more wordings',
    sources: 'Who published it?', source: 'Source', none: 'No text says this phrase', noneTry: 'A phrase is words next to each other, without signs of the query language. Try:',
    ask: 'Write a phrase to see its life', askWhy: 'When it first and last appeared, where it is missing, and what took its place.',
  },
  ru: {
    title: 'Судьба фразы', untitled: 'Когда фраза появилась и исчезла?', said: (count, texts) => `${times.ru(count)}: ${texts}.`, see: 'Все строки:', first: 'Впервые:', last: '; в последний раз:',
    gap: (after, before) => `Есть в раунде ${after} и снова в раунде ${before}; между ними нет:`, silent: 'С тех пор нет:', life: 'Раунды с этой фразой', roundSays, missingWhy: 'Штриховка: раунды, где фразы нет после её появления.',
    variants: 'Что говорили вместо неё?', variantsWhy: 'Выражения в более поздних раундах без неё, где больше половины её слов.', noVariants: 'В раундах без неё нет похожих выражений.', wording: 'Выражение', inRounds: 'раунды', places: 'места', texts: 'тексты', firstPlaces: 'первые места', more: 'ещё выражения',
    sources: 'Кто её публиковал?', source: 'Источник', none: 'Этой фразы нет ни в одном тексте', noneTry: 'Фраза – это слова подряд, без знаков языка запросов. Попробуйте:',
    ask: 'Введите фразу, чтобы увидеть её судьбу', askWhy: 'Когда она появилась впервые и в последний раз, где её нет и что её заменило.',
  },
};
