package org.minbar.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One thing said of a statement: a value of a dimension, and why we say so.
 *
 * <p>A value named in three places is three facts, one for each piece of evidence.
 *
 * @param dimension the question answered
 * @param value the answer: a vocabulary id, or a name where the dimension has no vocabulary
 * @param basis what the fact rests on
 * @param evidence the words that say it; present exactly when the basis is {@link Basis#TEXT}, and
 *     sometimes for {@link Basis#INFERENCE}
 * @param rule id of the rule that found it, stable over releases, such as {@code country.nisba}
 * @param confidence how often such a finding is right, from 0 to 1 in whole hundredths, so that
 *     comparing confidences is exact on the numbers printed; finer ones are rounded down. 1 for
 *     what an editor or a researcher asserted
 * @param attribution who corrected the statement so, and why; empty for what was not corrected
 */
public record Fact(
    Dimension dimension,
    String value,
    Basis basis,
    Optional<Evidence> evidence,
    String rule,
    double confidence,
    Optional<Attribution> attribution) {

  /** What a fact rests on. */
  public enum Basis {
    /** Words of the statement. */
    TEXT,
    /** Something the statement does not say in words, concluded from what it does say. */
    INFERENCE,
    /** The editor of the corpus, or the statement's metadata. */
    ASSERTION
  }

  /**
   * Throws {@link IllegalArgumentException} for a blank value, a confidence outside 0..1, or
   * evidence that does not fit the basis.
   */
  public Fact {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "the value of a fact must not be blank (dimension: " + dimension.id() + ")");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence must be within 0..1 (got: " + confidence + ")");
    }
    if ((basis == Basis.TEXT && evidence.isEmpty())
        || (basis == Basis.ASSERTION && evidence.isPresent())) {
      throw new IllegalArgumentException(
          "a fact from the text needs evidence, an asserted one has none (basis: " + basis + ")");
    }
    confidence = wholeHundredths(confidence);
  }

  /** A fact that nobody corrected. */
  public Fact(
      Dimension dimension,
      String value,
      Basis basis,
      Optional<Evidence> evidence,
      String rule,
      double confidence) {
    this(dimension, value, basis, evidence, rule, confidence, Optional.empty());
  }

  /** Rounds the decimal form down, since 0.29 * 100 is a little less than 29. */
  private static double wholeHundredths(double confidence) {
    boolean whole = Math.round(confidence * 100) / 100.0 == confidence;
    return whole
        ? confidence
        : BigDecimal.valueOf(confidence).setScale(2, RoundingMode.DOWN).doubleValue();
  }

  /** A fact read in the text. */
  public static Fact read(
      Dimension dimension, String value, Evidence evidence, String rule, double confidence) {
    return new Fact(dimension, value, Basis.TEXT, Optional.of(evidence), rule, confidence);
  }

  /** A fact that the editor or the metadata of the statement asserts. */
  public static Fact asserted(Dimension dimension, String value, String rule) {
    return new Fact(dimension, value, Basis.ASSERTION, Optional.empty(), rule, 1);
  }

  /**
   * {@code country=KZ «كازاخستان» text 3..12 (country.name 0.97)}: a fact as one line, for reports
   * and tests.
   */
  @Override
  public String toString() {
    String words =
        evidence
            .map(e -> " «" + e.quote() + "» " + e.field().id() + " " + e.span())
            .orElse(" (no words)");
    return dimension.id()
        + "="
        + value
        + words
        + " ("
        + rule
        + " "
        + confidence
        + ")"
        + attribution.map(a -> " by " + a).orElse("");
  }
}
