package org.minbar.corpus.extract;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.extract.FieldText.Boundary;

/**
 * Whether a text says of something that it was not spoken of: لم تُبحث مسألة الألغام, دون التطرق
 * إلى اللاجئين, غاب ملف المعتقلين. A denial of the thing itself (لا حل عسكري, رفض الانفصال) is not
 * meant.
 */
final class Silence {

  private static final int REACH = 8;
  private static final int REACH_AFTER = 3;
  private static final int VERB_REACH = 3;

  private static final Set<String> NOT =
      keys("لم لن لا ما ولم ولن فلم ليس ليست دون بدون ودون بلا عدم وعدم");
  private static final Set<String> EXCEPT = keys("إلا سوى غير بل لكن ولكن فقط");
  private static final Set<String> ABSENT =
      keys(
          "غاب غابت وغاب وغابت غائب غابا خلا خلت وخلا وخلت تجاهل تجاهلت وتجاهل أغفل أغفلت وأغفل"
              + " استبعد استبعدت يتجاهل تجاهلا");

  /** Dictionary words for speaking of something; compared by lemma. */
  private static final Set<String> SPEAKING_OF =
      Stream.of(
              "بحث", "تبحث", "ناقش", "تناقش", "نوقشت", "مناقشة", "تطرق", "التطرق", "يتطرق", "تناول",
              "يتناول", "ذكر", "يذكر", "الإشارة", "يشر", "أشار", "يشمل", "شمل", "تضمن", "يتضمن",
              "طرح", "تطرح", "يرد", "ترد", "ورد", "إدراج", "يدرج", "تدرج", "يأت", "تأت", "يتحدث",
              "الحديث", "بحثا", "يبحثوا", "يناقشوا")
          .map(MatchLevel.LEMMA::key)
          .collect(Collectors.toUnmodifiableSet());

  private Silence() {}

  private static Set<String> keys(String words) {
    return Stream.of(words.split(" ", -1))
        .map(MatchLevel.NORMALIZED::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the clause says that the words from one to another were not spoken of. */
  static boolean isAround(FieldText text, int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (text.before(i + 1) != Boundary.NONE || EXCEPT.contains(text.at(i).normalized())) {
        break;
      } else if (ABSENT.contains(text.at(i).normalized())
          || (NOT.contains(text.at(i).normalized()) && speaks(text, i + 1, from))) {
        return true;
      }
    }
    for (int i = to; i < Math.min(to + REACH_AFTER, text.size()); i++) {
      if (text.before(i) != Boundary.NONE) {
        return false;
      } else if (NOT.contains(text.at(i).normalized())) {
        return i + 1 < text.size() && speaks(text, i + 1, i + 2);
      }
    }
    return false;
  }

  private static boolean speaks(FieldText text, int from, int to) {
    for (int i = from; i < Math.min(from + VERB_REACH, Math.min(to, text.size())); i++) {
      if (text.before(i) == Boundary.NONE && SPEAKING_OF.contains(text.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
