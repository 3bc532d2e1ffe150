package org.minbar.corpus.extract;

import java.util.Set;
import org.minbar.corpus.extract.FieldText.Boundary;

/** Numbered meetings in English and Russian: 20th International Meeting, 18-й раунд. */
final class ForeignMeeting {

  private static final Set<String> ENDINGS =
      Set.of("th", "st", "nd", "rd", "й", "я", "и", "ый", "ая", "го", "му", "м");
  private static final Set<String> KINDS = Set.of("international", "high", "level");
  private static final Set<String> MEETINGS =
      Set.of("round", "meeting", "раунд", "раунда", "раунде", "встреча", "встречи", "встрече");
  private static final String RUSSIAN_INTERNATIONAL = "международн";
  private static final int LONGEST = 4;

  private ForeignMeeting() {}

  /** The word after a meeting whose number ends before {@code word}; 0 if none stands there. */
  static int endAfter(FieldText text, int word) {
    for (int i = word; i < Math.min(word + LONGEST, text.size()); i++) {
      String form = text.at(i).normalized();
      if (text.before(i) != Boundary.NONE) {
        return 0;
      } else if (MEETINGS.contains(form)) {
        return i + 1;
      } else if (!ENDINGS.contains(form)
          && !KINDS.contains(form)
          && !form.startsWith(RUSSIAN_INTERNATIONAL)) {
        return 0;
      }
    }
    return 0;
  }
}
