package org.minbar.stats;

/**
 * How strongly two things go together.
 *
 * <p>Each measure sees the table from another side: log-likelihood how sure it is that there is
 * something, the others how strong it is. Rank by one, and show another beside it.
 */
public final class Association {

  private static final double LOG_DICE_TOP = 14;

  private Association() {}

  /**
   * Log-likelihood ratio G² = 2 Σ O ln(O/E) over the four cells; 0 for independence, asymptotically
   * χ² with one degree of freedom. Always ≥ 0, whichever way the association goes.
   *
   * <p>Dunning (1993), Accurate methods for the statistics of surprise and coincidence, CL 19(1).
   */
  public static double logLikelihood(Contingency table) {
    double first = table.first();
    double second = table.second();
    double total = table.total();
    double sum =
        term(table.both(), first * second / total)
            + term(table.firstOnly(), first * (total - second) / total)
            + term(table.secondOnly(), (total - first) * second / total)
            + term(table.neither(), (total - first) * (total - second) / total);
    return Math.max(0, 2 * sum); // never below by rounding
  }

  /** O ln(O/E), which goes to 0 with O. */
  static double term(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * logDice = 14 + log₂(2·both / (first + second)); at most 14, 0 for one in 16,384, independent of
   * the corpus size. −∞ if the two never meet, NaN if neither happens.
   *
   * <p>Rychlý (2008), A lexicographer-friendly association score, RASLAN.
   */
  public static double logDice(Contingency table) {
    return LOG_DICE_TOP + log2(2.0 * table.both() / ((double) table.first() + table.second()));
  }

  /**
   * Mutual information log₂(O/E) of {@code both}: how many times more often than by chance, in
   * doublings. −∞ if the two never meet, NaN if one never happens. High for rare words on little
   * evidence.
   *
   * <p>Church and Hanks (1990), Word association norms, CL 16(1).
   */
  public static double mutualInformation(Contingency table) {
    return log2(table.both() / table.expectedBoth());
  }

  /**
   * t-score (O − E) / √O of {@code both}: high for frequent pairs. −∞ if the two never meet though
   * they should, NaN if one never happens.
   *
   * <p>Church, Gale, Hanks and Hindle (1991), Using statistics in lexical analysis.
   */
  public static double tScore(Contingency table) {
    return (table.both() - table.expectedBoth()) / Math.sqrt((double) table.both());
  }

  /**
   * Log ratio: log₂ of the share of the first among the second over its share among the rest, in
   * doublings; 0 for equal shares. A count of 0 is taken for {@value Keyness#NOTHING}, so that the
   * ratio is finite; NaN if the second, or the rest, has no cases.
   *
   * <p>Hardie (2014), Log ratio: an informal introduction, CASS.
   */
  public static double logRatio(Contingency table) {
    return Keyness.logRatio(
        (double) table.both(),
        (double) table.second(),
        (double) table.firstOnly(),
        (double) (table.total() - table.second()));
  }

  static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
