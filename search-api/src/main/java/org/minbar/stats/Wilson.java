package org.minbar.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The interval of a share. */
public final class Wilson {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Wilson() {}

  /**
   * The score interval of a share: the shares p for which |x/n − p| ≤ z √(p(1 − p)/n). Right for
   * few cases and for shares of 0 and 1 too, where the textbook interval has no width.
   *
   * <p>Wilson (1927), Probable inference, JASA 22; recommended by Brown, Cai and DasGupta (2001),
   * Interval estimation for a binomial proportion, Statistical Science 16(2).
   *
   * @param successes x, from 0 to cases
   * @param cases n; {@link Interval#UNKNOWN} for 0
   * @param confidence between 0 and 1, such as 0.95
   */
  public static Interval interval(long successes, long cases, double confidence) {
    if (successes < 0 || successes > cases) {
      throw new IllegalArgumentException(
          "successes must be within 0..cases (got: " + successes + " of " + cases + ")");
    } else if (cases == 0) {
      return Interval.UNKNOWN;
    }
    double z = NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    double n = cases;
    double share = successes / n;
    double scale = 1 + z * z / n;
    double centre = (share + z * z / (2 * n)) / scale;
    double half = z / scale * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return new Interval(
        successes == 0 ? 0 : Math.max(0, centre - half),
        successes == cases ? 1 : Math.min(1, centre + half));
  }
}
