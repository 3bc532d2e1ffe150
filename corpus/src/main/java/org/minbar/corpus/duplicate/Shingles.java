package org.minbar.corpus.duplicate;

import java.util.List;

/** The runs of words that a text consists of, as hashes. */
final class Shingles {

  /** How many words are in a run: enough to tell texts on one subject apart. */
  static final int WORDS = 3;

  private Shingles() {}

  /**
   * A hash of every run of {@value #WORDS} words, in text order; of a shorter text one of the
   * whole.
   *
   * @param words at least one
   */
  static long[] of(List<String> words) {
    long[] hashes = words.stream().mapToLong(Shingles::hash).toArray();
    int length = Math.min(WORDS, hashes.length);
    long[] shingles = new long[hashes.length - length + 1];
    for (int start = 0; start < shingles.length; start++) {
      long shingle = length;
      for (int i = start; i < start + length; i++) {
        shingle = Signature.mix(shingle + hashes[i]);
      }
      shingles[start] = shingle;
    }
    return shingles;
  }

  /** String's own hash has 32 bits only, and joins words of two letters. */
  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return Signature.mix(hash);
  }
}
