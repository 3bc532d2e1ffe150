package org.minbar.concordance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.minbar.corpus.Dimension;

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
  /** The first source of the statement, its main one; none last. */
  SOURCE;

  /** The name in requests: {@code before1}, {@code -date}. */
  public String id() {
    return this == DATE_DESCENDING ? "-date" : name().toLowerCase(Locale.ROOT);
  }

  /** The key of that name, if there is one. */
  public static Optional<SortKey> find(String id) {
    return Arrays.stream(values()).filter(key -> key.id().equals(id)).findFirst();
  }

  /** The dimension whose facts tell it, if facts do. */
  public Optional<Dimension> dimension() {
    return switch (this) {
      case ROUND -> Optional.of(Dimension.ROUND);
      case SOURCE -> Optional.of(Dimension.SOURCE);
      case BEFORE1, BEFORE2, BEFORE3, MATCH, AFTER1, AFTER2, AFTER3, DATE, DATE_DESCENDING ->
          Optional.empty();
    };
  }

  /** Whether the date of the statement tells it. */
  public boolean isDate() {
    return this == DATE || this == DATE_DESCENDING;
  }
}
