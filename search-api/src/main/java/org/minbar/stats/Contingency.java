package org.minbar.stats;

/**
 * How often two things happen together, alone and not at all: the four counts every measure of
 * association is made of.
 *
 * <p>Of two words: {@code both} counts the places where they stand together. Of a word in two
 * corpora: the first thing is "is the word", the second "is in the target" (see {@link
 * #ofCorpora}).
 *
 * @param both the first and the second
 * @param firstOnly the first without the second
 * @param secondOnly the second without the first
 * @param neither neither of the two
 */
public record Contingency(long both, long firstOnly, long secondOnly, long neither) {

  /** Throws {@link IllegalArgumentException} for a negative count. */
  public Contingency {
    if (both < 0 || firstOnly < 0 || secondOnly < 0 || neither < 0) {
      throw new IllegalArgumentException(
          "counts must be >= 0 (got: "
              + both
              + ", "
              + firstOnly
              + ", "
              + secondOnly
              + ", "
              + neither
              + ")");
    }
  }

  /**
   * The table of two words that stand together, from their counts.
   *
   * @param both how often they stand together
   * @param first how often the first stands at all, ≥ both
   * @param second how often the second stands at all, ≥ both
   * @param total how many places there are, ≥ first + second − both
   */
  public static Contingency ofWords(long both, long first, long second, long total) {
    return new Contingency(both, first - both, second - both, total - first - second + both);
  }

  /**
   * The table of a word in a target and a reference corpus.
   *
   * @param inTarget how often it stands in the target
   * @param targetWords how many words the target has, ≥ inTarget
   * @param inReference how often it stands in the reference
   * @param referenceWords how many words the reference has, ≥ inReference
   */
  public static Contingency ofCorpora(
      long inTarget, long targetWords, long inReference, long referenceWords) {
    return new Contingency(
        inTarget, inReference, targetWords - inTarget, referenceWords - inReference);
  }

  /** How often the first happens at all. */
  public long first() {
    return both + firstOnly;
  }

  /** How often the second happens at all. */
  public long second() {
    return both + secondOnly;
  }

  /** How many cases there are. */
  public long total() {
    return both + firstOnly + secondOnly + neither;
  }

  /** How often both would happen if they had nothing to do with each other; 0 of no cases. */
  public double expectedBoth() {
    return expected(first(), second());
  }

  /** The smallest of the four counts expected if the two had nothing to do with each other. */
  public double smallestExpected() {
    long first = Math.min(first(), total() - first());
    long second = Math.min(second(), total() - second());
    return expected(first, second);
  }

  private double expected(long row, long column) {
    return total() == 0 ? 0 : (double) row * column / total();
  }
}
