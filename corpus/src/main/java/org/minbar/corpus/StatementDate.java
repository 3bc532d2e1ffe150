package org.minbar.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a statement was made, as exactly as its record says and not more exactly.
 *
 * <p>The canonical text forms are {@code 2023-06-21}, {@code 2023-06-20/2023-06-21}, {@code
 * 2023-06}, {@code 2023} and the empty string; {@link #parse} reads what {@code toString()} prints.
 */
public sealed interface StatementDate {

  /** The date of a statement that has none. */
  StatementDate UNKNOWN = new Unknown();

  /** The earliest day it can have been; empty when unknown. */
  Optional<LocalDate> first();

  /** The latest day it can have been; empty when unknown. */
  Optional<LocalDate> last();

  /**
   * Reads the canonical text form.
   *
   * @throws IllegalArgumentException if the text is not in one of the five forms, names a day that
   *     does not exist, or a span that ends before it starts
   */
  static StatementDate parse(String text) {
    try {
      int slash = text.indexOf('/');
      if (text.isEmpty()) {
        return UNKNOWN;
      } else if (slash >= 0) {
        return new Days(
            LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
      } else if (text.length() == "2023-06".length()) {
        return new Month(YearMonth.parse(text));
      } else if (text.length() == "2023".length()) {
        return new InYear(Year.parse(text));
      }
      return new Day(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "not a date: \"" + text + "\"; write 2023-06-21, 2023-06-20/2023-06-21, 2023-06 or 2023",
          e);
    }
  }

  /** One day. */
  record Day(LocalDate day) implements StatementDate {
    @Override
    public Optional<LocalDate> first() {
      return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(day);
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** Some days in a row, both ends included. */
  record Days(LocalDate start, LocalDate end) implements StatementDate {
    /** Throws {@link IllegalArgumentException} if the end lies before the start. */
    public Days {
      if (end.isBefore(start)) {
        throw new IllegalArgumentException(
            "a span of days must not end before it starts (got: " + start + "/" + end + ")");
      }
    }

    @Override
    public Optional<LocalDate> first() {
      return Optional.of(start);
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(end);
    }

    @Override
    public String toString() {
      return start + "/" + end;
    }
  }

  /** A month of which the day is not known. */
  record Month(YearMonth month) implements StatementDate {
    @Override
    public Optional<LocalDate> first() {
      return Optional.of(month.atDay(1));
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(month.atEndOfMonth());
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** A year of which the month is not known. */
  record InYear(Year year) implements StatementDate {
    @Override
    public Optional<LocalDate> first() {
      return Optional.of(year.atDay(1));
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(year.atMonth(12).atEndOfMonth());
    }

    @Override
    public String toString() {
      return year.toString();
    }
  }

  /** No date at all. */
  record Unknown() implements StatementDate {
    @Override
    public Optional<LocalDate> first() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "";
    }
  }
}
