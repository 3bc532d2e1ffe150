package org.minbar.stats;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Documents drawn from a known source, in which a word is clumped as words are: each document has a
 * rate of its own, from a gamma distribution of shape 4 around the true one.
 */
public final class Documents {

  private static final int SHAPE = 4;

  private final long[] words;
  private final long[] occurrences;

  private Documents(long[] words, long[] occurrences) {
    this.words = words;
    this.occurrences = occurrences;
  }

  /** Documents of 100 to 500 words with a word whose true rate per 10,000 words is given. */
  public static Documents draw(int documents, double rate, Random random) {
    return draw(
        LongStream.range(0, documents).map(i -> 100 + random.nextInt(401)).toArray(), rate, random);
  }

  /** Another word in documents of those sizes. */
  public static Documents draw(long[] words, double rate, Random random) {
    long[] occurrences = new long[words.length];
    Arrays.setAll(occurrences, i -> poisson(words[i] * rate / 10_000 * gamma(random), random));
    return new Documents(words, occurrences);
  }

  /** A draw from the gamma distribution with mean 1. */
  private static double gamma(Random random) {
    double sum = 0;
    for (int i = 0; i < SHAPE; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum / SHAPE;
  }

  /** Knuth's way. */
  private static long poisson(double mean, Random random) {
    double product = random.nextDouble();
    double least = Math.exp(-mean);
    long count = 0;
    while (product > least) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  public long[] words() {
    return words;
  }

  public long[] occurrences() {
    return occurrences;
  }

  long size() {
    return LongStream.of(words).sum();
  }

  long found() {
    return LongStream.of(occurrences).sum();
  }

  int with() {
    return (int) LongStream.of(occurrences).filter(count -> count > 0).count();
  }
}
