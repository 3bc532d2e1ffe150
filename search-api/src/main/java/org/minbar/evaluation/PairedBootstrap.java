package org.minbar.evaluation;

import java.util.Arrays;
import java.util.Random;

/**
 * How far the mean difference of two systems may lie from the one seen: the percentile interval of
 * means of samples with replacement over the questions (Efron and Tibshirani 1993, §13.3), the two
 * systems kept together.
 *
 * @param low 2.5 % of the samples lie below
 * @param high 2.5 % lie above
 */
record PairedBootstrap(double low, double high) {

  private static final int SAMPLES = 2000;
  private static final long SEED = 20170123;
  private static final double TAIL = 0.025;

  /** The interval for differences, one a question; the same each time. */
  static PairedBootstrap of(double[] differences) {
    Random random = new Random(SEED);
    double[] means = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      for (int i = 0; i < differences.length; i++) {
        sum += differences[random.nextInt(differences.length)];
      }
      means[sample] = sum / differences.length;
    }
    Arrays.sort(means);
    int tail = (int) (TAIL * SAMPLES);
    return new PairedBootstrap(means[tail], means[SAMPLES - 1 - tail]);
  }
}
