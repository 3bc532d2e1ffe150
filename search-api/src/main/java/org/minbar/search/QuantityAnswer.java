package org.minbar.search;

import java.util.List;
import java.util.Optional;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Statement;

/**
 * One page of quantities: by the first day of their statement, undated last, then by its id, then
 * in the order of its text. There are no sums, since approximate numbers and parts of wholes do not
 * add up.
 *
 * @param snapshot what was searched
 * @param total how many quantities there are, exactly
 * @param quantities those of this page
 * @param next the cursor of the next page; empty on the last
 */
public record QuantityAnswer(
    Snapshot snapshot, long total, List<Found> quantities, Optional<String> next) {

  /** Copies. */
  public QuantityAnswer {
    quantities = List.copyOf(quantities);
  }

  /** A quantity and the statement it stands in. */
  public record Found(Statement statement, Quantity quantity) {}
}
