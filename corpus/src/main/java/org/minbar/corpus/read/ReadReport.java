package org.minbar.corpus.read;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a run: counts by code, and the first problems word by word.
 *
 * @param accepted the number of statements
 * @param skipped how often each code of {@link ReadOutcome.Skipped} came up, sorted by code
 * @param rejected how often each code of {@link ReadOutcome.Rejected} came up, sorted by code
 * @param problems the first skipped and rejected ones, as many as {@link ReadLimits#keptProblems()}
 */
public record ReadReport(
    long accepted,
    SortedMap<String, Long> skipped,
    SortedMap<String, Long> rejected,
    List<ReadOutcome> problems) {

  /** Copies the collections. */
  public ReadReport {
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
    rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
    problems = List.copyOf(problems);
  }

  /** The number of skipped files and folders. */
  public long skippedTotal() {
    return total(skipped);
  }

  /** The number of rejected records and files. */
  public long rejectedTotal() {
    return total(rejected);
  }

  /**
   * The counts as short text, such as {@code accepted 110, skipped 1 (readme 1), rejected 2
   * (bad-date 1, empty-text 1)}.
   */
  @Override
  public String toString() {
    return "accepted " + accepted + ", skipped " + text(skipped) + ", rejected " + text(rejected);
  }

  private static String text(SortedMap<String, Long> counts) {
    List<String> parts =
        counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
    return total(counts) + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
