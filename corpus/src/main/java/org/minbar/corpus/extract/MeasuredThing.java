package org.minbar.corpus.extract;

import java.util.BitSet;
import java.util.Set;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.Units.Kind;
import org.minbar.corpus.extract.Units.Unit;

/**
 * Reads what is measured by a unit from the words behind it: مساعدات إنسانية in 100 طن مساعدات
 * إنسانية.
 */
final class MeasuredThing {

  static final WordTest OF = WordTest.oneOf("من", "of");
  private static final Set<String> DISTANCES = Set.of("kilometre", "metre");
  private static final int LONGEST = 3;

  private final FieldText text;
  private final BitSet taken;

  /**
   * In one field.
   *
   * @param taken words that are of dates, rounds or resolutions
   */
  MeasuredThing(FieldText text, BitSet taken) {
    this.text = text;
    this.taken = taken;
  }

  /** البضائع in من البضائع, مساعدات إنسانية behind طن. */
  String behind(Unit unit, int word) {
    int end = unit.kind() == Kind.MEASURE ? end(unit, word) : word;
    int start = end > word && text.at(word).is(OF) ? word + 1 : word;
    return end > start ? text.evidence(start, end).quote() : "";
  }

  /** The word after what is measured; {@code word} itself if nothing is. */
  int end(Unit unit, int word) {
    boolean of = word < text.size() && text.before(word) == Boundary.NONE && text.at(word).is(OF);
    int first = of ? word + 1 : word;
    if (first >= text.size() || text.before(first) != Boundary.NONE || taken.get(first)) {
      return word;
    }
    String noun = text.at(first).normalized();
    // 20 كيلومترا من خط الجبهة is a distance
    boolean measured = !DISTANCES.contains(unit.id()) || text.at(first).isDefinite();
    boolean fits =
        of ? measured && !isClosed(first) : noun.endsWith("ات") && !text.at(first).isDefinite();
    if (!fits || Amounts.at(text, first).isPresent()) {
      return word;
    }
    int end = first + 1;
    while (end < text.size()
        && end < first + LONGEST
        && text.before(end) == Boundary.NONE
        && isAdjective(end, text.at(first).isDefinite())) {
      end++;
    }
    return end;
  }

  private boolean isAdjective(int word, boolean definite) {
    String form = text.at(word).normalized();
    return definite
        ? form.startsWith("ال") && !QuantityWords.NO_NOUNS.contains(form)
        : form.endsWith("يه") && !text.at(word).isDefinite() && form.charAt(0) != 'و';
  }

  private boolean isClosed(int word) {
    return QuantityWords.NO_NOUNS.contains(text.at(word).normalized());
  }
}
