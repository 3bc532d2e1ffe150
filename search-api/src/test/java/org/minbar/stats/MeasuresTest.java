package org.minbar.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures against published examples and against formulas written in another way. */
class MeasuresTest {

  private static final Offset<Double> EXACT = within(1e-9);

  /** Manning and Schütze (1999), Foundations of Statistical NLP, chapter 5: 14,307,668 words. */
  private static final long NEW_YORK_TIMES = 14_307_668;

  @ParameterizedTest
  @CsvSource({
    // Dunning (1993), the bigrams of a Swiss text: the swiss, can be, previous year, mineral water
    "110, 2442, 111, 29114, 270.72",
    "29,  13,   123, 31612, 263.90",
    "31,  23,   139, 31584, 256.84",
    "10,  0,    3,   31764, 167.23",
  })
  void theExamplesOfDunning(long both, long first, long second, long neither, double score) {
    assertThat(Association.logLikelihood(new Contingency(both, first, second, neither)))
        .isCloseTo(score, within(0.005));
  }

  @Test
  void theExamplesOfManningAndSchuetze() {
    // section 5.3.1, new companies
    assertThat(Association.tScore(Contingency.ofWords(8, 15_828, 4_675, NEW_YORK_TIMES)))
        .isCloseTo(0.999932, within(1e-5));
    // table 5.14, Ayatollah Ruhollah
    assertThat(Association.mutualInformation(Contingency.ofWords(20, 42, 20, NEW_YORK_TIMES)))
        .isCloseTo(18.38, within(0.005));
  }

