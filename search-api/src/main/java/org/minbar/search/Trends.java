package org.minbar.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.minbar.search.TrendAnswer.Point;
import org.minbar.search.TrendAnswer.Trend;
import org.minbar.stats.Interval;
import org.minbar.stats.Resamples;
import org.minbar.stats.SampleSize;
import org.minbar.stats.Wilson;

/** From counts in each statement to trends, the same for every engine. */
public final class Trends {

  private static final double CONFIDENCE = 0.95;
  private static final double PER = 10_000;

  private final TrendRequest request;
  private final List<Group> periods = new ArrayList<>();
  private final Group all;
  private final Group missing;

  /** Some statements, by their places in the order of all. */
  private record Group(String period, List<Integer> members) {}

  /**
   * Groups statements.
   *
   * @param values the periods of each statement, by date (undated last), then id
   */
  public Trends(TrendRequest request, List<List<String>> values) {
    this.request = request;
    Map<String, List<Integer>> byPeriod = new TreeMap<>(ValueOrder.BY_VALUE);
    List<Integer> none = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (String period : values.get(i)) {
        byPeriod.computeIfAbsent(period, first -> new ArrayList<>()).add(i);
      }
      if (values.get(i).isEmpty()) {
        none.add(i);
      }
    }
    byPeriod.forEach((period, members) -> periods.add(new Group(period, members)));
    this.all = new Group("", IntStream.range(0, values.size()).boxed().toList());
    this.missing = new Group("", none);
  }

  /**
   * The answer. Statements are drawn once for each period and serve all series, so that these can
   * be compared.
   *
   * @param words how many words each statement has; any numbers for a share
   * @param counts for each series how often its words stand in each statement; for a share 1 for a
   *     statement in the series and 0 for others
   */
  public TrendAnswer answer(Snapshot snapshot, long[] words, List<long[]> counts) {
    List<Point> totals = points(all, words, counts);
    List<Point> without = points(missing, words, counts);
    List<List<Point>> inPeriods =
        periods.stream().map(period -> points(period, words, counts)).toList();
    return new TrendAnswer(
        snapshot,
        IntStream.range(0, counts.size())
            .mapToObj(series ->
                new Trend(
                    totals.get(series),
                    without.get(series),
                    inPeriods.stream().map(points -> points.get(series)).toList()))
            .toList());
  }

  /** A point for each series. */
  private List<Point> points(Group group, long[] words, List<long[]> counts) {
    return switch (request.measure()) {
      case SHARE -> counts.stream().map(each -> share(group, each)).toList();
      case RATE -> {
        long[] sizes = of(group, words);
        Resamples drawn = Resamples.of(sizes, KeyWords.samples(sizes.length), request.seed());
        yield counts.stream().map(each -> rate(group, sizes, of(group, each), drawn)).toList();
      }
    };
  }

  private static Point share(Group group, long[] counts) {
    int statements = group.members().size();
    int with = (int) sum(of(group, counts));
    return new Point(
        group.period(),
        statements,
        with,
        0,
        0,
        statements == 0 ? Double.NaN : with / (double) statements,
        Wilson.interval(with, statements, CONFIDENCE),
        SampleSize.isTooFew(statements));
  }

  private static Point rate(Group group, long[] sizes, long[] counts, Resamples drawn) {
    int with = (int) LongStream.of(counts).filter(count -> count > 0).count();
    boolean tooSmall = SampleSize.isTooSmallForRate(sizes.length, with);
    return new Point(
        group.period(),
        sizes.length,
        with,
        sum(sizes),
        sum(counts),
        sum(sizes) == 0 ? Double.NaN : PER * sum(counts) / sum(sizes),
        tooSmall ? Interval.UNKNOWN : drawn.ratePer10000(counts, CONFIDENCE),
        tooSmall);
  }

  private static long[] of(Group group, long[] each) {
    long[] some = new long[group.members().size()];
    Arrays.setAll(some, i -> each[group.members().get(i)]);
    return some;
  }

  private static long sum(long[] counts) {
    return LongStream.of(counts).sum();
  }
}
