package org.minbar.corpus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minbar.corpus.StatementDate;

/**
 * Reads dates as records and news feeds write them. What counts is the calendar day written: the
 * time of day and its zone are dropped, never used to shift the day.
 */
final class WrittenDate {
  private static final Pattern TIMESTAMP =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]\\s*[0-9]{1,2}:[0-9]{2}.*");
  private static final Pattern FEED =
      Pattern.compile(
          "(?:\\p{Alpha}{3,9},?\\s+)?([0-9]{1,2})\\s+(\\p{Alpha}{3,9})\\.?\\s+([0-9]{4})"
              + "(?:\\s+[0-9]{1,2}:[0-9]{2}.*)?");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private WrittenDate() {}

  /**
   * The date that a text says: the forms of {@link StatementDate#parse}, ISO timestamps, and dates
   * of news feeds (RFC 1123), where the weekday may be absent or wrong.
   *
   * @throws IllegalArgumentException if the text is none of them, or names no day of the calendar
   */
  static StatementDate read(String written) {
    String text = written.strip();
    StatementDate date = readForm(text);
    if (date.first().filter(day -> day.getYear() < 1).isPresent()
        || date.last().filter(day -> day.getYear() > 9999).isPresent()) {
      throw new IllegalArgumentException("not a date of this era: \"" + text + "\"");
    }
    return date;
  }

  /** Whether {@link #read} can read it. */
  static boolean canRead(String written) {
    try {
      read(written);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static StatementDate readForm(String text) {
    Matcher timestamp = TIMESTAMP.matcher(text);
    if (timestamp.matches()) {
      return StatementDate.parse(timestamp.group(1));
    }
    Matcher feed = FEED.matcher(text);
    if (!feed.matches()) {
      return StatementDate.parse(text);
    }
    try {
      return new StatementDate.Day(
          LocalDate.of(
              Integer.parseInt(feed.group(3)),
              month(feed.group(2)),
              Integer.parseInt(feed.group(1))));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: \"" + text + "\"", e);
    }
  }

  /** The number of a month by its English name or the first three or four letters of it. */
  private static int month(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).equals(word) || (word.length() <= 4 && MONTHS.get(i).startsWith(word))) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("not the English name of a month: \"" + name + "\"");
  }
}
