package org.minbar.search;

import java.util.Optional;
import org.minbar.arabic.MatchLevel;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * Which words of titles and texts are more, or less, frequent in some statements than in others.
 *
 * @param target the statements looked at
 * @param reference those they are compared with, less those of the target; absent for all others
 * @param level at which written words count as one word
 * @param minimum how often a word must stand in both together to be looked at, > 0
 * @param size the most words to list, ≥ 0
 * @param seed of the random draws that intervals are made of
 */
public record KeynessRequest(
    Subcorpus target,
    Optional<Subcorpus> reference,
    MatchLevel level,
    int minimum,
    int size,
    long seed) {

  /** Throws {@link IllegalArgumentException} for a minimum below 1 or a negative size. */
  public KeynessRequest {
    if (minimum <= 0 || size < 0) {
      throw new IllegalArgumentException(
          "minimum must be > 0 and size >= 0 (got: " + minimum + " and " + size + ")");
    }
  }
}
