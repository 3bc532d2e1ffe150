package org.minbar.arabic;

import org.jspecify.annotations.Nullable;

/**
 * The words met lately, with what was found out about them: that costs ten times what looking it up
 * does, and few words make most of a text.
 *
 * <p>A word has its place in one of many small rows, by its letters; a new one goes to the front of
 * its row and pushes the last one out. Threads do not wait for each other: a row that two of them
 * change at a time may lose a word or hold it twice, and the word is read again.
 *
 * @param <W> what is kept of a word
 */
public final class RecentWords<W extends RecentWords.Known> {

  /** Words of more UTF-16 units are not kept. */
  public static final int LONGEST = 32;

  private static final int ROW = 4;
  private static final int SPREAD = 0x9E3779B9; // 2^32 over the golden ratio, as Knuth hashes

  /** What is known of a word; always the same to whoever asks, as threads share it. */
  public interface Known {

    /** Whether it is the word that stands in a text from {@code start} to {@code end}. */
    boolean stands(char[] text, int start, int end);

    /** Whether it is small enough to be kept. */
    boolean isKept();
  }

  /**
   * Finds out what is to be known of a word.
   *
   * @param <W> as above
   */
  @FunctionalInterface
  public interface Reader<W> {

    /** Reads the word that stands in a text from {@code start} to {@code end}. */
    W read(char[] text, int start, int end);
  }

  private final Reader<W> reader;
  private final int shift;
  private final @Nullable Known[] words;

  /** Of the word in each place; whoever looks for another need not open it. */
  private final int[] hashes;

  /**
   * Knows no word yet.
   *
   * @param bits holds at most so many words: 2 to that power, from 2 to 24
   * @param reader reads the words that are not kept
   */
  public RecentWords(int bits, Reader<W> reader) {
    this.reader = reader;
    this.shift = Integer.SIZE - bits;
    this.words = new @Nullable Known[1 << bits];
    this.hashes = new int[1 << bits];
  }

  /** The word that stands in a text from {@code start} to {@code end}. */
  public W get(char[] text, int start, int end) {
    if (end - start > LONGEST) {
      return reader.read(text, start, end);
    }
    int hash = hash(text, start, end);
    int row = (hash >>> shift) & -ROW;
    for (int place = row; place < row + ROW; place++) {
      if (hashes[place] == hash) {
        Known found = words[place];
        if (found != null && found.stands(text, start, end)) {
          @SuppressWarnings("unchecked") // nothing else is put there
          W word = (W) found;
          return place == row ? word : toFront(word, hash, row, place);
        }
      }
    }
    W word = reader.read(text, start, end);
    return word.isKept() ? toFront(word, hash, row, row + ROW - 1) : word;
  }

  private W toFront(W word, int hash, int row, int place) {
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
