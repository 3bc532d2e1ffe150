package org.minbar.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.RecentWords;
import org.minbar.arabic.Words;

/**
 * The words of a text, found and analysed once for all match levels.
 *
 * <p>Gives token for token what the {@link LevelAnalyzer} of each level gives.
 */
public final class AnalyzedText {

  /**
   * Shared by all, because nothing but time tells what is in it: for all levels and threads
   * together 16 MiB of the words of news, 80 MiB whatever the words.
   */
  private static final RecentWords<AnalyzedWord> RECENT = AnalyzedWord.recent();

  /** Arabic has a word in six letters, with the blank; a guess that need not be right. */
  private static final int UNITS_A_WORD = 5;

  private final int length;
  private AnalyzedWord[] words;
  private int[] starts;
  private int[] ends;
  private int size;

  private AnalyzedText(int length) {
    this.length = length;
    this.words = new AnalyzedWord[length / UNITS_A_WORD + 1];
    this.starts = new int[words.length];
    this.ends = new int[words.length];
  }

  /** Analyses a text. */
  public static AnalyzedText of(String text) {
    return of(text.toCharArray(), text.length());
  }

  /** Analyses the first {@code length} units. */
  static AnalyzedText of(char[] text, int length) {
    AnalyzedText analyzed = new AnalyzedText(length);
    Words words = new Words(text, length);
    while (words.next()) {
      AnalyzedWord word = RECENT.get(text, words.start(), words.end());
      analyzed.add(word, words.start(), words.end());
    }
    return analyzed;
  }

  private void add(AnalyzedWord word, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, ArrayUtil.oversize(size + 1, Integer.BYTES));
      starts = Arrays.copyOf(starts, words.length);
      ends = Arrays.copyOf(ends, words.length);
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /**
   * The keys of the words at a level, for a field of a document.
   *
   * @return terms, offsets and positions only, and the terms as bytes: no other attribute is set
   */
  public TokenStream tokens(MatchLevel level) {
    return new KeyStream(this, level);
  }

  /** The keys of the words at a level, in text order. */
  public List<String> keys(MatchLevel level) {
    int number = AnalyzedWord.number(level);
    BytesRef key = new BytesRef();
    List<String> keys = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      words[i].key(number, key);
      keys.add(key.utf8ToString());
    }
    return keys;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The word of a number, from 0. */
  AnalyzedWord word(int number) {
    return words[number];
  }

  /** Where a word begins in the text. */
  public int start(int number) {
    return starts[number];
  }

  /** Where a word ends. */
  public int end(int number) {
    return ends[number];
  }

  /** UTF-16 units of the text. */
  int length() {
    return length;
  }
}
