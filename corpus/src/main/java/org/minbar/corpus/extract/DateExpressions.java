package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.MonthNames.Month;
import org.minbar.corpus.extract.NumberWords.Form;
import org.minbar.corpus.extract.NumberWords.WrittenNumber;

/**
 * Reads dates in running text: days in digits or ordinals, month names of four calendars alone or
 * in pairs (كانون الثاني/يناير), years, and dates in figures (2019/04/26, 20.06.2023).
 *
 * <p>Relative days (أمس, الشهر الماضي) are read by {@link DateMentions}.
 */
public final class DateExpressions {

  private static final int MOST_DAYS = 4;
  private static final int LONGEST_FIGURE = 4;
  private static final int DAYS_IN_MONTH = 31;
  private static final int FIRST_YEAR = 1900;
  private static final int FIRST_YEAR_BESIDE_MONTH = 1700;
  private static final int LAST_YEAR = 2099;
  private static final WordTest BETWEEN_DAYS = WordTest.oneOf("الي", "حتي", "و");
  private static final WordTest BEFORE_MONTH = WordTest.oneOf("من", "شهر");
  private static final WordTest BEFORE_YEAR = WordTest.oneOf("عام", "سنه", "من");

  /** Whether a date may begin at the word. */
  private static final WordTest BEGINS =
      WordTest.of(word ->
          word.is(NumberWords.BEGINS)
              || word.is(MonthNames.BEGINS)
              || (!word.normalized().isEmpty() && Character.isDigit(word.normalized().charAt(0))));

  private DateExpressions() {}

  /** The dates of a text in text order; they do not overlap. */
  public static List<DateExpression> of(String text) {
    FieldText words = FieldText.of(Field.TEXT, text);
    return words.dates().stream().map(Placed::date).toList();
  }

  /**
   * A date and its words.
   *
   * @param to the word after its last
   * @param afterMonth the word after its months; {@code to} where no month is named in words
   * @param range whether its two days are the ends of a range (7 — 20, من 14 إلى 17)
   * @param otherMonth a second month that contradicts the first, نوفمبر/كانون الثاني
   */
  record Placed(
      int from,
      int to,
      int afterMonth,
      DateExpression date,
      boolean range,
      OptionalInt otherMonth) {}

  /**
   * Days of a month, in text order.
   *
   * @param to the word after the last
   * @param range whether the two days are the ends of a range
   */
  record Days(List<Integer> days, int to, boolean range) {}

