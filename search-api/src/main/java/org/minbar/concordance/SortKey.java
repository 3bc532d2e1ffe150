package org.minbar.concordance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What lines can be sorted by. */
public enum SortKey {
  /** The word just before the match, in any orthography; a line without one comes first. */
  BEFORE1,
  /** The second word before the match. */
  BEFORE2,
  /** The third word before the match. */
  BEFORE3,
  /** The match itself, in any orthography. */
  MATCH,
  /** The word just after the match; a line without one comes first. */
  AFTER1,
  /** The second word after the match. */
  AFTER2,
  /** The third word after the match. */
  AFTER3,
  /** The first round the statement is about, numbers by size; none last. */
  ROUND,
  /** The first day of its date, oldest first; undated last. */
  DATE,
  /** The same, newest first; undated last. */
  DATE_DESCENDING,
  /** The main source of the statement; none last. */
  SOURCE;

  /** The name in requests: {@code before1}, {@code -date}. */
  public String id() {
    return this == DATE_DESCENDING ? "-date" : name().toLowerCase(Locale.ROOT);
  }

  /** The key of that name, if there is one. */
  public static Optional<SortKey> find(String id) {
    return Arrays.stream(values()).filter(key -> key.id().equals(id)).findFirst();
  }

  /** Whether it can be told only with what is known about the statement, more than its words. */
  public boolean readsFacts() {
    return this == ROUND || this == SOURCE;
  }

  /** Whether it can be told only with the statement open, more than its date. */
  public boolean readsStatements() {
    return this != DATE && this != DATE_DESCENDING;
  }
}
