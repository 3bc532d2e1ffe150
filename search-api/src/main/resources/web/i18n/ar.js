/** The interface in Arabic. Months carry both names in use, Levantine first, as United Nations documents write them. */
import { number, plural } from './plural.js';

const months = ['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيو', 'تموز/يوليو',
  'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر'];

const texts = plural('ar', { zero: 'لا نصوص', one: 'نص واحد', two: 'نصّان', few: '# نصوص', many: '# نصًّا', other: '# نص' });

export default {
  lang: 'ar', dir: 'rtl', selfName: 'العربية', months, monthNames: months,
  date: (day, month, year) => `${day} ${month} ${year}`,
  undated: 'بلا تاريخ',
  name: 'منبر', tagline: 'نصوص مسار أستانا',
  pageTitle: (topic) => (topic ? `${topic} – منبر` : 'منبر – نصوص مسار أستانا بشأن سوريا'),
  skip: 'إلى النتائج', languages: 'لغة الواجهة',

  searchLabel: 'ابحث في النصوص', searchPlaceholder: 'كلمة أو عبارة: إزالة الألغام، "عودة اللاجئين"…', searchButton: 'بحث',
  level: 'المطابقة',
  suggestions: 'اقتراحات',
  suggestionKinds: { title: 'افتح النص', phrase: 'عبارة', topic: 'موضوع', country: 'بلد', round: 'جولة', place: 'مكان', organisation: 'جهة', person: 'شخص' },
  suggestionCount: plural('ar', { zero: 'لا اقتراحات', one: 'اقتراح واحد', two: 'اقتراحان', few: '# اقتراحات', many: '# اقتراحًا', other: '# اقتراح' }),

  ribbon: 'جولات المسار بترتيبها الزمني', ribbonAsk: 'في أي جولة؟',
  ribbonHelp: 'انقر جولة لاختيارها، واسحب لاختيار مدى؛ ومن لوحة المفاتيح: الأسهم للتنقل، ومع Shift للمدى',
  round: (number) => `الجولة ${number}`,
  roundCell: (number, city, date, count) => `الجولة ${number}، ${city}، ${date}: ${texts(count)}`,
  noRound: (count) => `${texts(count)} بلا جولة محددة`, allRounds: 'كل الجولات', noRoundsIn: (year) => `لا جولات في ${year}`,

  dimensions: {
    round: 'الجولة', roundMentioned: 'جولات مذكورة', country: 'البلد', topic: 'الموضوع', year: 'السنة', month: 'الشهر', kind: 'نوع النص',
    speaker: 'المتحدث', role: 'الدور في الجولة',
    source: 'المصدر', place: 'المكان', organisation: 'الجهة', person: 'الشخص', quantity: 'أعداد ومقادير', date: 'التاريخ', dateMentioned: 'تواريخ مذكورة', resolution: 'قرارات دولية', language: 'لغة النص',
  },
  approximators: { exactly: '', approximately: 'نحو', 'more-than': 'أكثر من', 'less-than': 'أقل من', 'at-least': 'لا يقل عن', 'at-most': 'لا يزيد على', among: 'بينهم', 'out-of': 'من أصل' },
  roles: { guarantor: 'ضامن', host: 'مضيف', observer: 'مراقب', party: 'طرف' },
  filters: 'تصفية', filtersOf: (count) => (count ? `تصفية (${count})` : 'تصفية'), close: 'إغلاق', showResults: (count) => `اعرض ${texts(count)}`,
  without: (name) => `استبعد: ${name}`, findValue: (dimension) => `ابحث في: ${dimension}`, levelAdds: 'ما تجده كل مطابقة:',
  timeline: 'متى؟', 'timeline-from': 'أول شهر', 'timeline-to': 'آخر شهر', timelineAll: 'كل الأوقات', searches: 'عمليات بحثك',
  matchesHere: 'مواضع سؤالك:',
  anyOf: 'يكفي أيٌّ مما اخترت هنا',
  untitled: 'بلا عنوان',
  showAll: (count) => `الكل (${number(count)})`, showLess: 'أقل', narrower: (name) => `مواضيع أخص من «${name}»`,
  missing: (count) => `${texts(count)} بلا قيمة`, otherValues: (count) => `+${number(count)} تحت قيم أخرى`,
  otherVersions: plural('ar', { one: 'نسخة أخرى', two: 'نسختان أخريان', few: '# نسخ أخرى', many: '# نسخة أخرى', other: '# نسخة أخرى' }), everyVersion: 'كل نسخ النص', inVersions: plural('ar', { one: 'في نسخة واحدة', two: 'في نسختين', few: 'في # نسخ', many: 'في # نسخة', other: 'في # نسخة' }), versions: 'النص نفسه في مواضع أخرى',
  minConfidence: 'الحقائق المعتمدة', minConfidences: { unsure: 'كل الحقائق', likely: 'المرجّحة', clear: 'الواضحة' }, minConfidenceHint: 'ما يُحسب من الحقائق في الشروط والأعداد',
  active: 'شروط البحث', remove: (name) => `أزل: ${name}`, not: 'ليس', from: 'من', to: 'إلى', clearAll: 'امسح الكل',

  views: 'طرق النظر في النصوص', partFailed: 'تعذّر إحضار هذا القسم من الصفحة',
  keys: { title: 'مفاتيح لوحة المفاتيح', list: [['/', 'إلى خانة البحث'], ['j', 'النتيجة أو السطر التالي'], ['k', 'السابق'], ['o', 'افتح ما وصلت إليه'], ['n p', 'الموضع التالي أو السابق في النص المفتوح'], ['Esc', 'أغلق النص المفتوح'], ['← →', 'تنقّل بين الجولات أو مواضع الحقائق'], ['?', 'هذه القائمة']] },
  results: 'النتائج', texts, about: 'نحو', forQuery: 'عن', everything: 'في المجموعة كلها',
  sort: 'الترتيب', sorts: { relevance: 'الأقرب إلى السؤال', '-date': 'الأحدث أولًا', date: 'الأقدم أولًا' },
  more: 'مزيد من النتائج', loadingMore: 'يُحضَر المزيد…', loading: 'يجري البحث…', loadingFor: (seconds) => `يجري البحث منذ ${seconds} ث…`, stop: 'أوقف البحث', stoppedTitle: 'أُوقف البحث', shown: (shown, total) => `المعروض ${number(shown)} من ${number(total)}`,
  factsOf: 'حقائق النص', filterBy: (name) => `صفِّ النتائج بـ: ${name}`,

  lemma: 'المادة في المعجم:', root: 'الجذر:', byLetters: 'ليست في المعجم؛ حُلّلت بحروفها',
  matchedAt: { surface: 'كُتبت في السؤال هكذا:', normalized: 'الكلمة نفسها بإملاء آخر:', stem: 'الكلمة نفسها بسوابق أو لواحق أخرى:', lemma: 'صيغة أخرى من:', root: 'من جذر واحد مع:' },
  matchedAs: { prefix: 'تبدأ كما في:', wildcard: 'توافق النمط:', fuzzy: 'تقارب في حروفها:', range: 'تقع بين:' },
  didYouMean: 'هل تقصد …؟', alsoSearched: 'بحثنا أيضًا عن:', comma: '، ',
  emptyTitle: 'لا نصّ يطابق هذا البحث', emptyTry: 'جرّب:',
  emptyWithoutFilters: 'البحث نفسه بلا شروط', emptyLevel: 'البحث بكل صيغ الكلمة', emptyAll: 'كل النصوص',
  examples: ['إزالة الألغام', 'عودة اللاجئين', 'اللجنة الدستورية', 'خفض التصعيد'],
  errorTitle: 'تعذّر البحث', syntaxTitle: 'في صياغة السؤال خطأ', errorKept: 'سؤالك وشروطك محفوظة في العنوان.', retry: 'أعد المحاولة',
  syntaxHere: 'الموضع', errorUnknown: (status) => `أجاب الخادم برمز ${status}.`,
  offlineTitle: 'لا اتصال بالخادم', offlineText: 'سؤالك وشروطك محفوظة. تُعاد المحاولة وحدها حين يعود الاتصال.',
  moreFailed: 'تعذّر إحضار المزيد.',

  reader: 'قراءة النص', copyLink: 'انسخ الرابط', copied: 'نُسخ الرابط', copyFailed: 'تعذّر النسخ؛ الرابط في شريط العنوان',
  compareThis: 'قارنه بغيره', copiedText: 'نُسخ', copyTextFailed: 'تعذّر النسخ؛ حدّد النص وانسخه',
  cite: 'اقتبس', citeTitle: 'كيف تستشهد بهذا النص', copy: 'انسخ', download: 'نزّل ملفًا', previousText: 'النص السابق', nextText: 'النص التالي', inList: (n, all) => `${n} من ${all}`, copyHere: 'انسخ رابط هذا الموضع',
  find: 'ابحث في النص', findPlaceholder: 'كلمة أو عبارة في هذا النص', findNone: 'لا شيء', findNext: 'الموضع التالي', findPrevious: 'الموضع السابق', findFailed: 'تعذّر البحث في هذا النص',
  closeReader: 'أغلق النص', loadingText: 'يُحضَر النص…', textMissing: 'لا نص بهذا المعرّف', textFailed: 'تعذّر إحضار النص', print: 'اطبع',
  editorial: 'هذا ملخّص تحريري كُتب من وقائع منشورة، وليس نصًا رسميًا. النصوص الرسمية عند مصادرها.', provenance: 'أصل النص',
  facts: 'الحقائق ومواضعها', factsHint: 'مرّ على حقيقة يُضأ موضعها، وعلى موضع تُضأ حقيقته.', noFacts: 'لم تُستخرج حقائق من هذا النص.',
  places: plural('ar', { one: 'موضع واحد', two: 'موضعان', few: '# مواضع', many: '# موضعًا', other: '# موضع' }),
  asserted: 'بلا شاهد في النص', assertedWhy: 'أثبتها المحرر أو أُخذت من بيانات النص (تاريخه ونوعه ومصدره ولغته)، فلا موضع لها في النص.',
  inferred: 'مستنتجة', inferredWhy: 'مستنتجة من السياق: لا يقولها الموضع بلفظها.',
  corrected: 'مصحَّحة', correctedBy: (author, reason) => `صحّحها ${author}: ${reason}`, takenAway: 'حُذفت أو استُبدلت',
  confidence: { clear: 'واضحة', likely: 'مرجّحة', unsure: 'غير مؤكدة' }, confidenceNumber: (number) => `الثقة ${number}`,
  rule: 'القاعدة', sameFact: 'كل النصوص التي فيها هذا', nextPlace: 'الموضع التالي',
  sources: 'المصادر', noSources: 'لا مصدر مذكور.',

  footerNotice: 'النصوص المرفقة ملخّصات تحريرية كُتبت من وقائع منشورة، وليست نصوصًا رسمية.',
  help: 'المساعدة', footerApi: 'واجهة البرمجة', footerOpenapi: 'وصفها OpenAPI', snapshot: 'نسخة الفهرس',

  api: {
    title: 'واجهة البرمجة', back: 'إلى البحث', intro: 'كل ما تعرضه الصفحة تجيب به هذه العناوين بصيغة JSON. الوصف نفسه للآلات:', parameters: 'المعطيات', body: 'جسم الطلب',
    answers: 'الأجوبة', tryIt: 'مثال', required: 'مطلوب', byDefault: 'إن غاب', fields: 'الحقول', failed: 'تعذّر إحضار وصف الواجهة.', places: { query: 'في العنوان', path: 'في المسار', header: 'في الترويسة' }, contents: 'العناوين',
  },
};
