package org.minbar.search;

/**
 * How far the statements of a subcorpus were read.
 *
 * @param snapshot what was read
 * @param total how many statements the subcorpus has
 * @param read how many of them were shown, the oldest first; fewer than there are when time was up
 */
public record Scan(Snapshot snapshot, long total, long read) {

  /** Whether every statement was shown. */
  public boolean isWhole() {
    return read == total;
  }
}
