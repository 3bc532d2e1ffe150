package org.minbar.corpus.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.extract.DateExpressions.Placed;
import org.minbar.corpus.extract.RelativeDates.Step;

/**
 * The dates a field names, as days {@code 2023-06-20}, months {@code 2023-06} and years {@code
 * 2023}.
 *
 * <p>Of a range of up to 14 days each day is a value, of a longer one its ends. A date without year
 * lies in the year that brings it nearest to the statement's date, or in the one that المقبل,
 * الماضي or the like ask for; in a statement without date it is no value. A weekday before the
 * date, a second month beside the first are checks: where they disagree, the rule is {@link
 * Rule#DATE_DOUBTFUL}.
 */
final class DateMentions {

  /** A date and its words, {@code to} not included; the values may be none. */
  record Mention(int from, int to, List<String> values, Rule rule) {}

  private static final int LONGEST_RANGE = 14;

  private final Optional<LocalDate> made;
  private final RelativeDates relative;
  private final List<Mention> mentions = new ArrayList<>();

  private DateMentions(FieldText text, StatementDate date) {
    this.made = middle(date);
    this.relative = new RelativeDates(text, date);
  }

  /** What is nearest to the middle of a year lies in that year, unlike what is to its first day. */
  private static Optional<LocalDate> middle(StatementDate date) {
    return date.first()
        .flatMap(first ->
            date.last().map(last -> first.plusDays(ChronoUnit.DAYS.between(first, last) / 2)));
  }

  /** The dates of a field in text order; they do not overlap. */
  static List<Mention> of(FieldText text, StatementDate date) {
    DateMentions reader = new DateMentions(text, date);
    List<Placed> written = text.dates();
    int next = 0;
    Optional<YearMonth> last = Optional.empty();
    for (int i = 0; i < text.size(); i++) {
      if (next < written.size() && written.get(next).from() == i) {
        Placed placed = written.get(next);
        last = reader.written(placed);
        i = placed.to() - 1;
        next++;
      } else {
        int reach = next < written.size() ? written.get(next).from() : text.size();
        Optional<Mention> mention = reader.relative.at(i, last).filter(m -> m.to() <= reach);
        mention.ifPresent(reader.mentions::add);
        i = mention.map(Mention::to).orElse(i + 1) - 1;
      }
    }
    return List.copyOf(reader.mentions);
  }

  /** One fact for each value of each mention. */
  static List<Fact> facts(FieldText text, List<Mention> mentions) {
    List<Fact> facts = new ArrayList<>();
    for (Mention mention : mentions) {
      Evidence words = text.evidence(mention.from(), mention.to());
      for (String value : mention.values()) {
        facts.add(mention.rule().finds(Dimension.DATE_MENTIONED, value, words));
      }
    }
    return facts;
  }

  /** Notes a written date; the month it lies in, if that is known. */
  private Optional<YearMonth> written(Placed placed) {
    DateExpression date = placed.date();
    Step step = relative.stepAfter(placed.afterMonth());
    OptionalInt year = date.year().isPresent() ? date.year() : year(date, date.month(), step);
    List<String> values = new ArrayList<>();
    boolean doubtful = placed.otherMonth().isPresent();
    if (year.isPresent()) {
      doubtful |= contradictsWeekday(placed.from(), year.getAsInt(), date);
      values.addAll(values(placed, year.getAsInt(), date.month()));
    }
    if (placed.otherMonth().isPresent()) {
      int other = placed.otherMonth().getAsInt();
      OptionalInt otherYear = date.year().isPresent() ? date.year() : year(date, other, step);
      otherYear.ifPresent(y -> values.addAll(values(placed, y, other)));
    }
    Rule certain = date.year().isPresent() ? Rule.DATE_WRITTEN : Rule.DATE_YEARLESS;
    mentions.add(
        new Mention(
            placed.from(),
            placed.to(),
            List.copyOf(values),
            doubtful ? Rule.DATE_DOUBTFUL : certain));
    return year.isPresent()
        ? Optional.of(YearMonth.of(year.getAsInt(), date.month()))
        : Optional.empty();
  }

  /** The year of a date without one; none if the statement has no date. */
  private OptionalInt year(DateExpression date, int month, Step step) {
    if (made.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate day = made.get();
    int dayOfMonth = date.days().isEmpty() ? day.getDayOfMonth() : date.days().getFirst();
    int best = day.getYear();
    long bestDistance = Long.MAX_VALUE;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      YearMonth candidate = YearMonth.of(year, month);
      long distance =
          candidate.atDay(Math.min(dayOfMonth, candidate.lengthOfMonth())).toEpochDay()
              - day.toEpochDay();
      if (step.allows(distance, date.days().isEmpty()) && Math.abs(distance) < bestDistance) {
        best = year;
        bestDistance = Math.abs(distance);
      }
    }
    return OptionalInt.of(best);
  }

  private static List<String> values(Placed placed, int year, int month) {
    List<Integer> days = placed.date().days();
    if (days.isEmpty()) {
      return List.of(YearMonth.of(year, month).toString());
    }
    if (!placed.range()) {
      return days.stream().flatMap(day -> day(year, month, day).stream()).toList();
    }
    int first = Math.min(days.get(0), days.get(1));
    int last = Math.max(days.get(0), days.get(1));
    // of a longer one only the ends, lest a hostile text become thirty times as many facts
    int step = last - first < LONGEST_RANGE ? 1 : last - first;
    List<String> range = new ArrayList<>();
    for (int day = first; day <= last; day += step) {
      day(year, month, day).ifPresent(range::add);
    }
    return range;
  }

  /** The day, if the calendar has it: texts name days that do not exist. */
  static Optional<String> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the weekday before a date is that of none of its days. */
  private boolean contradictsWeekday(int from, int year, DateExpression date) {
    if (from == 0 || date.days().isEmpty()) {
      return false;
    }
    int weekday = relative.weekdayBefore(from);
    return weekday > 0
        && date.days().stream()
            .flatMap(day -> day(year, date.month(), day).stream())
            .noneMatch(day -> LocalDate.parse(day).getDayOfWeek().getValue() == weekday);
  }
}
