package org.minbar.corpus.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minbar.corpus.extract.FieldText.Boundary;

/**
 * The names of the months: Levantine (حزيران), international (يونيو), of the United Nations (يونيه)
 * and of the Maghreb (جوان).
 */
final class MonthNames {

  /**
   * A month where it stands.
   *
   * @param month 1 to 12
   * @param to the word after its last
   * @param certain whether the words can mean nothing else
   */
  record Month(int month, int to, boolean certain) {}

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    String[] names = {
      "يناير جانفي",
      "شباط فبراير فيفري",
      "اذار مارس",
      "نيسان ابريل افريل",
      "ايار مايو ماي",
      "حزيران يونيو يونيه جوان",
      "تموز يوليو يوليه جويليه",
      "اب اغسطس اوت",
      "ايلول سبتمبر شتنبر",
      "اكتوبر",
      "نوفمبر نونبر",
      "ديسمبر دجنبر"
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        MONTHS.put(name, i + 1);
      }
    }
  }

  /** Also a father, a verb, a car, an interjection: only a month beside a day or a year. */
  private static final Set<String> UNCERTAIN = Set.of("اب", "مارس", "ماي", "جوان", "اوت");

  private static final WordTest FIRST = WordTest.oneOf("اول", "1");
  private static final WordTest SECOND = WordTest.oneOf("ثاني", "2");

  private static final Set<String> PAIRS = Set.of("كانون", "تشرين");

  /** Whether the word is the name of a month or the first word of one. */
  static final WordTest BEGINS =
      WordTest.of(word -> word.hasName(MONTHS.keySet()) || word.hasName(PAIRS));

  private MonthNames() {}

  /** The month that is named at a word, if one is. */
  static Optional<Month> at(FieldText text, int word) {
    if (word >= text.size() || !text.at(word).is(BEGINS)) {
      return Optional.empty();
    }
    for (String form : text.at(word).names()) {
      Integer month = MONTHS.get(form);
      if (month != null) {
        return Optional.of(new Month(month, word + 1, !UNCERTAIN.contains(form)));
      } else if (form.equals("كانون")) {
        return ofPair(text, word, 12, 1);
      } else if (form.equals("تشرين")) {
        return ofPair(text, word, 10, 11);
      }
    }
    return Optional.empty();
  }

  /** كانون or تشرين with the number that stands for الأول or الثاني, تشرين1. */
  static Optional<Month> ofPair(WordForms word, boolean first) {
    for (String form : word.names()) {
      if (form.equals("كانون") || form.equals("تشرين")) {
        boolean tishrin = form.equals("تشرين");
        int month = tishrin ? (first ? 10 : 11) : first ? 12 : 1;
        return Optional.of(new Month(month, 0, true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Month> ofPair(FieldText text, int word, int first, int second) {
    int next = word + 1;
    if (next >= text.size() || text.before(next) != Boundary.NONE) {
      return Optional.empty();
    } else if (text.at(next).is(FIRST)) {
      return Optional.of(new Month(first, next + 1, true));
    }
    return text.at(next).is(SECOND)
        ? Optional.of(new Month(second, next + 1, true))
        : Optional.empty();
  }
}
