package org.minbar.corpus.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minbar.corpus.Span;

/**
 * A date in running text, as exactly as the words say: في الـ20 و21 حزيران/يونيو 2023 has two days.
 *
 * @param span where it stands
 * @param days the days of the month that are named, each 1 to 31, in text order; may be empty
 * @param month 1 to 12; where a text names two (نوفمبر/كانون الثاني) the first
 * @param year the year, if named
 */
public record DateExpression(Span span, List<Integer> days, int month, OptionalInt year) {

  /** Copies. Throws {@link IllegalArgumentException} for a month outside 1..12. */
  public DateExpression {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("month must be within 1..12 (got: " + month + ")");
    }
    days = List.copyOf(days);
  }

  /** The first day it names; empty unless day and year are named and the calendar has the day. */
  public Optional<LocalDate> firstDay() {
    if (days.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.getAsInt(), month, days.get(0)));
    } catch (DateTimeException e) {
      // texts name days that do not exist (31 نيسان): no day then
      return Optional.empty();
    }
  }

  /** {@code 20,21.6.2023}, {@code 6.2023} or {@code 20.6}: the parts that are named. */
  @Override
  public String toString() {
    String dayPart =
        String.join(",", days.stream().map(String::valueOf).toList()) + (days.isEmpty() ? "" : ".");
    return dayPart + month + (year.isPresent() ? "." + year.getAsInt() : "");
  }
}
