package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Dimension;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TrendAnswer.Point;
import org.minbar.search.TrendAnswer.Trend;
import org.minbar.search.TrendRequest.Measure;
import org.minbar.stats.Documents;
import org.minbar.stats.Interval;

/** What is told of periods is no surer than what is known of them. */
class TrendsTest {

  private static final Snapshot SNAPSHOT = new Snapshot("none", 0);
  private static final Subcorpus ALL =
      new Subcorpus(
          StatementQuery.ALL,
          MatchLevel.LEMMA,
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty());

  @Test
  void theIntervalOfAShareCoversIt() {
    Random random = new Random(11);
    int covered = 0;
    int runs = 10_000;
    for (int run = 0; run < runs; run++) {
      long[] in = LongStream.range(0, 60).map(i -> random.nextDouble() < 0.3 ? 1 : 0).toArray();
      covered += point(Measure.SHARE, in, in, run).interval().contains(0.3) ? 1 : 0;
    }
    assertThat(covered / (double) runs).isBetween(0.93, 0.97);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 80})
  void theIntervalOfARateCoversIt(int rate) {
    Random random = new Random(rate);
    int covered = 0;
    int told = 0;
    int runs = 1_500;
    for (int run = 0; run < runs; run++) {
      Documents drawn = Documents.draw(60, rate, random);
      Point point = point(Measure.RATE, drawn.words(), drawn.occurrences(), run);
      told += point.tooSmall() ? 0 : 1;
      covered += !point.tooSmall() && point.interval().contains(rate) ? 1 : 0;
    }
    assertThat(told).isGreaterThan(runs * 9 / 10);
    assertThat(covered / (double) told).isBetween(0.93, 0.97);
  }

  @Test
  void ofTooLittleNothingIsSaid() {
    Point none = point(Measure.SHARE, new long[0], new long[0], 1);
    assertThat(none).isEqualTo(Point.empty(""));
    long[] words = LongStream.range(0, 50).map(i -> 100).toArray();
    Point never = point(Measure.RATE, words, new long[50], 1);
    assertThat(never.value()).isZero();
    assertThat(never.tooSmall()).isTrue();
    assertThat(never.interval()).isEqualTo(Interval.UNKNOWN);
    assertThat(point(Measure.RATE, new long[] {9, 9, 9, 9}, new long[] {1, 1, 1, 1}, 1).tooSmall())
        .isTrue();
    Point zero = point(Measure.SHARE, new long[9], new long[9], 1);
    assertThat(zero.value()).isZero();
    assertThat(zero.interval().high()).isBetween(0.29, 0.31);
  }

  @Test
  void theSeedPinsWhatIsTold() {
    Documents drawn = Documents.draw(30, 80, new Random(3));
    assertThat(point(Measure.RATE, drawn.words(), drawn.occurrences(), 7))
        .isEqualTo(point(Measure.RATE, drawn.words(), drawn.occurrences(), 7))
        .isNotEqualTo(point(Measure.RATE, drawn.words(), drawn.occurrences(), 8));
  }

  @Test
  void aStatementOfTwoPeriodsCountsInBoth() {
    TrendRequest request = request(Measure.SHARE, 1);
    Trend trend =
        new Trends(request, List.of(List.of("13", "2"), List.of("2"), List.of()))
            .answer(SNAPSHOT, new long[3], List.of(new long[] {1, 0, 1}))
            .trends()
            .getFirst();
    assertThat(trend.points())
        .extracting(point -> point.period() + ": " + point.with() + "/" + point.statements())
        .containsExactly("2: 1/2", "13: 1/1");
    assertThat(trend.total().with()).isEqualTo(2);
    assertThat(trend.missing().with()).isEqualTo(1);
  }

  private static Point point(Measure measure, long[] words, long[] counts, long seed) {
    return new Trends(request(measure, seed), Collections.nCopies(words.length, List.of("2020")))
        .answer(SNAPSHOT, words, List.of(counts))
        .trends()
        .getFirst()
        .total();
  }

  private static TrendRequest request(Measure measure, long seed) {
    return new TrendRequest(ALL, Dimension.YEAR, measure, List.of(), seed);
  }
}
