package org.minbar.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.vocabulary.Entry;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TrendAnswer.Point;
import org.minbar.search.ValueOrder;

/** Which periods a trend has, those without statements too. */
record Periods(DimensionVocabulary names) {

  /**
   * The points of all periods in their order: of all rounds there are; of the years or months from
   * the first with statements, or the first day asked for, to the last.
   *
   * @param base if it names periods in a filter, these are all
   * @throws ProblemException if there are more than {@link Limits#PERIODS}
   */
  List<Point> fill(List<Point> found, Dimension by, Subcorpus base) {
    Map<String, Point> byPeriod =
        found.stream().collect(Collectors.toMap(Point::period, Function.identity()));
    Set<String> asked = base.filters().getOrDefault(by, Set.of());
    Set<String> all = asked.isEmpty() ? all(byPeriod.keySet(), by, base) : inOrder(asked, by);
    return all.stream().map(period -> byPeriod.getOrDefault(period, Point.empty(period))).toList();
  }

  private Set<String> inOrder(Set<String> asked, Dimension by) {
    Set<String> ordered = by == Dimension.ROUND ? rounds(asked) : new TreeSet<>(asked);
    ordered.retainAll(asked);
    return ordered;
  }

  private Set<String> all(Set<String> found, Dimension by, Subcorpus base) {
    if (by == Dimension.ROUND) {
      return rounds(found);
    } else if (found.isEmpty()) {
      return Set.of();
    }
    String first = Collections.min(found);
    String last = Collections.max(found);
    return by == Dimension.YEAR
        ? years(
            earlier(Integer.parseInt(first), base.from().map(LocalDate::getYear)),
            later(Integer.parseInt(last), base.to().map(LocalDate::getYear)))
        : months(
            earlier(YearMonth.parse(first), base.from().map(YearMonth::from)),
            later(YearMonth.parse(last), base.to().map(YearMonth::from)));
  }

  private Set<String> rounds(Set<String> found) {
    Set<String> all = new LinkedHashSet<>();
    names
        .of(Dimension.ROUND)
        .ifPresent(rounds -> rounds.entries().stream().map(Entry::id).forEach(all::add));
    found.stream().sorted(ValueOrder.BY_VALUE).forEach(all::add);
    return all;
  }

  private static <T extends Comparable<? super T>> T earlier(T found, Optional<T> asked) {
    return asked.filter(day -> day.compareTo(found) < 0).orElse(found);
  }

  private static <T extends Comparable<? super T>> T later(T found, Optional<T> asked) {
    return asked.filter(day -> day.compareTo(found) > 0).orElse(found);
  }

  private static Set<String> years(int first, int last) {
    requireFew(last - first + 1L);
    List<String> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      years.add(String.valueOf(year));
    }
    return new LinkedHashSet<>(years);
  }

  private static Set<String> months(YearMonth first, YearMonth last) {
    requireFew(first.until(last, ChronoUnit.MONTHS) + 1);
    Set<String> months = new LinkedHashSet<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(month.toString());
    }
    return months;
  }

  private static void requireFew(long periods) {
    if (periods > Limits.PERIODS) {
      throw ProblemException.of(
          400,
          Problem.of(
              ProblemCode.OUT_OF_RANGE,
              "by",
              "there would be "
                  + periods
                  + " periods, and at most "
                  + Limits.PERIODS
                  + " are told: ask for longer ones, or give a later from or an earlier to"));
    }
  }
}
