package org.minbar.corpus;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something a statement counts or measures: نحو 500 مراقب, 100 طن من البضائع.
 *
 * @param value the number; of a range its lower end
 * @param upTo the upper end of a range (15 إلى 20), greater than the value; empty otherwise
 * @param unit id of the unit in {@code vocabulary/units.yaml}; empty where the counted noun is not
 *     in the vocabulary, or none is named
 * @param approximator how exactly the number is meant
 * @param thing the words for what is counted (مراقب) or measured (البضائع), as written; empty if
 *     none are named
 * @param evidence the words of the whole
 * @param sentence where the sentence of these words stands in the same field; of a very long
 *     sentence the stretch around them
 * @param topics ids of the topics that the clause of the number speaks of, else its sentence;
 *     without broader ones
 */
public record Quantity(
    BigDecimal value,
    Optional<BigDecimal> upTo,
    Optional<String> unit,
    Approximator approximator,
    String thing,
    Evidence evidence,
    Span sentence,
    List<String> topics) {

  /** How a number is meant. */
  public enum Approximator {
    /** As it stands. */
    EXACTLY("exactly", ""),
    /** نحو، حوالي، قرابة، ما يقارب. */
    APPROXIMATELY("approximately", "≈"),
    /** أكثر من، ما يزيد على. */
    MORE_THAN("more-than", ">"),
    /** أقل من، ما دون. */
    LESS_THAN("less-than", "<"),
    /** لا يقل عن، على الأقل. */
    AT_LEAST("at-least", "≥"),
    /** لا يزيد على، كحد أقصى. */
    AT_MOST("at-most", "≤"),
    /** بينهم: a part of what was counted before. */
    AMONG("among", "∈"),
    /** من أصل: the whole of which a part was counted before. */
    OUT_OF("out-of", "/");

    private final String id;
    private final String sign;

    Approximator(String id, String sign) {
      this.id = id;
      this.sign = sign;
    }

    /** The name in answers and indexes. */
    public String id() {
      return id;
    }

    /** The approximator of that name, if there is one. */
    public static Optional<Approximator> find(String id) {
      return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
  }

  /**
   * Throws {@link IllegalArgumentException} for a negative number or a range that does not rise.
   */
  public Quantity {
    topics = List.copyOf(topics);
    if (value.signum() < 0 || (upTo.isPresent() && upTo.get().compareTo(value) <= 0)) {
      throw new IllegalArgumentException(
          "a quantity must be >= 0 and its range must rise (got: " + value + ".." + upTo + ")");
    }
  }

  /** Whether the number, or some number of the range, lies within bounds; both are included. */
  public boolean isWithin(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    boolean highEnough = min.isEmpty() || upTo.orElse(value).compareTo(min.get()) >= 0;
    boolean lowEnough = max.isEmpty() || value.compareTo(max.get()) <= 0;
    return highEnough && lowEnough;
  }

  /**
   * {@code ≈500 observer}, {@code 15..20 ton}, {@code 12 (مبدأ)}: sign, number and unit or thing.
   */
  @Override
  public String toString() {
    String number =
        approximator.sign
            + value.toPlainString()
            + upTo.map(end -> ".." + end.toPlainString()).orElse("");
    String counted = unit.orElse(thing.isEmpty() ? "" : "(" + thing + ")");
    return (number + " " + counted).strip();
  }
}
