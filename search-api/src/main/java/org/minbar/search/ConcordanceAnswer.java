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
 * @param leftOut what the answer lacks because time was up; empty if it is whole. The total of a
 *     part is a lower bound, and it has no next page
 */
public record ConcordanceAnswer(
    Snapshot snapshot,
    long total,
    List<Line> lines,
    List<LineGroup> groups,
    Optional<String> next,
    Optional<String> leftOut) {

  /** A whole answer. */
  public ConcordanceAnswer(
      Snapshot snapshot,
      long total,
      List<Line> lines,
      List<LineGroup> groups,
      Optional<String> next) {
    this(snapshot, total, lines, groups, next, Optional.empty());
  }

  /** Copies. */
  public ConcordanceAnswer {
    lines = List.copyOf(lines);
    groups = List.copyOf(groups);
  }
}
