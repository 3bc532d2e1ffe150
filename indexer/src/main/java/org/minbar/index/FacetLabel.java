package org.minbar.index;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value as it is counted: with the highest confidence a statement has it with.
 *
 * @param value a value of a dimension; {@link #ANY} for whichever the statement is surest of
 * @param hundredths the confidence, 0 to 100; {@link #NONE} where there is no value
 */
public record FacetLabel(String value, int hundredths) {

  /**
   * Stands for all values of a dimension; no fact can have it, since their values are not blank.
   */
  public static final String ANY = "";

  /** Less than any confidence. */
  public static final int NONE = -1;

  private static final int DIGITS = 3;
  private static final int CERTAIN = 100;

  /** The label of a value with a confidence in whole hundredths, as facts have it. */
  static FacetLabel of(String value, double confidence) {
    return new FacetLabel(value, (int) Math.round(confidence * CERTAIN));
  }

  /** All labels that a value can have at that confidence or more. */
  public static Stream<FacetLabel> atLeast(String value, double minConfidence) {
    return IntStream.rangeClosed(0, CERTAIN)
        .mapToObj(hundredths -> new FacetLabel(value, hundredths))
        .filter(label -> label.reaches(minConfidence));
  }

  /** The label that was written so. */
  public static FacetLabel parse(String text) {
    int blank = text.length() - DIGITS - 1;
    String digits = text.substring(blank + 1);
    return new FacetLabel(
        text.substring(0, blank), digits.isBlank() ? NONE : Integer.parseInt(digits));
  }

  /** Whether the confidence is at least that; the quotient is the very number a fact has. */
  public boolean reaches(double minConfidence) {
    return hundredths != NONE && hundredths / (double) CERTAIN >= minConfidence;
  }

  /** How the label is written in an index: the value, a blank, and three digits or blanks. */
  public String text() {
    String digits =
        hundredths == NONE ? " ".repeat(DIGITS) : Integer.toString(1000 + hundredths).substring(1);
    return value + " " + digits;
  }
}
