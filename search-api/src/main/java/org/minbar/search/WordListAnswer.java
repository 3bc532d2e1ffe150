package org.minbar.search;

import java.util.List;
import java.util.Optional;

/**
 * One page of words or runs of words.
 *
 * @param snapshot what was counted
 * @param statements how many there are
 * @param words how many words they have
 * @param total how many different runs fit the request
 * @param runs those of this page
 * @param next the cursor of the next page; empty on the last
 */
public record WordListAnswer(
    Snapshot snapshot,
    int statements,
    long words,
    int total,
    List<Run> runs,
    Optional<String> next) {

  /** Copies. */
  public WordListAnswer {
    runs = List.copyOf(runs);
  }

  /**
   * A word, or words next to each other in one field.
   *
   * @param key as the level compares them, with single blanks between words
   * @param form how they are written for the first time, with single blanks between words
   * @param count how often they stand
   * @param statements in how many statements
   * @param rounds in statements of how many different rounds
   */
  public record Run(String key, String form, long count, int statements, int rounds) {}
}
