package org.minbar.search;

import java.util.Optional;

/**
 * How far the statements of a subcorpus were read.
 *
 * @param snapshot what was read
 * @param total how many statements the subcorpus has
 * @param read how many of them were shown, the oldest first; fewer than there are when time was up
 */
public record Scan(Snapshot snapshot, long total, long read) {

  /** What was left out; empty if nothing was. */
  public Optional<String> leftOut() {
    return isWhole() ? Optional.empty() : Optional.of("statements read: " + read + " of " + total);
  }

  /** Whether every statement was shown. */
  public boolean isWhole() {
    return read == total;
  }
}
