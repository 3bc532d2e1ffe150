/** The words of texts that resemble one. */

export const STRINGS = {
  ar: { more: 'نصوص شبيهة', hint: 'بحسب أكثر كلماته دلالة عليه؛ كل كلمة تفتح مواضعها.', none: 'لا نص آخر فيه كلماته الدالة.', words: 'كلماته الدالة', loading: 'يُبحث عن النصوص الشبيهة…', failed: 'تعذّر البحث عن النصوص الشبيهة.', share: (percent) => `تشابه ${percent}٪` },
  en: { more: 'More like this', hint: 'By the words most telling of it; each word opens its places.', none: 'No other text has its telling words.', words: 'Its telling words', loading: 'Looking for similar texts…', failed: 'Similar texts could not be looked for.', share: (percent) => `${percent}% alike` },
  ru: { more: 'Похожие тексты', hint: 'По самым характерным словам; каждое слово открывает свои места.', none: 'Ни в одном другом тексте нет его характерных слов.', words: 'Его характерные слова', loading: 'Ищутся похожие тексты…', failed: 'Похожие тексты найти не удалось.', share: (percent) => `сходство ${percent} %` },
};
