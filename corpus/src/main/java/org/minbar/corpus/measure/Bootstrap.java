package org.minbar.corpus.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The interval in which a figure lies for 95 of 100 samples of texts like these: the percentile
 * bootstrap (Efron 1979), which draws as many texts as there are, with replacement, many times.
 *
 * @param seed of the draws, so that a report can be made again
 */
record Bootstrap(int draws, long seed) {

  private static final double TAIL = 0.025;

  /**
   * From and to.
   *
   * @param low the figure that 2.5 % of the samples stay below; NaN if no sample has the figure
   * @param high the figure that 2.5 % of the samples exceed
   */
  record Interval(double low, double high) {}

  Interval of(List<Score> texts, ToDoubleFunction<Score> figure) {
    Random random = new Random(seed);
    double[] figures = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      Score sum = Score.NONE;
      for (int i = 0; i < texts.size(); i++) {
        sum = sum.plus(texts.get(random.nextInt(texts.size())));
      }
      figures[draw] = figure.applyAsDouble(sum);
    }
    double[] known = Arrays.stream(figures).filter(Double::isFinite).sorted().toArray();
    if (known.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    int cut = (int) Math.floor(TAIL * known.length);
    return new Interval(known[cut], known[known.length - 1 - cut]);
  }
}
