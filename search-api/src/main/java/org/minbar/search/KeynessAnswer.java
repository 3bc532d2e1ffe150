package org.minbar.search;

import java.util.List;
import java.util.Optional;
import org.minbar.stats.Interval;

/**
 * The words that tell two groups of statements apart, the surest first.
 *
 * @param snapshot what was counted
 * @param target how large the one side is
 * @param reference how large the other side is
 * @param tested how many words were frequent enough to be looked at
 * @param words those with the greatest log-likelihood
 * @param leftOut what the answer lacks because time was up; empty if it is whole
 */
public record KeynessAnswer(
    Snapshot snapshot,
    Size target,
    Size reference,
    int tested,
    List<KeyWord> words,
    Optional<String> leftOut) {

  /** A whole answer. */
  public KeynessAnswer(
      Snapshot snapshot, Size target, Size reference, int tested, List<KeyWord> words) {
    this(snapshot, target, reference, tested, words, Optional.empty());
  }

  /** Copies. */
  public KeynessAnswer {
    words = List.copyOf(words);
  }

  /**
   * How large a group is.
   *
   * @param statements how many
   * @param words how many their titles and texts have
   */
  public record Size(int statements, long words) {}

  /**
   * How often a word stands in a group.
   *
   * @param count in its titles and texts
   * @param statements in how many of them
   * @param dispersion deviation of proportions over them, 0 for even; NaN if it stands in none
   */
  public record Use(long count, int statements, double dispersion) {}

  /**
   * A word in both groups; measures are those of {@link org.minbar.stats.Keyness}, NaN where a
   * group has no words.
   *
   * @param key the word as the level compares it
   * @param form how it is written where it stands first: in the oldest statement of the target that
   *     has it, or else of the reference
   * @param chance of a log-likelihood as great without a difference
   * @param adjustedChance the same for all words tested, after Benjamini and Hochberg
   * @param logRatioInterval 95 % over statements; unknown where there is too little
   * @param percentDifferenceInterval 95 % over statements
   * @param tooSmall whether there is too little to say anything
   * @param significant whether it is not too small, the adjusted chance is 0.05 or less and the
   *     interval leaves out 0
   */
  public record KeyWord(
      String key,
      String form,
      Use target,
      Use reference,
      double logLikelihood,
      double chance,
      double adjustedChance,
      double logRatio,
      Interval logRatioInterval,
      double percentDifference,
      Interval percentDifferenceInterval,
      boolean tooSmall,
      boolean significant) {}
}
