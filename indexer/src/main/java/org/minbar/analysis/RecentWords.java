package org.minbar.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The words met lately, analysed: finding the keys of a word costs ten times what looking them up
 * does, and few words make most of a text.
 *
 * <p>Holds at most {@value #WORDS} words of at most {@value #LONGEST} letters, with at most {@value
 * #LARGEST} bytes of keys: 16 MiB of the words of news, 80 MiB whatever the words, for all levels
 * and threads together. A word has its place in one of many small rows, by its letters; a new one
 * goes to the front of its row and pushes the last one out. Threads do not wait for each other: a
 * row that two of them change at a time may lose a word or hold it twice, and the word is analysed
 * again.
 */
final class RecentWords {

  private static final int BITS = 17;
  private static final int WORDS = 1 << BITS;
  private static final int ROW = 4;
  private static final int SHIFT = Integer.SIZE - BITS;
  private static final int LONGEST = 32;
  private static final int LARGEST = 512;
  private static final int SPREAD = 0x9E3779B9; // 2^32 over the golden ratio, as Knuth hashes

  private final @Nullable AnalyzedWord[] words = new @Nullable AnalyzedWord[WORDS];

  /** Of the word in each place; whoever looks for another need not open it. */
  private final int[] hashes = new int[WORDS];

  /** The word that stands in a text from {@code start} to {@code end}. */
  AnalyzedWord get(char[] text, int start, int end) {
    if (end - start > LONGEST) {
      return AnalyzedWord.of(text, start, end);
    }
    int hash = hash(text, start, end);
    int row = (hash >>> SHIFT) & -ROW;
    for (int place = row; place < row + ROW; place++) {
      if (hashes[place] == hash) {
        AnalyzedWord word = words[place];
        if (word != null && word.stands(text, start, end)) {
          return place == row ? word : toFront(word, hash, row, place);
        }
      }
    }
    AnalyzedWord word = AnalyzedWord.of(text, start, end);
    return word.size() > LARGEST ? word : toFront(word, hash, row, row + ROW - 1);
  }

  private AnalyzedWord toFront(AnalyzedWord word, int hash, int row, int place) {
    System.arraycopy(words, row, words, row + 1, place - row);
    System.arraycopy(hashes, row, hashes, row + 1, place - row);
    words[row] = word;
    hashes[row] = hash;
    return word;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash * SPREAD;
  }
}
