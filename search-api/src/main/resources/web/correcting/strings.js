/** The words of correcting facts. */

export const STRINGS = {
  ar: {
    correct: 'صحّح', correctFact: (name) => `صحّح: ${name}`, add: 'أضف حقيقة', addHint: 'اختر كلماتها في النص أولًا إن كان لها موضع فيه.', takeBack: 'تراجع عن التصحيح', takenBack: 'أُعيدت كما قُرئت',
    what: 'ما الصواب؟', actions: { remove: 'ليست صحيحة: احذفها', replace: 'القيمة غيرها: استبدلها', withdraw: 'تراجع عن التصحيح السابق' }, where: 'أين؟', everywhere: 'حيثما قيلت',
    dimension: 'نوع الحقيقة', value: 'القيمة', other: 'اسم آخر…', name: 'كما يُكتب', quote: 'الكلمات التي تقولها، حرفًا بحرف', noQuote: 'بلا كلمات تبقى الحقيقة بلا شاهد في النص.', notThere: 'لا ترد هذه الكلمات في النص حرفًا بحرف.',
    occurrence: (all) => `أيّ المواضع (من ${all})`, author: 'اسمك', reason: 'السبب', keep: 'احفظ التصحيح', cancel: 'إلغاء', keeping: 'يُحفظ…', kept: 'حُفظ التصحيح',
    keptWhere: 'يُحفظ التصحيح باسمك وسببه في ملف التصحيحات، ولا يُمحى منه شيء.',
    problems: {
      'ingest-off': 'هذا الخادم لا يقبل تصحيحات: شغّله وفي MINBAR_TOKEN سرّ.', 'corrections-off': 'لا ملف تصحيحات لهذا الخادم: سمِّه في MINBAR_CORRECTIONS عند تشغيله.', unauthorized: 'ليس الرمز رمز الخادم. أعد إدخاله في «إضافة».',
      'index-locked': 'عملية أخرى تكتب في الفهرس الآن. انتظر ثم أعد المحاولة.', 'index-mismatch': 'بُني الفهرس بقواعد أو تصحيحات أخرى؛ حدّثه بـ scripts/bulk-index.', 'corrections-unusable': 'ملف التصحيحات غير سليم أو يغيّره غيرك الآن. لم يُحفظ شيء.', offline: 'لا اتصال بالخادم. لم يُحفظ التصحيح؛ وما كتبته باقٍ هنا.',
    },
  },
  en: {
    correct: 'correct', correctFact: (name) => `Correct: ${name}`, add: 'Add a fact', addHint: 'First choose its words in the text, if they stand there.', takeBack: 'Take the correction back', takenBack: 'as it was read again',
    what: 'What is right?', actions: { remove: 'It is not so: remove it', replace: 'It has another value: replace it', withdraw: 'Take back the earlier correction' }, where: 'Where?', everywhere: 'wherever it is said',
    dimension: 'Kind of fact', value: 'Value', other: 'another name…', name: 'As it is written', quote: 'The words that say it, letter by letter', noQuote: 'Without words the fact has no place in the text.', notThere: 'These words do not stand in the text letter by letter.',
    occurrence: (all) => `Which of the ${all} places`, author: 'Your name', reason: 'Reason', keep: 'Keep the correction', cancel: 'Cancel', keeping: 'Keeping…', kept: 'The correction is kept',
    keptWhere: 'It is kept with your name and reason in the file of corrections, where nothing is ever erased.',
    problems: {
      'ingest-off': 'This server takes no corrections: start it with a secret in MINBAR_TOKEN.', 'corrections-off': 'This server has no file of corrections: name one in MINBAR_CORRECTIONS when it is started.', unauthorized: 'The token is not that of the server. Give it again under “Add”.',
      'index-locked': 'Another process is writing to the index. Wait, then try again.', 'index-mismatch': 'The index was made with other rules or corrections; bring it up to date with scripts/bulk-index.', 'corrections-unusable': 'The file of corrections is not right, or somebody is changing it. Nothing was kept.', offline: 'No connection to the server. The correction is not kept; what you wrote stays here.',
    },
  },
  ru: {
    correct: 'исправить', correctFact: (name) => `Исправить: ${name}`, add: 'Добавить сведение', addHint: 'Сначала выделите его слова в тексте, если они там есть.', takeBack: 'Отменить исправление', takenBack: 'снова как прочитано',
    what: 'Как правильно?', actions: { remove: 'Это не так: убрать', replace: 'Значение другое: заменить', withdraw: 'Отменить прежнее исправление' }, where: 'Где?', everywhere: 'везде, где сказано',
    dimension: 'Вид сведения', value: 'Значение', other: 'другое имя…', name: 'Как написано', quote: 'Слова, которые это говорят, буква в букву', noQuote: 'Без слов у сведения не будет места в тексте.', notThere: 'Таких слов буква в букву в тексте нет.',
    occurrence: (all) => `Какое из мест (всего ${all})`, author: 'Ваше имя', reason: 'Причина', keep: 'Сохранить исправление', cancel: 'Отмена', keeping: 'Сохраняется…', kept: 'Исправление сохранено',
    keptWhere: 'Оно хранится с вашим именем и причиной в файле исправлений, где ничего не стирается.',
    problems: {
      'ingest-off': 'Сервер не принимает исправлений: запустите его с секретом в MINBAR_TOKEN.', 'corrections-off': 'У сервера нет файла исправлений: укажите его в MINBAR_CORRECTIONS.', unauthorized: 'Это не токен сервера. Введите его снова в «Добавить».',
      'index-locked': 'Индекс занят другой программой. Подождите и попробуйте снова.', 'index-mismatch': 'Индекс построен с другими правилами или исправлениями; обновите его: scripts/bulk-index.', 'corrections-unusable': 'Файл исправлений неисправен, или его меняет кто-то другой. Ничего не сохранено.', offline: 'Нет связи с сервером. Исправление не сохранено; написанное остаётся здесь.',
    },
  },
};
