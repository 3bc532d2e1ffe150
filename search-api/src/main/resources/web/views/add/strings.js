/** The words of adding statements. */
import { plural } from '../../i18n/plural.js';

export const STRINGS = {
  ar: {
    title: 'أضف نصوصًا', intro: 'تُقرأ حقائق كل نص عند إضافته، ويصبح قابلًا للبحث فورًا.', token: 'رمز الإضافة', tokenHint: 'هو السر الذي شُغّل به الخادم في MINBAR_TOKEN. يبقى في هذه النافذة وحدها حتى تغلقها.', use: 'استخدم الرمز', forget: 'انسَ الرمز',
    drop: 'اسحب الملفات إلى هنا، أو اخترها', kinds: 'سجلات (‎.jsonl أو ‎.json) أو نصوص (‎.txt أو ‎.md)، بترميز UTF-8',
    progress: (done, all) => `${done} من ${all}`, reading: 'تُقرأ الملفات…', stop: 'أوقف الإضافة', stopped: 'أُوقفت الإضافة؛ وما أُضيف باقٍ.', done: 'انتهت الإضافة',
    outcomes: { added: 'أُضيف', replaced: 'استُبدل', unchanged: 'لم يتغيّر', rejected: 'رُفض' }, file: 'الملف', line: 'السطر', why: 'لماذا رُفض', texts: 'النصوص: افتح كل نص لترى حقائقه وتصححها', more: (count) => `وغيرها (${count})`,
    refused: { kind: 'لا يُقرأ هذا النوع من الملفات هنا؛ استخدم scripts/bulk-index.', json: 'ليس JSON سليمًا؛ إن كان سجلًا في كل سطر فسمّه ‎.jsonl.', unreadable: 'تعذّرت قراءة الملف.' },
    problems: {
      'ingest-off': 'هذا الخادم لا يقبل نصوصًا: شغّله وفي MINBAR_TOKEN سرّ.', unauthorized: 'ليس هذا رمز الخادم. تحقق منه وأعد إدخاله.', 'index-locked': 'عملية أخرى تكتب في الفهرس الآن. انتظر حتى تنتهي ثم أعد المحاولة.', 'index-mismatch': 'بُني الفهرس بنسخة أخرى من القواعد أو المفردات؛ أعد بناءه بـ scripts/bulk-index --rebuild.',
      offline: 'لا اتصال بالخادم. ما أُضيف باقٍ، وإرسال الشيء نفسه ثانية لا يكرره.',
    },
    kept: 'أُضيف ما سبق ذلك وهو باقٍ.', count: plural('ar', { zero: 'لا نصوص', one: 'نص واحد', two: 'نصّان', few: '# نصوص', many: '# نصًّا', other: '# نص' }),
  },
  en: {
    title: 'Add texts', intro: 'The facts of each text are read as it is added, and it can be searched at once.', token: 'Token', tokenHint: 'The secret that the server was started with in MINBAR_TOKEN. It stays in this window alone, until you close it.', use: 'Use the token', forget: 'Forget the token',
    drop: 'Drag files here, or choose them', kinds: 'Records (.jsonl or .json) or texts (.txt or .md), in UTF-8',
    progress: (done, all) => `${done} of ${all}`, reading: 'Reading the files…', stop: 'Stop adding', stopped: 'Adding was stopped; what was added stays.', done: 'All is added',
    outcomes: { added: 'added', replaced: 'replaced', unchanged: 'unchanged', rejected: 'rejected' }, file: 'File', line: 'Line', why: 'Why it was rejected', texts: 'The texts: open each to see its facts and correct them', more: (count) => `and ${count} more`,
    refused: { kind: 'Files of this kind are not read here; use scripts/bulk-index.', json: 'This is no valid JSON; if it has a record in each line, name it .jsonl.', unreadable: 'The file could not be read.' },
    problems: {
      'ingest-off': 'This server takes no texts: start it with a secret in MINBAR_TOKEN.', unauthorized: 'This is not the token of the server. Check it and give it again.', 'index-locked': 'Another process is writing to the index. Wait until it is done, then try again.', 'index-mismatch': 'The index was made with other rules or vocabularies; build it anew with scripts/bulk-index --rebuild.',
      offline: 'No connection to the server. What was added stays; sending the same again adds nothing twice.',
    },
    kept: 'What came before it was added and stays.', count: plural('en', { one: '# text', other: '# texts' }),
  },
  ru: {
    title: 'Добавить тексты', intro: 'Сведения текста читаются при добавлении, и его сразу можно найти.', token: 'Токен', tokenHint: 'Секрет, с которым запущен сервер (MINBAR_TOKEN). Он хранится только в этом окне, пока вы его не закроете.', use: 'Использовать токен', forget: 'Забыть токен',
    drop: 'Перетащите файлы сюда или выберите их', kinds: 'Записи (.jsonl или .json) или тексты (.txt или .md) в UTF-8',
    progress: (done, all) => `${done} из ${all}`, reading: 'Файлы читаются…', stop: 'Остановить', stopped: 'Остановлено; добавленное остаётся.', done: 'Всё добавлено',
    outcomes: { added: 'добавлено', replaced: 'заменено', unchanged: 'без изменений', rejected: 'отклонено' }, file: 'Файл', line: 'Строка', why: 'Почему отклонено', texts: 'Тексты: откройте, чтобы увидеть и исправить сведения', more: (count) => `и ещё ${count}`,
    refused: { kind: 'Такие файлы здесь не читаются; есть scripts/bulk-index.', json: 'Это не JSON; если запись в каждой строке, назовите файл .jsonl.', unreadable: 'Файл не удалось прочитать.' },
    problems: {
      'ingest-off': 'Этот сервер не принимает тексты: запустите его с секретом в MINBAR_TOKEN.', unauthorized: 'Это не токен сервера. Проверьте и введите снова.', 'index-locked': 'Индекс занят другой программой. Подождите и попробуйте снова.', 'index-mismatch': 'Индекс построен с другими правилами или словарями; перестройте его: scripts/bulk-index --rebuild.',
      offline: 'Нет связи с сервером. Добавленное остаётся; повторная отправка ничего не удвоит.',
    },
    kept: 'Всё, что было до этого, добавлено и остаётся.', count: plural('ru', { one: '# текст', few: '# текста', many: '# текстов', other: '# текста' }),
  },
};
