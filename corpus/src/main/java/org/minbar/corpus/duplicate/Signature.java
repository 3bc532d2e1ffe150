package org.minbar.corpus.duplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;

/**
 * What is kept of a text to compare it with others: {@value #VALUES} MinHash values of 16 bits of
 * its shingles, that is of every {@value Shingles#WORDS} lemmas in a row (Broder 1997).
 *
 * <p>The share of values in which two signatures agree estimates the Jaccard similarity of the two
 * texts, with a standard error of √(J(1−J)/64), 0.05 at 0.8. Two texts are duplicates when at least
 * {@value #ENOUGH} values agree: about one word in twenty-five may differ, or a sentence in eight.
 *
 * <p>Values lie in {@value #BANDS} bands of four. Fewer values than there are bands differ between
 * duplicates, so these share a whole band: who compares only texts with a band in common misses no
 * pair.
 */
public final class Signature implements Comparable<Signature> {

  /** How many values a signature has. */
  static final int VALUES = 64;

  /** How many groups of four values it has. */
  static final int BANDS = 16;

  /** How many values agree between duplicates: one more would differ than there are bands. */
  static final int ENOUGH = VALUES - BANDS + 1;

  private static final int VALUE_BITS = 16;
  private static final int IN_BAND = VALUES / BANDS;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** An odd factor and a summand for each value. */
  private static final long[] FACTORS = numbers(1);

  private static final long[] SUMMANDS = numbers(2);

  private final long[] bands;

  private Signature(long[] bands) {
    this.bands = bands;
  }

  /** The signature of a text; empty if it has no words. */
  public static Optional<Signature> of(String text) {
    return of(Words.of(text).stream().map(word -> MatchLevel.LEMMA.key(word.text())).toList());
  }

  /** The signature of a text given as the lemmas of its words; empty if there are none. */
  public static Optional<Signature> of(List<String> lemmas) {
    if (lemmas.isEmpty()) {
      return Optional.empty();
    }
    long[] least = new long[VALUES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : Shingles.of(lemmas)) {
      for (int i = 0; i < VALUES; i++) {
        // the high bits of the product depend on all bits of the shingle
        least[i] = Math.min(least[i], (shingle * FACTORS[i] + SUMMANDS[i]) >>> 1);
      }
    }
    long[] bands = new long[BANDS];
    for (int i = 0; i < VALUES; i++) {
      bands[i / IN_BAND] = (bands[i / IN_BAND] << VALUE_BITS) | (mix(least[i]) >>> 48);
    }
    return Optional.of(new Signature(bands));
  }

  /** The signature that was written so. */
  public static Signature ofBytes(byte[] bytes, int offset) {
    long[] bands = new long[BANDS];
    ByteBuffer.wrap(bytes, offset, BANDS * Long.BYTES).asLongBuffer().get(bands);
    return new Signature(bands);
  }

  /** 128 bytes. */
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(BANDS * Long.BYTES);
    bytes.asLongBuffer().put(bands);
    return bytes.array();
  }

  /** The four values of a band as one number. */
  long band(int number) {
    return bands[number];
  }

  /** In how many of its {@value #VALUES} values another signature agrees. */
  int agreement(Signature other) {
    int agreeing = 0;
    for (int i = 0; i < BANDS; i++) {
      long differing = bands[i] ^ other.bands[i];
      for (int value = 0; value < IN_BAND; value++) {
        agreeing += (char) (differing >>> (value * VALUE_BITS)) == 0 ? 1 : 0;
      }
    }
    return agreeing;
  }

  /** Whether both are of the same text, or nearly so. */
  public boolean isDuplicate(Signature other) {
    return agreement(other) >= ENOUGH;
  }

  /** Any order that is the same everywhere. */
  @Override
  public int compareTo(Signature other) {
    return Arrays.compare(bands, other.bands);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature && Arrays.equals(bands, signature.bands);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bands);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(toBytes());
  }

  private static long[] numbers(int series) {
    long[] numbers = new long[VALUES];
    for (int i = 0; i < VALUES; i++) {
      numbers[i] = mix((series * (long) VALUES + i + 1) * GOLDEN) | 1;
    }
    return numbers;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every bit. */
  static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
