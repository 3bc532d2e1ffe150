package org.minbar.corpus.measure;

/**
 * Right, wrong and missing values, of one text or summed over several.
 *
 * @param texts how many texts were compared
 * @param exact in how many of them nothing was wrong or missing
 */
public record Score(int right, int wrong, int missing, int exact, int texts) {

  /** No text yet. */
  static final Score NONE = new Score(0, 0, 0, 0, 0);

  /** The score of both together. */
  public Score plus(Score other) {
    return new Score(
        right + other.right,
        wrong + other.wrong,
        missing + other.missing,
        exact + other.exact,
        texts + other.texts);
  }

  /** Share of the values found that are right; NaN if none was found. */
  public double precision() {
    return (double) right / (right + wrong);
  }

  /** Share of the right values that were found; NaN if there are none. */
  public double recall() {
    return (double) right / (right + missing);
  }

  /** Harmonic mean of precision and recall; NaN if nothing was found and nothing is there. */
  public double f1() {
    return 2.0 * right / (2.0 * right + wrong + missing);
  }

  /** Share of the texts whose values are exactly those readers found; NaN without texts. */
  public double accuracy() {
    return (double) exact / texts;
  }
}
