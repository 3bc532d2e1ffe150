package org.minbar.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/** What chances mean when many words are looked at together. */
public final class FalseDiscovery {

  private FalseDiscovery() {}

  /**
   * The adjusted chances: declaring all words with q ≤ α keeps the expected share of false ones
   * among them at α at most. q of the i-th smallest of m chances is the smallest of p·m/j over all
   * j ≥ i, at most 1.
   *
   * <p>Benjamini and Hochberg (1995), Controlling the false discovery rate, JRSS B 57(1).
   *
   * @param chances from 0 to 1; NaN, for what cannot be tested, stays NaN and is not counted
   * @return the adjusted chances in the same order
   */
  public static double[] adjust(double[] chances) {
    int[] order =
        IntStream.range(0, chances.length)
            .filter(i -> !Double.isNaN(chances[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> chances[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = chances.clone();
    double smallest = 1;
    for (int rank = order.length; rank >= 1; rank--) {
      int word = order[rank - 1];
      smallest = Math.min(smallest, chances[word] * order.length / rank);
      adjusted[word] = smallest;
    }
    return adjusted;
  }
}
