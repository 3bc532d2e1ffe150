package org.minbar.stats;

/**
 * When the data are too small to say anything of a word in two corpora.
 *
 * <p>A number on too little evidence is worse than none. It is too small to say when
 *
 * <ul>
 *   <li>one of the corpora has fewer than {@value #FEWEST_DOCUMENTS} documents: drawing so few anew
 *       gives too few different samples (of n documents C(2n − 1, n); 35 of 4, 126 of 5), and the
 *       interval is no interval
 *   <li>the word stands in fewer than {@value #FEWEST_WITH_WORD} documents of both together: it may
 *       be one author's
 *   <li>a count expected under no difference is below {@value #FEWEST_EXPECTED}: χ² is no good
 *       approximation (Cochran 1954, Some methods for strengthening the common χ² tests)
 * </ul>
 */
public final class SampleSize {

  static final int FEWEST_DOCUMENTS = 5;
  static final int FEWEST_WITH_WORD = 3;
  static final int FEWEST_EXPECTED = 5;

  private SampleSize() {}

  /**
   * Whether nothing can be said.
   *
   * @param table the word in both corpora, see {@link Contingency#ofCorpora}
   * @param targetDocuments how many documents the target has
   * @param referenceDocuments how many the reference has
   * @param documentsWithWord in how many of both the word stands
   */
  public static boolean isTooSmall(
      Contingency table, int targetDocuments, int referenceDocuments, int documentsWithWord) {
    return Math.min(targetDocuments, referenceDocuments) < FEWEST_DOCUMENTS
        || documentsWithWord < FEWEST_WITH_WORD
        || table.smallestExpected() < FEWEST_EXPECTED;
  }

  /** Whether there are too few documents to say anything of them. */
  public static boolean isTooFew(int documents) {
    return documents < FEWEST_DOCUMENTS;
  }

  /**
   * Whether nothing can be said of the rate of a word: there are too few documents, or it stands in
   * too few of them; drawing documents anew would then find no spread where there may be much.
   *
   * @param documentsWithWord in how many of the documents the word stands
   */
  public static boolean isTooSmallForRate(int documents, int documentsWithWord) {
    return isTooFew(documents) || documentsWithWord < FEWEST_WITH_WORD;
  }

  /**
   * Whether a word differs between two corpora: it is not too small to say, its chance adjusted for
   * all words looked at is at most α, and the interval of its log ratio over documents leaves out
   * 0. The chance alone would not do: it takes words for independent, and a document that repeats a
   * word makes it small (Lijffijt and others 2016, Significance testing of word frequencies in
   * corpora, DSH 31(2)).
   *
   * @param tooSmall as {@link #isTooSmall} says
   * @param adjustedChance of {@link FalseDiscovery#adjust}
   * @param logRatio its interval
   * @param alpha such as 0.05
   */
  public static boolean isSignificant(
      boolean tooSmall, double adjustedChance, Interval logRatio, double alpha) {
    return !tooSmall && adjustedChance <= alpha && (logRatio.low() > 0 || logRatio.high() < 0);
  }
}
