package org.minbar.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How much occurrences of a word tell: BM25 (Robertson and Zaragoza 2009, The Probabilistic
 * Relevance Framework, §3.4), with the numbers this engine uses.
 */
final class Bm25 {

  /** Repeating a word matters less than Lucene's default, 1.2, says. */
  static final float K1 = 0.9f;

  /** How much of the difference in length is taken out; passages take care of the rest. */
  static final float B = 0.6f;

  /** The same for Lucene. */
  static final BM25Similarity SIMILARITY = new BM25Similarity(K1, B);

  private Bm25() {}

  /**
   * The inverse document frequency.
   *
   * @param documents how many there are
   * @param having how many of them have the word
   */
  static double rarity(int documents, int having) {
    return Math.log1p((documents - having + 0.5) / (having + 0.5));
  }

  /** What {@code times} occurrences tell of the most they could, in 0..1, in a usual length. */
  static double saturated(int times) {
    return times / (times + (double) K1);
  }

  /**
   * The same in a field of a length, in words.
   *
   * @param usual how long such a field is on average
   */
  static double saturated(int times, int length, double usual) {
    return times / (times + K1 * (1 - B + B * length / Math.max(1, usual)));
  }
}