  /** The dates of a field in text order. */
  static List<Placed> placed(FieldText text) {
    List<Placed> dates = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Optional<Placed> date = at(text, i);
      if (date.isPresent()) {
        dates.add(date.get());
        i = date.get().to() - 1;
      }
    }
    return List.copyOf(dates);
  }

  private static Optional<Placed> at(FieldText text, int word) {
    if (!text.at(word).is(BEGINS)) {
      return Optional.empty();
    }
    Optional<Placed> figures = inFigures(text, word).or(() -> dotted(text, word));
    if (figures.isPresent()) {
      return figures;
    }
    Days days = days(text, word);
    int monthAt = days.days().isEmpty() ? word : skip(text, days.to(), BEFORE_MONTH);
    if (!days.days().isEmpty() && !follows(text, monthAt)) {
      return Optional.empty();
    }
    return MonthNames.at(text, monthAt).flatMap(month -> withMonth(text, word, days, month));
  }

  /** The days of a month that begin at a word: الـ20 والـ21, 14-15, السادس; none, if none do. */
  static Days days(FieldText text, int word) {
    List<Integer> days = new ArrayList<>();
    int i = word;
    int afterDays = word;
    boolean inDigits = false;
    boolean range = false;
    boolean to = false;
    while (days.size() < MOST_DAYS && (i == word || follows(text, i))) {
      Optional<WrittenNumber> number = text.numberAt(i);
      if (number.isEmpty() || !isDay(text, number.get())) {
        break;
      } else if (i != word && number.get().isInDigits() != inDigits) {
        break;
      }
      range |= !days.isEmpty() && (to || hasDash(text.gap(i)));
      inDigits = number.get().isInDigits();
      days.add(number.get().value());
      i = number.get().to();
      afterDays = i;
      if (follows(text, i) && text.at(i).is(BETWEEN_DAYS)) {
        to = !text.at(i).normalized().equals("و");
        i++;
        if (follows(text, i) && text.at(i).normalized().equals("من")) {
          i++;
        }
      }
    }
    return new Days(days, afterDays, range && days.size() == 2);
  }

  /** Whether a hyphen or dash of any length stands between two words. */
  static boolean hasDash(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c == '-' || (c >= '\u2010' && c <= '\u2015')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Placed> withMonth(FieldText text, int from, Days days, Month month) {
    int to = month.to();
    Optional<Month> twin = follows(text, to) ? MonthNames.at(text, to) : Optional.empty();
    to = twin.map(Month::to).orElse(to);
    // شباط (فبراير - فيفري): a third calendar
    if (twin.isPresent() && follows(text, to)) {
      to =
          MonthNames.at(text, to)
              .filter(third -> third.month() == month.month())
              .map(Month::to)
              .orElse(to);
    }
    int yearAt = follows(text, to) ? skip(text, to, BEFORE_YEAR) : to;
    OptionalInt year = year(text, yearAt);
    if (days.days().isEmpty() && year.isEmpty() && !month.certain()) {
      return Optional.empty();
    }
    int end = year.isPresent() ? yearAt + 1 : to;
    Span span = text.span(from, end);
    OptionalInt other =
        twin.filter(second -> second.month() != month.month())
            .map(second -> OptionalInt.of(second.month()))
            .orElse(OptionalInt.empty());
    return Optional.of(
        new Placed(
            from,
            end,
            to,
            new DateExpression(span, days.days(), month.month(), year),
            days.range(),
            other));
  }

  /** 16.أيلول.2019, 07.تشرين1.2017, where the signs are full stops to every other reader. */
  private static Optional<Placed> dotted(FieldText text, int word) {
    int next = word + 1;
    int day = figure(text.at(word).normalized());
    if (day < 1 || day > DAYS_IN_MONTH || next >= text.size() || !text.gap(next).equals(".")) {
      return Optional.empty();
    }
    int end = next + 1;
    Optional<Month> month = MonthNames.at(text, next);
    String last = end < text.size() ? text.at(end).normalized() : "";
    boolean pair = last.startsWith("1.") || last.startsWith("2.");
    if (month.isEmpty() && pair && text.gap(end).isEmpty()) {
      month = MonthNames.ofPair(text.at(next), last.charAt(0) == '1');
      last = last.substring(2);
    } else if (month.isEmpty() || month.get().to() != end || !text.gap(end).equals(".")) {
      return Optional.empty();
    }
    int year = figure(last);
    return month.isPresent() && isYear(year)
        ? Optional.of(
            placed(text, word, end + 1, List.of(day), month.get().month(), OptionalInt.of(year)))
        : Optional.empty();
  }

  /** 2019/04/26, 31-07-2018 as three words, 20.06.2023 as one. */
  private static Optional<Placed> inFigures(FieldText text, int word) {
    String first = text.at(word).normalized();
    if (first.isEmpty() || !Character.isDigit(first.charAt(0))) {
      return Optional.empty();
    }
    if (first.indexOf('.') >= 0) {
      String[] parts = first.split("\\.", -1);
      return parts.length == 3
          ? ofParts(text, word, word + 1, figure(parts[0]), figure(parts[1]), figure(parts[2]))
          : Optional.empty();
    } else if (isUnspaced(text, word + 1) && isUnspaced(text, word + 2)) {
      String second = text.at(word + 1).normalized();
      String third = text.at(word + 2).normalized();
      return ofParts(text, word, word + 3, figure(first), figure(second), figure(third));
    }
    return Optional.empty();
  }

  private static Optional<Placed> ofParts(
      FieldText text, int from, int to, int first, int month, int last) {
    boolean yearFirst = isYear(first);
    int day = yearFirst ? last : first;
    int year = yearFirst ? first : last;
    boolean date = isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= DAYS_IN_MONTH;
    return date
        ? Optional.of(placed(text, from, to, List.of(day), month, OptionalInt.of(year)))
        : Optional.empty();
  }

  private static Placed placed(
      FieldText text, int from, int to, List<Integer> days, int month, OptionalInt year) {
    Span span = text.span(from, to);
    DateExpression date = new DateExpression(span, days, month, year);
    return new Placed(from, to, to, date, false, OptionalInt.empty());
  }

  private static OptionalInt year(FieldText text, int word) {
    if (word >= text.size()) {
      return OptionalInt.empty();
    }
    Optional<WrittenNumber> number = text.numberAt(word);
    boolean near = text.before(word) != Boundary.SENTENCE;
    // beside a month even 1865 is a year
    return near
            && number.isPresent()
            && number.get().isInDigits()
            && number.get().value() >= FIRST_YEAR_BESIDE_MONTH
            && number.get().value() <= LAST_YEAR
        ? OptionalInt.of(number.get().value())
        : OptionalInt.empty();
  }

  private static boolean isDay(FieldText text, WrittenNumber number) {
    boolean day = number.value() >= 1 && number.value() <= DAYS_IN_MONTH;
    // a day is masculine: in الجولة الخامسة 4 و5 يوليو the fifth is the round
    String word = text.at(number.from()).normalized();
    boolean feminine = !number.isInDigits() && (word.endsWith("ه") || word.endsWith("اولي"));
    return day && !feminine && number.form() != Form.CARDINAL;
  }

  private static int figure(String text) {
    if (text.isEmpty() || text.length() > LONGEST_FIGURE) {
      return -1;
    }
    int figure = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      figure = 10 * figure + digit;
    }
    return figure;
  }

  /** Whether a number is a year that statements speak of. */
  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static int skip(FieldText text, int word, WordTest words) {
    boolean skips = word < text.size() && text.at(word).is(words);
    return skips ? word + 1 : word;
  }

  private static boolean follows(FieldText text, int word) {
    return word < text.size() && text.before(word) == Boundary.NONE;
  }

  private static boolean isUnspaced(FieldText text, int word) {
    return follows(text, word) && text.isJoinedBySign(word);
  }
}
