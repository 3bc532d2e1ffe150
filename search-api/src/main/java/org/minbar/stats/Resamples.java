package org.minbar.stats;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The documents of a corpus drawn anew, many times, with replacement: what could have been collected
 * as well.
 *
 * <p>Documents are drawn and not words, because the words of a document depend on each other (Efron
 * and Tibshirani 1993, An Introduction to the Bootstrap, chapter 8; for corpora Lijffijt and others
 * 2016). The draws are made once and serve every word, so that words can be compared and the work is
 * only that of adding up. Intervals are percentiles of the resampled values, widened for small
 * numbers of documents: instead of α/2 the tail is Φ(−t √(n/(n − 1))), with t the α/2 quantile of
 * Student's t with n − 1 degrees of freedom (Hesterberg 2015, What teachers should know about the
 * bootstrap, section 4.5; n is the smaller number of documents if there are two corpora).
 *
 * <p>Not changed after it is made; safe for use by many threads.
 */
public final class Resamples {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final long[] words;
  private final short[][] draws;
  private final double[] drawnWords;

  private Resamples(long[] words, short[][] draws) {
    this.words = words;
    this.draws = draws;
    this.drawnWords = new double[draws.length];
    for (int i = 0; i < draws.length; i++) {
      drawnWords[i] = sum(draws[i], words);
    }
  }

  /**
   * Draws documents.
   *
   * @param words how many words each document has
   * @param samples how many times to draw, such as 1000; needs 2 bytes for each document and time
   * @param seed the same seed gives the same draws
   */
  public static Resamples of(long[] words, int samples, long seed) {
    if (samples <= 0) {
      throw new IllegalArgumentException("samples must be > 0 (got: " + samples + ")");
    }
    SplittableRandom random = new SplittableRandom(seed);
    short[][] draws = new short[samples][words.length];
    for (short[] draw : draws) {
      for (int i = 0; i < words.length; i++) {
        draw[random.nextInt(words.length)]++;
      }
    }
    return new Resamples(words.clone(), draws);
  }

  /** How many documents there are. */
  public int documents() {
    return words.length;
  }

  /**
   * The interval of a rate per 10,000 words.
   *
   * @param occurrences of the word in each document
   * @param confidence between 0 and 1, such as 0.95
   * @return {@link Interval#UNKNOWN} for fewer than two documents, or none with words
   */
  public Interval ratePer10000(long[] occurrences, double confidence) {
    requireOneEach(occurrences);
    double[] rates = new double[draws.length];
    for (int i = 0; i < draws.length; i++) {
      rates[i] = 10_000 * sum(draws[i], occurrences) / drawnWords[i];
    }
    return percentiles(rates, documents(), confidence);
  }

  /** A value made of a word's counts in two corpora and their sizes. */
  @FunctionalInterface
  interface Difference {
    double of(double target, double targetWords, double reference, double referenceWords);
  }

  /** The interval of a difference between two corpora, drawn as often as each other. */
  static Interval interval(
      Resamples target,
      long[] inTarget,
      Resamples reference,
      long[] inReference,
      Difference difference,
      double confidence) {
    target.requireOneEach(inTarget);
    reference.requireOneEach(inReference);
    if (target.draws.length != reference.draws.length) {
      throw new IllegalArgumentException(
          "both corpora must be drawn as often (got: "
              + target.draws.length + " and " + reference.draws.length + ")");
    }
    double[] values = new double[target.draws.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          difference.of(
              sum(target.draws[i], inTarget),
              target.drawnWords[i],
              sum(reference.draws[i], inReference),
              reference.drawnWords[i]);
    }
    return percentiles(values, Math.min(target.documents(), reference.documents()), confidence);
  }

  private static Interval percentiles(double[] values, int documents, double confidence) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (documents < 2 || sorted.length == 0) {
      return Interval.UNKNOWN;
    }
    double t = TDistribution.of(documents - 1).inverseSurvivalProbability((1 - confidence) / 2);
    double tail =
        NORMAL.cumulativeProbability(-t * Math.sqrt(documents / (documents - 1.0)));
    return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
  }

  /** Between the two nearest values (Hyndman and Fan 1996, type 7). */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private static double sum(short[] times, long[] counts) {
    double sum = 0;
    for (int i = 0; i < times.length; i++) {
      sum += (double) times[i] * counts[i];
    }
    return sum;
  }

  private void requireOneEach(long[] occurrences) {
    if (occurrences.length != words.length) {
      throw new IllegalArgumentException(
          "there must be a count for each document (got: "
              + occurrences.length + " for " + words.length + ")");
    }
  }
}
