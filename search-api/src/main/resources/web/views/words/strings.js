/** The words of the view of words. */
import { words } from '../../i18n/counted.js';
import { number } from '../../i18n/plural.js';

const group = (lang) => (texts, count) => `${texts} · ${words[lang](count)}`;

export const STRINGS = {
  ar: {
    title: 'ما الكلمات التي تميّز هذه النصوص؟', group: group('ar'), here: 'هذه النصوص', there: 'ما تُقارن به', against: 'قارنها بـ', rest: 'بقية النصوص كلها', word: 'الكلمة', times: 'كم مرة', evidence: 'قوة الدليل',
    per: 'لكل 10,000 كلمة', ratio: (n) => `×${n}`, tooSmall: 'أقل من أن يُحكم عليه', tooSmallWhy: 'الكلمات الباهتة: مواضعها أو نصوصها أقل من أن يُقال فيها شيء مؤكد.', notSure: 'قد يكون مصادفة', interval: (low, high) => `بين ${low} و${high} (95٪)`,
    open: (word, count) => `${word}: اعرض مواضعها (${number(count)})`, often: 'تكثر هنا', seldom: 'تقل هنا', ask: 'اختر نصوصًا لتُعرف كلماتها', askWhy: 'اطرح سؤالًا أو اختر جولة أو بلدًا، فتُقارن كلمات ما تجده ببقية النصوص. مثلًا:', none: 'لا كلمة تكفي مواضعها للمقارنة', noneTry: 'وسّع الشروط أو قارن بمجموعة أخرى.', onlySure: 'المؤكد فقط', everything: 'كل ما حُسب', tested: (n) => `فُحصت ${words.ar(n)}`,
    why: 'قوة الدليل (G²) تقيس كم يبعد الفرق عن المصادفة: فوق 15 يندر أن يكون مصادفة. المدى المرسوم: 95٪ من إعادة السحب بين النصوص.', nothingSure: 'لا كلمة يمكن الجزم بها هنا؛ النصوص قليلة.', showAll: 'اعرض كل ما حُسب',
  },
  en: {
    title: 'Which words mark these texts?', group: group('en'), here: 'these texts', there: 'compared with', against: 'Compare with', rest: 'all other texts', word: 'Word', times: 'Times as often', evidence: 'Evidence',
    per: 'per 10,000 words', ratio: (n) => `×${n}`, tooSmall: 'too few to tell', tooSmallWhy: 'Pale words stand in too few places or texts for anything to be said of them.', notSure: 'may be chance', interval: (low, high) => `${low} to ${high} (95%)`,
    open: (word, count) => `${word}: show its lines (${number(count)})`, often: 'often here', seldom: 'seldom here', ask: 'Choose texts to learn their words', askWhy: 'Ask a question or choose a round or a country: the words of what is found are compared with all other texts. For example:', none: 'No word stands in enough places to compare', noneTry: 'Widen the conditions, or compare with another group.', onlySure: 'only what is sure', everything: 'everything counted', tested: (n) => `${words.en(n)} tested`,
    why: 'Evidence (G²) measures how far a difference is from chance: above 15 it is seldom chance. The line drawn is the 95% interval of redrawing the texts.', nothingSure: 'No word is beyond doubt here: there are few texts.', showAll: 'show everything counted',
  },
  ru: {
    title: 'Какие слова отличают эти тексты?', group: group('ru'), here: 'эти тексты', there: 'сравниваются с', against: 'Сравнить с', rest: 'всеми остальными текстами', word: 'Слово', times: 'Во сколько раз чаще', evidence: 'Свидетельство',
    per: 'на 10 000 слов', ratio: (n) => `×${n}`, tooSmall: 'слишком мало', tooSmallWhy: 'Бледные слова встречаются в слишком немногих местах или текстах, чтобы судить о них.', notSure: 'может быть случайностью', interval: (low, high) => `от ${low} до ${high} (95 %)`,
    open: (word, count) => `${word}: показать строки (${number(count)})`, often: 'чаще здесь', seldom: 'реже здесь', ask: 'Выберите тексты, чтобы узнать их слова', askWhy: 'Задайте вопрос или выберите раунд или страну: слова найденного сравнятся с остальными текстами. Например:', none: 'Ни одно слово не встречается достаточно часто', noneTry: 'Расширьте условия или сравните с другой группой.', onlySure: 'только надёжное', everything: 'всё сосчитанное', tested: (n) => `проверено: ${words.ru(n)}`,
    why: 'Свидетельство (G²) показывает, насколько различие далеко от случайности: выше 15 оно редко случайно. Линия – 95-процентный интервал повторного отбора текстов.', nothingSure: 'Ни одно слово здесь не несомненно: текстов мало.', showAll: 'показать всё сосчитанное',
  },
};
