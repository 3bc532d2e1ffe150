package org.minbar.search;

import java.util.List;
import java.util.Optional;
import org.minbar.concordance.Line;

/**
 * One page of lines.
 *
 * @param snapshot what was searched
 * @param total how many occurrences there are, exactly, sampled or not
 * @param lines those of this page
 * @param next the cursor of the next page; empty on the last
 */
public record ConcordanceAnswer(
    Snapshot snapshot, long total, List<Line> lines, Optional<String> next) {

  /** Copies. */
  public ConcordanceAnswer {
    lines = List.copyOf(lines);
  }
}
