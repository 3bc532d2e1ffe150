package org.minbar.corpus.read;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minbar.arabic.Months;
import org.minbar.arabic.Orthography;
import org.minbar.corpus.StatementDate;

/**
 * Reads dates as records, tables and news feeds write them: the forms of {@link
 * StatementDate#parse}; figures with the year first or last (2019/2/14, 14.02.2019); the names of
 * months in {@link DateWords}; in the digits of any script, with a weekday before and a time of day
 * behind.
 *
 * <p>Where the year is last the day stands before the month, as in the Arabic press; 02/15/2019 can
 * only be read the other way, and is. What counts is the calendar day written: the time of day and
 * its zone are dropped, never used to shift the day, and the weekday may be wrong.
 */
final class WrittenDate {
  /** What to write where a date cannot be read. */
  static final String FORMS =
      "write 2023-06-21, 21/06/2023 (day before month), 21 June 2023, 21 حزيران 2023,"
          + " 2023-06-20/2023-06-21, 2023-06 or 2023";

  private static final int FIRST_YEAR = 1700; // those before are of the Hijri calendar
  private static final int LAST_YEAR = 2099;

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern CLOCK_FIRST =
      Pattern.compile("^[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\s*(?:am|pm|ص|م)?[\\s,،|–-]+");
  private static final Pattern CLOCK_INSIDE =
      Pattern.compile(
          "\\s+[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\s+[+-][0-9]{4}|\\s+[a-z]{3,4})?(\\s+[0-9]{4})$");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:(?<=[0-9])t\\s*|[\\s,،|–-]+)(?:الساعه\\s+|at\\s+)?[0-9]{1,2}:[0-9]{2}.*$");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern WORD_OR_NUMBER = Pattern.compile("\\p{L}+|[0-9]+");
  private static final Pattern AROUND =
      Pattern.compile("^(?:[\\s,،.()]|[–-](?=\\s))+|[\\s,،.()–-]+$");
  private static final Pattern FIGURES =
      Pattern.compile("([0-9]{1,4})\\s*([/.–-])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{1,4})");
  private static final Pattern MONTH_FIGURES =
      Pattern.compile("([0-9]{1,2})\\s*[/-]\\s*([0-9]{4})|([0-9]{4})\\s*[/-]\\s*([0-9]{1,2})");
  private static final Pattern WITHOUT_SIGNS =
      Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:t?[0-9]{6}z?)?");
  private static final Pattern DAY_OF_A_SHEET = Pattern.compile("[2-6][0-9]{4}(\\.[0-9]+)?");
  private static final Pattern SECONDS = Pattern.compile("1[0-9]{9}([0-9]{3})?(\\.[0-9]+)?");

  private WrittenDate() {}

  /**
   * The date that a text says.
   *
   * @throws IllegalArgumentException if it is in no form that is read, or names no day of the
   *     calendar; the message says what to write
   */
  static StatementDate read(String written) {
    try {
      StatementDate date = readForm(normalized(written));
      if (date.first().filter(day -> day.getYear() < 1).isPresent()
          || date.last().filter(day -> day.getYear() > 9999).isPresent()) {
        throw new IllegalArgumentException("not a date of this era");
      }
      return date;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "cannot be read: \"" + written + "\"; " + advice(normalized(written)), e);
    }
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

  private static String advice(String text) {
    if (DAY_OF_A_SHEET.matcher(text).matches()) {
      return "it looks like a day that a spreadsheet counts; format the column as dates there, or "
          + FORMS;
    } else if (SECONDS.matcher(text).matches()) {
      return "it looks like seconds or milliseconds since 1970; make it a day, or " + FORMS;
    }
    return FORMS;
  }

  private static String normalized(String written) {
    return BLANK.splitAsStream(written).map(Orthography::normalize).collect(joining(" ")).strip();
  }

  private static StatementDate readForm(String text) {
    String timeless = withoutTime(text);
    Matcher unsigned = WITHOUT_SIGNS.matcher(timeless);
    if (unsigned.matches()) {
      return day(number(unsigned, 1), number(unsigned, 2), number(unsigned, 3));
    }
    String date = withoutIdleWords(timeless);
    Matcher figures = FIGURES.matcher(date);
    Matcher month = MONTH_FIGURES.matcher(date);
    if (WORD.matcher(date).find()) {
      return withMonthName(date);
    } else if (isCanonical(date)) {
      return StatementDate.parse(date);
    } else if (figures.matches()) {
      return inFigures(number(figures, 1), number(figures, 3), number(figures, 4));
    } else if (month.matches()) {
      boolean yearLast = month.group(2) != null;
      return month(number(month, yearLast ? 2 : 3), number(month, yearLast ? 1 : 4));
    }
    throw new IllegalArgumentException("in no form of dates");
  }

  private static String withoutTime(String text) {
    String date = CLOCK_FIRST.matcher(text).replaceFirst("");
    date = CLOCK_INSIDE.matcher(date).replaceFirst("$1");
    return CLOCK.matcher(date).replaceFirst("");
  }

  /** Without weekdays and the like, and the signs that stood around them. */
  private static String withoutIdleWords(String text) {
    String rest =
        WORD.matcher(text)
            .replaceAll(word -> DateWords.saysNothing(word.group()) ? " " : word.group());
    return AROUND.matcher(rest).replaceAll("");
  }

  /** Whether a text without letters is in one of the forms that dates are kept in. */
  private static boolean isCanonical(String text) {
    boolean year = text.length() == "2023".length();
    try {
      StatementDate date = StatementDate.parse(text);
      return !year || date.first().filter(day -> isYear(day.getYear())).isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static StatementDate inFigures(int first, int middle, int last) {
    if (isYear(first)) {
      return day(first, middle, last);
    }
    boolean monthFirst = middle > 12 && first <= 12;
    return day(last, monthFirst ? first : middle, monthFirst ? middle : first);
  }

  /** 14 شباط 2019, 14-15 فبراير/شباط 2019, February 14, 2019, شباط 2019. */
  private static StatementDate withMonthName(String text) {
    List<String> parts = WORD_OR_NUMBER.matcher(text).results().map(MatchResult::group).toList();
    List<Integer> days = new ArrayList<>();
    OptionalInt month = OptionalInt.empty();
    OptionalInt year = OptionalInt.empty();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (Months.PAIRS.contains(part) && i + 1 < parts.size()) {
        month = same(month, pair(part, parts.get(++i)));
      } else if (!Character.isDigit(part.charAt(0))) {
        month = same(month, DateWords.month(part).orElseThrow(WrittenDate::noMonth));
      } else if (part.length() <= 2) {
        days.add(Integer.parseInt(part));
      } else {
        year = same(year, part.length() == 4 ? Integer.parseInt(part) : 0);
      }
    }
    if (days.isEmpty()) {
      return month(year.orElse(0), month.orElseThrow(WrittenDate::noMonth));
    }
    List<LocalDate> dates = new ArrayList<>();
    for (int day : days) {
      dates.add(localDate(year.orElse(0), month.orElseThrow(WrittenDate::noMonth), day));
    }
    return switch (dates.size()) {
      case 1 -> new StatementDate.Day(dates.getFirst());
      case 2 -> new StatementDate.Days(dates.getFirst(), dates.getLast());
      default -> throw new IllegalArgumentException("more than two days");
    };
  }

  /** One month may have two names, one date not two months. */
  private static OptionalInt same(OptionalInt before, int now) {
    if (before.isPresent() && before.getAsInt() != now) {
      throw new IllegalArgumentException("two months or years");
    }
    return OptionalInt.of(now);
  }

  private static int pair(String name, String second) {
    return switch (second) {
      case "الاول", "اول", "1" -> Months.ofPair(name, true);
      case "الثاني", "ثاني", "2" -> Months.ofPair(name, false);
      default -> throw noMonth();
    };
  }

  private static IllegalArgumentException noMonth() {
    return new IllegalArgumentException("not the name of a month");
  }

  private static StatementDate day(int year, int month, int day) {
    return new StatementDate.Day(localDate(year, month, day));
  }

  private static StatementDate month(int year, int month) {
    return new StatementDate.Month(YearMonth.from(localDate(year, month, 1)));
  }

  private static LocalDate localDate(int year, int month, int day) {
    if (!isYear(year)) {
      throw new IllegalArgumentException("no year of four digits");
    }
    return LocalDate.of(year, month, day);
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
