package org.minbar.search;

import java.util.List;
import java.util.Optional;
import org.minbar.concordance.Line;
import org.minbar.concordance.LineGroup;

/**
 * One page of lines.
 *
 * @param snapshot what was searched
 * @param total how many occurrences there are, exactly, sampled or not
 * @param lines those of this page
 * @param groups of all lines that were taken, the largest first; none if none were asked for
 * @param next the cursor of the next page; empty on the last
 */
public record ConcordanceAnswer(
    Snapshot snapshot,
    long total,
    List<Line> lines,
    List<LineGroup> groups,
    Optional<String> next) {

  /** Copies. */
  public ConcordanceAnswer {
    lines = List.copyOf(lines);
    groups = List.copyOf(groups);
  }
}