  @Test
  void logLikelihoodIsTwiceTheCasesTimesTheInformation() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Contingency table =
          new Contingency(
              random.nextInt(1 + random.nextInt(50)),
              random.nextInt(1 + random.nextInt(5_000)),
              random.nextInt(1 + random.nextInt(5_000)),
              1 + random.nextInt(100_000));
      double cells = entropy(table.both(), table.firstOnly(), table.secondOnly(), table.neither());
      double rows = entropy(table.first(), table.total() - table.first());
      double columns = entropy(table.second(), table.total() - table.second());
      double expected = 2 * (cells - rows - columns + entropy(table.total()));
      assertThat(Association.logLikelihood(table))
          .as("seed %s, %s", seed, table)
          .isCloseTo(Math.max(0, expected), within(1e-9 * Math.max(1, table.total())));
    }
  }

  /** Σ x ln x. */
  private static double entropy(long... counts) {
    return LongStream.of(counts)
        .asDoubleStream()
        .filter(x -> x > 0)
        .map(x -> x * Math.log(x))
        .sum();
  }

  @Test
  void theOtherMeasuresOfAssociationByAnotherFormula() {
    Contingency table = new Contingency(30, 70, 170, 9_730);
    double pointwise = Math.log(30.0 / 10_000 / (100.0 / 10_000 * (200.0 / 10_000))) / Math.log(2);
    assertThat(Association.mutualInformation(table)).isCloseTo(pointwise, EXACT);
    assertThat(Association.tScore(table)).isCloseTo(Math.sqrt(30) - 2 / Math.sqrt(30), EXACT);
    assertThat(Association.logDice(table))
        .isCloseTo(14 + Math.log(60.0 / 300) / Math.log(2), EXACT);
    assertThat(Association.logRatio(table))
        .isCloseTo(Math.log(30.0 / 200 / (70.0 / 9_800)) / Math.log(2), EXACT);
    assertThat(Association.logDice(new Contingency(7, 0, 0, 100))).isCloseTo(14, EXACT);
  }

  @Test
  void independentThingsAreNotAssociated() {
    Contingency table = new Contingency(20, 80, 180, 720);
    assertThat(Association.logLikelihood(table)).isCloseTo(0, EXACT);
    assertThat(Association.mutualInformation(table)).isCloseTo(0, EXACT);
    assertThat(Association.tScore(table)).isCloseTo(0, EXACT);
    assertThat(Association.logRatio(table)).isCloseTo(0, EXACT);
  }

  @Test
  void thingsThatNeverMeetOrNeverHappen() {
    Contingency apart = new Contingency(0, 10, 20, 1_000);
    assertThat(Association.logLikelihood(apart)).isPositive().isFinite();
    assertThat(Association.logDice(apart)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Association.mutualInformation(apart)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Association.logRatio(apart))
        .isCloseTo(Math.log(0.5 / 20 / (10.0 / 1_010)) / Math.log(2), EXACT);
    Contingency nothing = new Contingency(0, 0, 0, 0);
    assertThat(Association.logLikelihood(nothing)).isZero();
    assertThat(Association.logDice(nothing)).isNaN();
    assertThat(Association.mutualInformation(nothing)).isNaN();
    assertThat(Association.tScore(nothing)).isNaN();
    assertThat(Association.logRatio(nothing)).isNaN();
    assertThatThrownBy(() -> Contingency.ofWords(5, 4, 9, 100))
        .hasMessageContaining("counts must be >= 0");
  }

  @Test
  void keynessOfTwoCorpora() {
    // 120 of 10,000 against 60 of 20,000: expected 60 and 120
    double byHand = 2 * (120 * Math.log(2) + 60 * Math.log(0.5));
    assertThat(Keyness.logLikelihood(120, 10_000, 60, 20_000)).isCloseTo(byHand, EXACT);
    assertThat(Keyness.percentDifference(120, 10_000, 60, 20_000)).isCloseTo(300, EXACT);
    assertThat(Keyness.logRatio(120, 10_000, 60, 20_000)).isCloseTo(2, EXACT);
    assertThat(Keyness.logRatio(60, 20_000, 120, 10_000)).isCloseTo(-2, EXACT);
    // with the other words' cells it is all but the same for a rare word
    assertThat(Association.logLikelihood(Contingency.ofCorpora(12, 1_000_000, 6, 2_000_000)))
        .isCloseTo(Keyness.logLikelihood(12, 1_000_000, 6, 2_000_000), within(1e-3));
  }

  @Test
  void keynessOfEqualEmptyAndAbsent() {
    assertThat(Keyness.logLikelihood(7, 500, 7, 500)).isZero();
    assertThat(Keyness.percentDifference(7, 500, 7, 500)).isCloseTo(0, EXACT);
    assertThat(Keyness.logRatio(7, 500, 7, 500)).isZero();
    assertThat(Keyness.logLikelihood(0, 500, 0, 700)).isZero();
    assertThat(Keyness.logRatio(0, 500, 0, 700)).isZero();
    assertThat(Keyness.percentDifference(0, 500, 5, 500)).isCloseTo(-100, EXACT);
    assertThat(Keyness.logRatio(8, 1_000, 0, 1_000)).isCloseTo(4, EXACT);
    assertThat(Keyness.percentDifference(8, 1_000, 0, 1_000)).isCloseTo(1_500, EXACT);
    assertThat(Keyness.logLikelihood(0, 0, 5, 100)).isNaN();
    assertThat(Keyness.logRatio(0, 0, 5, 100)).isNaN();
    assertThat(Keyness.percentDifference(0, 0, 5, 100)).isNaN();
    assertThat(Keyness.pValue(Double.NaN)).isNaN();
  }

  @ParameterizedTest
  @CsvSource({
    "0,                 1",
    "2.705543454095404, 0.1",
    "3.841458820694124, 0.05",
    "6.634896601021213, 0.01",
    "10.82756617026016, 0.001",
    "15.13670522665023, 0.0001",
  })
  void theTablesOfChiSquared(double logLikelihood, double chance) {
    assertThat(Keyness.pValue(logLikelihood)).isCloseTo(chance, within(1e-9));
  }

  @Test
  void griesExampleOfDispersion() {
    // Gries (2008), the letter a in five parts of 50 letters
    long[] parts = {9, 10, 10, 10, 11};
    long[] a = {1, 2, 3, 4, 5};
    assertThat(Dispersion.dp(a, parts)).isCloseTo(0.18, EXACT);
    assertThat(Dispersion.normalizedDp(a, parts)).isCloseTo(0.18 / 0.82, EXACT);
  }

  @Test
  void dispersionIsFromEvenToOnePlace() {
    long[] words = {100, 200, 300};
    assertThat(Dispersion.dp(new long[] {1, 2, 3}, words)).isCloseTo(0, EXACT);
    assertThat(Dispersion.normalizedDp(new long[] {9, 0, 0}, words)).isCloseTo(1, EXACT);
    assertThat(Dispersion.dp(new long[3], words)).isNaN();
    assertThat(Dispersion.normalizedDp(new long[] {4}, new long[] {10})).isZero();
    assertThatThrownBy(() -> Dispersion.dp(new long[2], words)).hasMessageContaining("2 for 3");
  }

  @Test
  void theExampleOfBenjaminiAndHochberg() {
    double[] chances = {
      0.0459, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0000
    };
    double[] adjusted = FalseDiscovery.adjust(chances);
    assertThat(DoubleStream.of(adjusted).filter(q -> q <= 0.05).count()).isEqualTo(4);
    assertThat(adjusted[1]).isCloseTo(0.0015, EXACT);
    assertThat(adjusted[4]).isCloseTo(0.0095 * 15 / 4, EXACT);
    assertThat(adjusted[14]).isCloseTo(1, EXACT);
    assertThat(FalseDiscovery.adjust(new double[] {0.04, Double.NaN, 0.03}))
        .containsExactly(new double[] {0.04, Double.NaN, 0.04}, EXACT);
    assertThat(FalseDiscovery.adjust(new double[0])).isEmpty();
  }

  @Test
  void tooSmallToSay() {
    Contingency enough = Contingency.ofCorpora(20, 1_000, 10, 1_000);
    assertThat(SampleSize.isTooSmall(enough, 5, 5, 3)).isFalse();
    assertThat(SampleSize.isTooSmall(enough, 4, 50, 3)).isTrue();
    assertThat(SampleSize.isTooSmall(enough, 5, 5, 2)).isTrue();
    assertThat(SampleSize.isTooSmall(Contingency.ofCorpora(9, 1_000, 0, 1_000), 9, 9, 9)).isTrue();
    assertThat(SampleSize.isTooSmall(Contingency.ofCorpora(0, 0, 0, 0), 9, 9, 9)).isTrue();
    Interval above = new Interval(0.1, 2);
    assertThat(SampleSize.isSignificant(false, 0.05, above, 0.05)).isTrue();
    assertThat(SampleSize.isSignificant(true, 0.05, above, 0.05)).isFalse();
    assertThat(SampleSize.isSignificant(false, 0.06, above, 0.05)).isFalse();
    assertThat(SampleSize.isSignificant(false, 0.01, new Interval(-1, 1), 0.05)).isFalse();
    assertThat(SampleSize.isSignificant(false, 0.01, Interval.UNKNOWN, 0.05)).isFalse();
  }
}
