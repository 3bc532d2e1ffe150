package org.minbar.indexer;

import java.util.Comparator;
import org.minbar.corpus.read.Origin;

/**
 * Something found that is not in the index, and why.
 *
 * @param code a stable code for counting
 * @param message what is wrong and what to do
 */
record Problem(String code, Origin origin, String message) implements Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.origin().path())
          .thenComparingInt(problem -> problem.origin().line().orElse(0));

  /** The order of files and lines. */
  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@code path:line [code] message}. */
  @Override
  public String toString() {
    return origin + " [" + code + "] " + message;
  }
}
