package org.minbar.search;

import java.util.Optional;
import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * A question for the words of statements, or for runs of words next to each other, in titles and
 * texts, the most frequent first, equal ones in alphabetical order.
 *
 * @param subcorpus which statements are meant; words are told apart at its level
 * @param n how many words a run has, 1 to {@value #LONGEST}
 * @param prefix how a run begins; empty for any
 * @param contains what stands in a run; empty for anything
 * @param minimum how often a run must stand, > 0
 * @param size the most runs to list, ≥ 0
 * @param cursor where the answer before ended ({@link WordListAnswer#next()}); empty for the first
 *     page
 */
public record WordListRequest(
    Subcorpus subcorpus,
    int n,
    String prefix,
    String contains,
    int minimum,
    int size,
    Optional<String> cursor) {

  /** The most words of a run. */
  public static final int LONGEST = 5;

  /** The most words that statements may have together. */
  public static final int MOST_WORDS = 20_000_000;

  /**
   * Brings prefix and contained letters to the spelling in which keys are written. Throws {@link
   * IllegalArgumentException} for numbers out of their range.
   */
  public WordListRequest {
    if (n < 1 || n > LONGEST || minimum <= 0 || size < 0) {
      throw new IllegalArgumentException(
          "n must be within 1..5, minimum > 0 and size >= 0 (got: "
              + n
              + ", "
              + minimum
              + " and "
              + size
              + ")");
    }
    prefix = spelled(prefix, subcorpus.level());
    contains = spelled(contains, subcorpus.level());
  }

  private static String spelled(String letters, MatchLevel level) {
    MatchLevel spelling = level == MatchLevel.SURFACE ? level : MatchLevel.NORMALIZED;
    return Words.of(letters).stream()
        .map(word -> spelling.key(word.text()))
        .collect(Collectors.joining(" "));
  }

  /** Whether a run is wanted for its letters. */
  public boolean wants(String key) {
    return key.startsWith(prefix) && key.contains(contains);
  }

  /** Whether any run is wanted, whatever its letters. */
  public boolean wantsAll() {
    return prefix.isEmpty() && contains.isEmpty();
  }
}
