package org.minbar.corpus.extract;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;

/** Words before names: offices, delegations, courtesies; normalised and without the article. */
final class Titles {

  /** Offices and bodies that speak for a country. */
  private static final WordTest OFFICES =
      oneOf(
          "وزير وزيرة وزيرا وزيري وزراء رئيس رئيسة رؤساء نائب نائبة نواب مبعوث مبعوثة متحدث متحدثة"
              + " ناطق ناطقة مساعد مساعدة مستشار مستشارة سفير سفيرة ممثل ممثلة ممثلو ممثلي ممثلون"
              + " قائد أمين مندوب مندوبة عضو مدير مديرة زعيم جانب طرف وفد وفدا وفدي وفود حكومة"
              + " خارجية وزارة رئاسة سلطات قيادة جيش قوات أركان هيئة دفاع مسؤول مسؤولون مسؤولين"
              + " دبلوماسي ديبلوماسي برلمان استخبارات مخابرات نظير نظيره نظيرها قنصل مكتب دولة"
              + " جمهورية بعثة منسق منسقة كبير كبيرة عاهل ملك شرطة إدارة خبير");

  /** Courtesies and ranks, which may stand before a name but are nobody's office. */
  private static final WordTest COURTESIES =
      oneOf(
          "سيد سيدة دكتور دكتورة جنرال عميد لواء عقيد فريق مهندس أستاذ فخامة معالي سعادة مدعو"
              + " حجة");

  private static WordTest oneOf(String words) {
    return WordTest.oneOf(
        Arrays.stream(words.split(" ", -1))
            .map(MatchLevel.NORMALIZED::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Titles() {}

  /** Whether a word is an office. */
  static boolean isOffice(WordForms word) {
    return word.is(OFFICES);
  }

  /** Whether a word is an office or a courtesy. */
  static boolean isTitle(WordForms word) {
    return word.is(OFFICES) || word.is(COURTESIES);
  }
}
