package org.minbar.corpus.extract;

import java.math.BigDecimal;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.QuantityReader.Counted;

/** Tells numbers that are the name of something from those that count or measure. */
final class NumberNames {

  private static final WordTest NUMBERED_BEHIND_SIGN = WordTest.oneOf("رقم", "هاتف", "فاكس");

  private final FieldText text;
  private final Units.Found units;

  /** In one field, whose units are found. */
  NumberNames(FieldText text, Units.Found units) {
    this.text = text;
    this.units = units;
  }

  /** Whether the number is the name of something: رقم 5, المادة 3, 10:39, 1 - ناقشوا. */
  boolean isName(Counted counted) {
    int from = counted.from();
    char signBefore = text.signBefore(from);
    boolean joined =
        signBefore == ':' || signBefore == '/' || signBefore == '+' || signBefore == '#';
    boolean chained =
        from > 0
            && text.isJoinedBySign(from)
            && isDigit(text.written(from - 1))
            && text.before(from) == Boundary.NONE;
    int end = counted.to();
    boolean continued = end < text.size() && text.isJoinedBySign(end) && isDigit(text.written(end));
    boolean time =
        end < text.size()
            && text.before(end) == Boundary.NONE
            && QuantityWords.AFTER_TIME.contains(text.at(end).normalized());
    boolean year =
        counted.upTo().isEmpty()
            && isWhole(counted.value())
            && DateExpressions.isYear(counted.value().intValue())
            && units.at(end).isEmpty()
            && !QuantityReader.SIGNS.containsKey(text.signAfter(end - 1));
    // الـ30 مليون, الثلاث مئة: the number began before, with an article
    boolean inside =
        from > 0
            && text.before(from) == Boundary.NONE
            && text.at(from - 1).isDefinite()
            && NumberWords.isNumeral(text.at(from - 1));
    return inside || joined || chained || continued || time || year || isNamed(from);
  }

  private boolean isNamed(int from) {
    if (from == 0 || text.before(from) == Boundary.SENTENCE) {
      return false;
    }
    boolean beside = text.at(from - 1).is(QuantityWords.NUMBERED);
    boolean clause = text.before(from) == Boundary.CLAUSE;
    return beside && (!clause || text.at(from - 1).is(NUMBERED_BEHIND_SIGN));
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0 && value.precision() <= 6;
  }

  private static boolean isDigit(String word) {
    return Character.isDigit(word.charAt(word.length() - 1));
  }
}
