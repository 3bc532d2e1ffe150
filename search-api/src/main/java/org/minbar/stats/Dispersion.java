package org.minbar.stats;

/** How evenly a word is spread over the documents of a corpus. */
public final class Dispersion {

  private Dispersion() {}

  /**
   * Deviation of proportions, DP = ½ Σ |sᵢ − vᵢ|: sᵢ is the share of document i in all words, vᵢ
   * its share in the occurrences of the word. 0 for a word spread as evenly as the words at large,
   * towards 1 for one that stands in a small document only. NaN if it stands nowhere.
   *
   * <p>Gries (2008), Dispersions and adjusted frequencies in corpora, IJCL 13(4).
   *
   * @param occurrences of the word in each document
   * @param words of each document, as many, not all 0
   */
  public static double dp(long[] occurrences, long[] words) {
    requireSameLength(occurrences, words);
    double total = sum(words);
    double found = sum(occurrences);
    double deviations = 0;
    for (int i = 0; i < words.length; i++) {
      deviations += Math.abs(words[i] / total - occurrences[i] / found);
    }
    return deviations / 2;
  }

  /**
   * DP over the most it can be, DP / (1 − min sᵢ), so that 1 is reached. NaN if the word stands
   * nowhere; 0 in a corpus of one document.
   *
   * <p>Lijffijt and Gries (2012), Correction to "Dispersions and adjusted frequencies in corpora",
   * IJCL 17(1).
   */
  public static double normalizedDp(long[] occurrences, long[] words) {
    double total = sum(words);
    double smallest = 1;
    for (long each : words) {
      smallest = Math.min(smallest, each / total);
    }
    double dp = dp(occurrences, words);
    return smallest == 1 ? dp : dp / (1 - smallest);
  }

  private static void requireSameLength(long[] occurrences, long[] words) {
    if (occurrences.length != words.length) {
      throw new IllegalArgumentException(
          "there must be a count for each document (got: "
              + occurrences.length
              + " for "
              + words.length
              + ")");
    }
  }

  private static double sum(long[] counts) {
    double sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
