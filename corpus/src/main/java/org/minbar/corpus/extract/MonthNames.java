package org.minbar.corpus.extract;

import java.util.Optional;
import java.util.Set;
import org.minbar.arabic.Months;
import org.minbar.corpus.extract.FieldText.Boundary;

/** Finds the names of {@link Months} in a text. */
final class MonthNames {

  /**
   * A month where it stands.
   *
   * @param month 1 to 12
   * @param to the word after its last
   * @param certain whether the words can mean nothing else
   */
  record Month(int month, int to, boolean certain) {}

  /** Also a father, a verb, a car, an interjection: only a month beside a day or a year. */
  private static final Set<String> UNCERTAIN = Set.of("اب", "مارس", "ماي", "جوان", "اوت");

  private static final WordTest FIRST = WordTest.oneOf("اول", "1");
  private static final WordTest SECOND = WordTest.oneOf("ثاني", "2");

  /** Whether the word is the name of a month or the first word of one. */
  static final WordTest BEGINS =
      WordTest.of(word -> word.hasName(Months.NAMES.keySet()) || word.hasName(Months.PAIRS));

  private MonthNames() {}

  /** The month that is named at a word, if one is. */
  static Optional<Month> at(FieldText text, int word) {
    if (word >= text.size() || !text.at(word).is(BEGINS)) {
      return Optional.empty();
    }
    for (String form : text.at(word).names()) {
      Integer month = Months.NAMES.get(form);
      if (month != null) {
        return Optional.of(new Month(month, word + 1, !UNCERTAIN.contains(form)));
      } else if (Months.PAIRS.contains(form)) {
        return ofPair(text, word, form);
      }
    }
    return Optional.empty();
  }

  /** كانون or تشرين with the number that stands for الأول or الثاني, تشرين1. */
  static Optional<Month> ofPair(WordForms word, boolean first) {
    for (String form : word.names()) {
      if (Months.PAIRS.contains(form)) {
        return Optional.of(new Month(Months.ofPair(form, first), 0, true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Month> ofPair(FieldText text, int word, String name) {
    int next = word + 1;
    if (next >= text.size() || text.before(next) != Boundary.NONE) {
      return Optional.empty();
    } else if (text.at(next).is(FIRST)) {
      return Optional.of(new Month(Months.ofPair(name, true), next + 1, true));
    }
    return text.at(next).is(SECOND)
        ? Optional.of(new Month(Months.ofPair(name, false), next + 1, true))
        : Optional.empty();
  }
}
