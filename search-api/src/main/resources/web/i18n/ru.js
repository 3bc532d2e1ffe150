/** The interface in Russian. */
import { number, plural } from './plural.js';

const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const monthNames = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];

const texts = plural('ru', { one: '# текст', few: '# текста', many: '# текстов', other: '# текста' });

export default {
  lang: 'ru', dir: 'ltr', selfName: 'Русский', months, monthNames,
  date: (day, month, year) => `${day} ${month} ${year}`,
  undated: 'без даты',
  name: 'Минбар', tagline: 'Тексты астанинского процесса',
  pageTitle: (topic) => (topic ? `${topic} – Минбар` : 'Минбар – тексты астанинского процесса по Сирии'),
  skip: 'К результатам', languages: 'Язык интерфейса',

  searchLabel: 'Поиск по текстам', searchPlaceholder: 'Арабское слово или фраза: \u2068إزالة الألغام\u2069, \u2068"عودة اللاجئين"\u2069…', searchButton: 'Найти',
  level: 'Совпадение',
  suggestions: 'Подсказки',
  suggestionKinds: { title: 'открыть текст', phrase: 'фраза', topic: 'тема', country: 'страна', round: 'раунд', place: 'место', organisation: 'организация', person: 'человек' },
  suggestionCount: plural('ru', { one: '# подсказка', few: '# подсказки', many: '# подсказок', other: '# подсказки' }),

  ribbon: 'Раунды процесса по времени', ribbonAsk: 'В каком раунде?',
  ribbonHelp: 'Щёлкните раунд, чтобы выбрать его, протяните, чтобы выбрать несколько; на клавиатуре: стрелки, с Shift для выбора подряд',
  round: (number) => `Раунд ${number}`,
  roundCell: (number, city, date, count) => `Раунд ${number}, ${city}, ${date}: ${texts(count)}`,
  noRound: (count) => `${texts(count)} без раунда`, allRounds: 'все раунды', noRoundsIn: (year) => `в ${year} году раундов не было`,

  dimensions: {
    round: 'Раунд', roundMentioned: 'Упомянутые раунды', country: 'Страна', topic: 'Тема', year: 'Год', month: 'Месяц', kind: 'Вид текста',
    speaker: 'Кто говорит', role: 'Роль в раунде',
    source: 'Источник', place: 'Место', organisation: 'Организация', person: 'Человек', quantity: 'Числа и количества', date: 'Дата', dateMentioned: 'Упомянутые даты', resolution: 'Резолюции', language: 'Язык',
  },
  approximators: { exactly: '', approximately: 'около', 'more-than': 'более', 'less-than': 'менее', 'at-least': 'не менее', 'at-most': 'не более', among: 'среди них', 'out-of': 'из общего числа' },
  roles: { guarantor: 'гарант', host: 'принимающая сторона', observer: 'наблюдатель', party: 'сторона' },
  filters: 'Фильтры', filtersOf: (count) => (count ? `Фильтры (${count})` : 'Фильтры'), close: 'Закрыть', showResults: (count) => `Показать ${texts(count)}`,
  without: (name) => `Исключить: ${name}`, findValue: (dimension) => `Найти: ${dimension}`, levelAdds: 'По совпадению:',
  timeline: 'Когда?', 'timeline-from': 'Первый месяц', 'timeline-to': 'Последний месяц', timelineAll: 'любое время', searches: 'Ваши запросы',
  matchesHere: 'По вашему запросу:',
  anyOf: 'любое из выбранных здесь',
  untitled: 'без названия',
  showAll: (count) => `все (${number(count)})`, showLess: 'меньше', narrower: (name) => `Более узкие темы: «${name}»`,
  missing: (count) => `${texts(count)} без значения`, otherValues: (count) => `+${number(count)} с другими значениями`,
  otherVersions: plural('ru', { one: 'ещё # версия', few: 'ещё # версии', many: 'ещё # версий', other: 'ещё # версии' }), everyVersion: 'все версии текста', inVersions: plural('ru', { one: 'в # версии', few: 'в # версиях', many: 'в # версиях', other: 'в # версиях' }), versions: 'Тот же текст в других местах',
  minConfidence: 'Какие факты учитывать', minConfidences: { unsure: 'все факты', likely: 'вероятные', clear: 'ясные' }, minConfidenceHint: 'На какие факты опираются условия и числа',
  active: 'Условия', remove: (name) => `Убрать: ${name}`, not: 'не', from: 'с', to: 'по', clearAll: 'сбросить всё',

  views: 'Виды на тексты', partFailed: 'Эту часть страницы не удалось загрузить',
  keys: { title: 'Клавиши', list: [['/', 'в строку поиска'], ['j', 'следующий результат или строка'], ['k', 'предыдущий'], ['o', 'открыть его'], ['n p', 'следующее или предыдущее место в открытом тексте'], ['Esc', 'закрыть открытый текст'], ['← →', 'между раундами или местами фактов'], ['?', 'этот список']] },
  results: 'Результаты', texts, about: 'около', forQuery: 'по запросу', everything: 'во всём собрании',
  sort: 'Порядок', sorts: { relevance: 'Ближе к вопросу', '-date': 'Сначала новые', date: 'Сначала старые' },
  more: 'Ещё результаты', loadingMore: 'Загружаем ещё…', loading: 'Идёт поиск…', loadingFor: (seconds) => `Поиск идёт ${seconds} с…`, stop: 'Остановить', stoppedTitle: 'Поиск остановлен', shown: (shown, total) => `показано ${number(shown)} из ${number(total)}`,
  factsOf: 'Факты текста', filterBy: (name) => `Отобрать: ${name}`,

  lemma: 'Словарная форма:', root: 'корень:', byLetters: 'нет в словаре: разобрано по буквам',
  matchedAt: { surface: 'Так и написано в запросе:', normalized: 'То же слово в другом написании:', stem: 'То же слово с другими приставками или окончаниями:', lemma: 'Другая форма слова:', root: 'Одного корня со словом:' },
  matchedAs: { prefix: 'Начинается как:', wildcard: 'Подходит под образец:', fuzzy: 'Пишется почти как:', range: 'Лежит в пределах:' },
  didYouMean: 'Вы имели в виду …?', alsoSearched: 'Мы искали также:', comma: ', ',
  emptyTitle: 'Ни один текст не подходит', emptyTry: 'Попробуйте:',
  emptyWithoutFilters: 'тот же поиск без условий', emptyLevel: 'все формы слова', emptyAll: 'все тексты',
  examples: ['إزالة الألغام', 'عودة اللاجئين', 'اللجنة الدستورية', 'خفض التصعيد'],
  errorTitle: 'Поиск не удался', syntaxTitle: 'Запрос составлен с ошибкой', errorKept: 'Запрос и условия сохранены в адресе.', retry: 'Повторить',
  syntaxHere: 'позиция', errorUnknown: (status) => `Сервер ответил кодом ${status}.`,
  offlineTitle: 'Нет связи с сервером', offlineText: 'Запрос и условия сохранены. Попытка повторится сама, когда связь вернётся.',
  moreFailed: 'Не удалось загрузить ещё.',

  reader: 'Чтение', copyLink: 'Скопировать ссылку', copied: 'Ссылка скопирована', copyFailed: 'Не удалось скопировать; ссылка в адресной строке',
  compareThis: 'Сравнить', copiedText: 'Скопировано', copyTextFailed: 'Не удалось; выделите текст',
  cite: 'Цитировать', citeTitle: 'Как сослаться на этот текст', copy: 'Скопировать', download: 'Скачать', previousText: 'Предыдущий текст', nextText: 'Следующий текст', inList: (n, all) => `${n} из ${all}`, copyHere: 'Скопировать ссылку на это место',
  find: 'Найти в тексте', findPlaceholder: 'Слово или фраза в этом тексте', findNone: 'ничего', findNext: 'Следующее место', findPrevious: 'Предыдущее место', findFailed: 'Не удалось найти в этом тексте',
  closeReader: 'Закрыть текст', loadingText: 'Загружаем текст…', textMissing: 'Нет текста с таким идентификатором', textFailed: 'Не удалось загрузить текст', print: 'Печать',
  editorial: 'Это редакционное изложение опубликованных фактов, а не официальный текст. Официальные тексты – у источников.', provenance: 'Происхождение',
  facts: 'Факты и их места', factsHint: 'Наведите на факт – осветится его место, наведите на место – его факт.', noFacts: 'Из этого текста факты не извлечены.',
  places: plural('ru', { one: '# место', few: '# места', many: '# мест', other: '# места' }),
  asserted: 'Без места в тексте', assertedWhy: 'Указано редактором или взято из записи (дата, вид, источник, язык), поэтому места в тексте нет.',
  inferred: 'выведено', inferredWhy: 'Выведено из контекста: прямо в этом месте так не сказано.',
  corrected: 'исправлено', correctedBy: (author, reason) => `Исправлено, ${author}: ${reason}`, takenAway: 'Удалено или заменено',
  confidence: { clear: 'ясно', likely: 'вероятно', unsure: 'неуверенно' }, confidenceNumber: (number) => `уверенность ${number}`,
  rule: 'правило', sameFact: 'все тексты с этим', nextPlace: 'следующее место',
  sources: 'Источники', noSources: 'Источник не назван.',

  footerNotice: 'Приложенные тексты – редакционные изложения опубликованных фактов, а не официальные тексты.',
  help: 'Справка', footerApi: 'Программный интерфейс', footerOpenapi: 'описание OpenAPI', snapshot: 'снимок индекса',

  api: {
    title: 'Программный интерфейс', back: 'К поиску', intro: 'Всё, что показывает страница, отвечают эти адреса в JSON. То же описание для машин:', parameters: 'Параметры', body: 'Тело запроса',
    answers: 'Ответы', tryIt: 'Пример', required: 'обязательно', byDefault: 'по умолчанию', fields: 'Поля', failed: 'Не удалось загрузить описание.', places: { query: 'в строке запроса', path: 'в пути', header: 'в заголовке' }, contents: 'Адреса',
  },
};
