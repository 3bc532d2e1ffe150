package org.minbar.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.minbar.corpus.Dimension;
import org.minbar.search.CooccurrenceAnswer.Value;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * Which values are named together: by the same clause of a statement of the subcorpus, with facts
 * of at least its confidence.
 *
 * @param subcorpus which statements are meant
 * @param dimensions whose values are looked at
 * @param between if not empty, the only values looked at
 * @param minimum how many clauses must name two values together, > 0
 * @param size the most pairs to tell, ≥ 0
 * @param evidence the most clauses to tell of a pair, ≥ 0
 */
public record CooccurrenceRequest(
    Subcorpus subcorpus,
    Set<Dimension> dimensions,
    Set<Value> between,
    int minimum,
    int size,
    int evidence) {

  /** Copies. Throws {@link IllegalArgumentException} for a number out of its range. */
  public CooccurrenceRequest {
    EnumSet<Dimension> copy = EnumSet.noneOf(Dimension.class);
    copy.addAll(dimensions);
    dimensions = Collections.unmodifiableSet(copy);
    between = Collections.unmodifiableSet(new LinkedHashSet<>(between));
    if (minimum <= 0 || size < 0 || evidence < 0) {
      throw new IllegalArgumentException(
          "minimum must be > 0, size and evidence >= 0 (got: "
              + minimum
              + ", "
              + size
              + " and "
              + evidence
              + ")");
    }
  }
}
