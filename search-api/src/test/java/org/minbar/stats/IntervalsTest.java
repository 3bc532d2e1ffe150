package org.minbar.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals hold what they promise: 95 % of them the truth. */
class IntervalsTest {

  private static final double SURE = 0.95;
  private static final double Z = 1.959963984540054;

  @ParameterizedTest
  @CsvSource({
    // Newcombe (1998), Two-sided confidence intervals for the single proportion, table I
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0,  20,  0,      0.1611",
    "1,  29,  0.0061, 0.1718",
    "20, 20,  0.8389, 1",
  })
  void theExamplesOfNewcombe(long successes, long cases, double low, double high) {
    Interval interval = Wilson.interval(successes, cases, SURE);
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void theEndsAreThoseSharesThatTheDataJustAllow() {
    for (int cases = 1; cases < 60; cases++) {
      for (int successes = 1; successes < cases; successes++) {
        Interval interval = Wilson.interval(successes, cases, SURE);
        for (double p : new double[] {interval.low(), interval.high()}) {
          double distance = Math.abs(successes / (double) cases - p);
          assertThat(distance).isCloseTo(Z * Math.sqrt(p * (1 - p) / cases), within(1e-9));
        }
      }
    }
    assertThat(Wilson.interval(0, 0, SURE)).isEqualTo(Interval.UNKNOWN);
    assertThatThrownBy(() -> Wilson.interval(3, 2, SURE)).hasMessageContaining("3 of 2");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5, 0.8})
  void wilsonCoversAShare(double share) {
    Random random = new Random(1);
    int covered = 0;
    int runs = 20_000;
    for (int run = 0; run < runs; run++) {
      long successes = random.doubles(60).filter(x -> x < share).count();
      covered += Wilson.interval(successes, 60, SURE).contains(share) ? 1 : 0;
    }
    assertThat(covered / (double) runs).isBetween(0.93, 0.97);
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 60})
  void theBootstrapCoversARate(int documents) {
    Random random = new Random(2);
    int covered = 0;
    int runs = 2_000;
    for (int run = 0; run < runs; run++) {
      Documents drawn = Documents.draw(documents, 80, random);
      Resamples resamples = Resamples.of(drawn.words(), 400, run);
      covered += resamples.ratePer10000(drawn.occurrences(), SURE).contains(80) ? 1 : 0;
    }
    assertThat(covered / (double) runs).isBetween(0.93, 0.97);
  }

  @Test
  void theBootstrapCoversARatio() {
    Random random = new Random(3);
    int covered = 0;
    int runs = 2_000;
    for (int run = 0; run < runs; run++) {
      Documents target = Documents.draw(40, 120, random);
      Documents reference = Documents.draw(50, 60, random);
      Interval interval =
          Resamples.of(target.words(), 400, 2L * run)
              .logRatio(
                  target.occurrences(),
                  Resamples.of(reference.words(), 400, 2L * run + 1),
                  reference.occurrences(),
                  SURE);
      covered += interval.contains(1) ? 1 : 0; // twice as often
    }
    assertThat(covered / (double) runs).isBetween(0.93, 0.97);
  }

  /** With labels that mean nothing, hardly a word is told to differ; with real ones it is. */
  @Test
  void permutedLabelsGiveNoSignificantWords() {
    Random random = new Random(4);
    int words = 200;
    int permutations = 20;
    int significant = 0;
    for (int run = 0; run < permutations; run++) {
      Documents[] target = draw(words, 40, random);
      significant += significant(target, draw(words, 40, random), run);
    }
    assertThat(significant / (double) (words * permutations)).isLessThanOrEqualTo(0.05);
    Documents[] target = draw(words, 40, random);
    Documents[] other = new Documents[words];
    Arrays.setAll(other, i -> Documents.draw(target[0].words(), 180, random));
    assertThat(significant(target, other, 5)).isGreaterThan(words * 9 / 10);
  }

  /** The same documents, as many words. */
  private static Documents[] draw(int words, int documents, Random random) {
    Documents[] drawn = new Documents[words];
    drawn[0] = Documents.draw(documents, 60, random);
    for (int i = 1; i < words; i++) {
      drawn[i] = Documents.draw(drawn[0].words(), 60, random);
    }
    return drawn;
  }

  private static int significant(Documents[] target, Documents[] reference, long seed) {
    Resamples first = Resamples.of(target[0].words(), 300, seed);
    Resamples second = Resamples.of(reference[0].words(), 300, seed + 1000);
    double[] chances = new double[target.length];
    for (int i = 0; i < chances.length; i++) {
      chances[i] =
          Keyness.pValue(
              Keyness.logLikelihood(
                  target[i].found(), target[i].size(), reference[i].found(), reference[i].size()));
    }
    double[] adjusted = FalseDiscovery.adjust(chances);
    int significant = 0;
    for (int i = 0; i < chances.length; i++) {
      Interval interval =
          first.logRatio(target[i].occurrences(), second, reference[i].occurrences(), SURE);
      boolean tooSmall =
          SampleSize.isTooSmall(
              Contingency.ofCorpora(
                  target[i].found(), target[i].size(), reference[i].found(), reference[i].size()),
              target[i].words().length,
              reference[i].words().length,
              target[i].with() + reference[i].with());
      significant += SampleSize.isSignificant(tooSmall, adjusted[i], interval, 0.05) ? 1 : 0;
    }
    return significant;
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    Documents drawn = Documents.draw(30, 80, new Random(5));
    Interval interval = Resamples.of(drawn.words(), 200, 7).ratePer10000(drawn.occurrences(), SURE);
    assertThat(Resamples.of(drawn.words(), 200, 7).ratePer10000(drawn.occurrences(), SURE))
        .isEqualTo(interval);
    assertThat(Resamples.of(drawn.words(), 200, 8).ratePer10000(drawn.occurrences(), SURE))
        .isNotEqualTo(interval);
    assertThat(interval.contains(10_000.0 * drawn.found() / drawn.size())).isTrue();
  }

  @Test
  void withoutDocumentsNothingIsKnown() {
    assertThat(Resamples.of(new long[0], 10, 1).ratePer10000(new long[0], SURE))
        .isEqualTo(Interval.UNKNOWN);
    assertThat(Resamples.of(new long[] {100}, 10, 1).ratePer10000(new long[] {3}, SURE))
        .isEqualTo(Interval.UNKNOWN);
    assertThat(Resamples.of(new long[] {0, 0}, 10, 1).ratePer10000(new long[2], SURE))
        .isEqualTo(Interval.UNKNOWN);
    assertThat(Resamples.of(new long[] {9, 9}, 10, 1).ratePer10000(new long[2], SURE))
        .isEqualTo(new Interval(0, 0));
    Resamples two = Resamples.of(new long[] {9, 9}, 10, 1);
    assertThatThrownBy(() -> two.ratePer10000(new long[3], SURE)).hasMessageContaining("3 for 2");
    assertThatThrownBy(() -> Resamples.of(new long[0], 0, 1)).hasMessageContaining("samples");
    assertThatThrownBy(
            () -> two.logRatio(new long[2], Resamples.of(new long[2], 11, 1), new long[2], SURE))
        .hasMessageContaining("10 and 11");
  }

  @Test
  void identicalCorporaDoNotDiffer() {
    Documents drawn = Documents.draw(30, 80, new Random(6));
    Resamples first = Resamples.of(drawn.words(), 500, 1);
    Resamples second = Resamples.of(drawn.words(), 500, 2);
    Interval logRatio = first.logRatio(drawn.occurrences(), second, drawn.occurrences(), SURE);
    assertThat(logRatio.contains(0)).isTrue();
    assertThat(Keyness.percentDifference(logRatio).contains(0)).isTrue();
    assertThat(Keyness.percentDifference(new Interval(-1, 2))).isEqualTo(new Interval(-50, 300));
  }
}
