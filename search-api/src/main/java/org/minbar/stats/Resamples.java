package org.minbar.stats;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The documents of a corpus drawn anew, many times, with replacement: what could have been
 * collected as well.
 *
 * <p>Documents are drawn and not words, because the words of a document depend on each other (Efron
 * and Tibshirani 1993, An Introduction to the Bootstrap, chapter 8; for corpora Lijffijt and others
 * 2016). The draws are made once and serve every word, so that words can be compared and the work
 * is only that of adding up.
 *
 * <p>Intervals are BC<sub>a</sub>: percentiles of the drawn values at Φ(z₀ + (z₀ + z)/(1 − a(z₀ +
 * z))), where z₀ = Φ⁻¹(share of drawn values below the observed one, half of the equal ones)
 * corrects bias, a = Σ u³ / (6 (Σ u²)^1.5) over the influence u of each document skewness (Efron
 * 1987, Better bootstrap confidence intervals, JASA 82). For z stands not the quantile of the
 * normal distribution but t √(n/(n − 1)) with that of Student's t with n − 1 degrees of freedom,
 * because few documents vary less than what they were drawn from (Hesterberg 2015, What teachers
 * should know about the bootstrap, section 4.5); n is the smaller number of documents if there are
 * two corpora.
 *
 * <p>Not changed after it is made; safe for use by many threads.
 */
public final class Resamples {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private static final double PER = 10_000;

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
    double[] drawn = drawn(occurrences);
    double[] rates = new double[draws.length];
    for (int i = 0; i < draws.length; i++) {
      rates[i] = PER * drawn[i] / drawnWords[i];
    }
    double rate = PER * sum(occurrences) / sum(words);
    return interval(rates, rate, influences(occurrences), documents(), confidence);
  }

  /**
   * The interval of the log ratio (see {@link Keyness#logRatio}) of a word in these documents and
   * in others, which are drawn by themselves.
   *
   * @param occurrences of the word in each of these documents
   * @param others the reference, drawn as often as these
   * @param otherOccurrences of the word in each of its documents
   * @param confidence between 0 and 1, such as 0.95
   * @return {@link Interval#UNKNOWN} for fewer than two documents on a side, or none with words
   */
  public Interval logRatio(
      long[] occurrences, Resamples others, long[] otherOccurrences, double confidence) {
    requireOneEach(occurrences);
    others.requireOneEach(otherOccurrences);
    if (draws.length != others.draws.length) {
      throw new IllegalArgumentException(
          "both corpora must be drawn as often (got: "
              + draws.length
              + " and "
              + others.draws.length
              + ")");
    }
    double[] drawn = drawn(occurrences);
    double[] otherDrawn = others.drawn(otherOccurrences);
    double[] ratios = new double[draws.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = Keyness.logRatio(drawn[i], drawnWords[i], otherDrawn[i], others.drawnWords[i]);
    }
    double ratio =
        Keyness.logRatio(sum(occurrences), sum(words), sum(otherOccurrences), sum(others.words));
    double[] influences =
        DoubleStream.concat(
                DoubleStream.of(influences(occurrences)),
                DoubleStream.of(others.influences(otherOccurrences)).map(u -> -u))
            .toArray();
    int documents = Math.min(documents(), others.documents());
    return interval(ratios, ratio, influences, documents, confidence);
  }

  /** How often the word stands in each draw; most documents do not have it and are passed over. */
  private double[] drawn(long[] occurrences) {
    int[] with = IntStream.range(0, occurrences.length).filter(i -> occurrences[i] != 0).toArray();
    double[] drawn = new double[draws.length];
    for (int i = 0; i < draws.length; i++) {
      for (int document : with) {
        drawn[i] += (double) draws[i][document] * occurrences[document];
      }
    }
    return drawn;
  }

  /** How much each document moves the logarithm of the rate: (cᵢ/r − wᵢ) / W. */
  private double[] influences(long[] occurrences) {
    double size = sum(words);
    double rate = sum(occurrences) / size;
    double[] influences = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      influences[i] = rate == 0 ? 0 : (occurrences[i] / rate - words[i]) / size;
    }
    return influences;
  }

  private static Interval interval(
      double[] drawn, double observed, double[] influences, int documents, double confidence) {
    double[] sorted = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
    if (documents < 2 || sorted.length == 0 || !Double.isFinite(observed)) {
      return Interval.UNKNOWN;
    }
    double below = Arrays.stream(sorted).filter(value -> value < observed).count();
    double equal = Arrays.stream(sorted).filter(value -> value == observed).count();
    double share = (below + equal / 2) / sorted.length;
    // of few draws all may lie on one side, which says no more than that most do
    double certain = 1.0 / (2 * sorted.length);
    double bias =
        NORMAL.inverseCumulativeProbability(Math.min(1 - certain, Math.max(certain, share)));
    double squares = DoubleStream.of(influences).map(u -> u * u).sum();
    double cubes = DoubleStream.of(influences).map(u -> u * u * u).sum();
    double skewness = squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    double t = TDistribution.of(documents - 1).inverseSurvivalProbability((1 - confidence) / 2);
    double z = t * Math.sqrt(documents / (documents - 1.0));
    return new Interval(
        quantile(sorted, tail(bias, skewness, -z)), quantile(sorted, tail(bias, skewness, z)));
  }

  private static double tail(double bias, double skewness, double z) {
    double shifted = bias + z;
    return NORMAL.cumulativeProbability(bias + shifted / (1 - skewness * shifted));
  }

  /** Between the two nearest values (Hyndman and Fan 1996, type 7). */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private static double sum(long[] counts) {
    return (double) LongStream.of(counts).sum();
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
              + occurrences.length
              + " for "
              + words.length
              + ")");
    }
  }
}
