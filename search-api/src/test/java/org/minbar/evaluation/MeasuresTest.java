package org.minbar.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against figures worked out by hand. */
class MeasuresTest {

  @Test
  void gainsAreGradesDiscountedByRank() {
    Measures measures = Measures.of(List.of("x", "b", "a"), Map.of("a", 2, "b", 1, "c", 1));
    // found 1/log2(3) + 2/log2(4) = 0.63093 + 1; at best 2 + 0.63093 + 1/2
    assertThat(measures.ndcg10()).isEqualTo(1.63093 / 3.13093, within(1e-5));
    assertThat(measures.mrr10()).isEqualTo(0.5);
    assertThat(measures.recall10()).isEqualTo(2 / 3.0);
    assertThat(measures.recall100()).isEqualTo(2 / 3.0);
  }

  @Test
  void theEleventhTextCountsForRecallAmongAHundredOnly() {
    List<String> ranked =
        Stream.concat(IntStream.range(0, 10).mapToObj(i -> "x" + i), Stream.of("a")).toList();
    assertThat(Measures.of(ranked, Map.of("a", 1))).isEqualTo(new Measures(0, 0, 0, 1));
  }

  @Test
  void anEmptyAnswerIsWorthNothingAndTheBestOneEverything() {
    assertThat(Measures.of(List.of(), Map.of("a", 1))).isEqualTo(new Measures(0, 0, 0, 0));
    assertThat(Measures.of(List.of("a", "b"), Map.of("a", 2, "b", 1)))
        .isEqualTo(new Measures(1, 1, 1, 1));
  }

  @Test
  void theMeanIsOfEachMeasure() {
    assertThat(Measures.mean(List.of(new Measures(1, 0, 0.5, 1), new Measures(0, 1, 0.5, 0))))
        .isEqualTo(new Measures(0.5, 0.5, 0.5, 0.5));
  }

  @Test
  void theBootstrapIntervalHoldsTheMeanAndNarrowsToEqualDifferences() {
    assertThat(PairedBootstrap.of(new double[] {0.25, 0.25, 0.25}))
        .isEqualTo(new PairedBootstrap(0.25, 0.25));
    double[] half = IntStream.range(0, 100).mapToDouble(i -> i % 2).toArray();
    PairedBootstrap interval = PairedBootstrap.of(half);
    // the mean of 100 tosses of a coin: 0.5 ± 1.96 · 0.05
    assertThat(interval.low()).isEqualTo(0.402, within(0.02));
    assertThat(interval.high()).isEqualTo(0.598, within(0.02));
    assertThat(PairedBootstrap.of(half)).isEqualTo(interval);
  }
}
