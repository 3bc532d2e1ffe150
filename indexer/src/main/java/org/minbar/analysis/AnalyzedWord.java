package org.minbar.analysis;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.RecentWords;
import org.minbar.arabic.WordKeys;

/**
 * A written word with its keys at all match levels, as the terms of an index.
 *
 * <p>A key longer than {@value #LONGEST_KEY} UTF-16 units is cut there, in documents and queries
 * alike, so that such a word stays findable; Lucene itself refuses terms of more than 32,766 bytes.
 */
final class AnalyzedWord implements RecentWords.Known {

  /** Longer than any word of any language; what is longer is no word. */
  static final int LONGEST_KEY = 255;

  /** The levels in the order of the keys. */
  private static final List<MatchLevel> LEVELS = List.of(MatchLevel.values());

  private static final int PLACE = 2 * Short.BYTES;

  /** Two to this many words are remembered. */
  private static final int REMEMBERED = 17;

  /** A word whose keys take more bytes is not. */
  private static final int LARGEST = 512;

  private final char[] written;

  /**
   * For each level where its key begins here and how long it is, then the keys in UTF-8: one array
   * in place of ten, because waiting for memory is what analysis takes most of its time for.
   */
  private final byte[] keys;

  private AnalyzedWord(char[] written, byte[] keys) {
    this.written = written;
    this.keys = keys;
  }

  /** Analyses the word that stands in a text from {@code start} to {@code end}. */
  static AnalyzedWord of(char[] text, int start, int end) {
    char[] written = Arrays.copyOfRange(text, start, end);
    WordKeys keys = WordKeys.of(new String(written));
    BytesRefBuilder out = new BytesRefBuilder();
    out.setLength(LEVELS.size() * PLACE);
    BytesRef last = new BytesRef();
    int begin = out.length();
    for (int level = 0; level < LEVELS.size(); level++) {
      BytesRef key = new BytesRef(cut(keys.at(LEVELS.get(level))));
      if (!key.equals(last)) { // most words have two or three different keys
        begin = out.length();
        out.append(key);
        last = key;
      }
      BitUtil.VH_LE_SHORT.set(out.bytes(), level * PLACE, (short) begin);
      BitUtil.VH_LE_SHORT.set(out.bytes(), level * PLACE + Short.BYTES, (short) key.length);
    }
    return new AnalyzedWord(written, Arrays.copyOf(out.bytes(), out.length()));
  }

  /** An empty memory of words. */
  static RecentWords<AnalyzedWord> recent() {
    return new RecentWords<>(REMEMBERED, AnalyzedWord::of);
  }

  @Override
  public boolean isKept() {
    return keys.length <= LARGEST;
  }

  /** The number by which {@link #key} knows a level. */
  static int number(MatchLevel level) {
    return LEVELS.indexOf(level);
  }

  @Override
  public boolean stands(char[] text, int start, int end) {
    return Arrays.equals(written, 0, written.length, text, start, end);
  }

  /**
   * Makes a reference point to the key at a level, in UTF-8; not to be written to.
   *
   * @param level as {@link #number} gives it
   */
  void key(int level, BytesRef reference) {
    reference.bytes = keys;
    reference.offset = (short) BitUtil.VH_LE_SHORT.get(keys, level * PLACE);
    reference.length = (short) BitUtil.VH_LE_SHORT.get(keys, level * PLACE + Short.BYTES);
  }

  /** The part of a key that is used as a term. */
  static String cut(String key) {
    if (key.length() <= LONGEST_KEY) {
      return key;
    }
    boolean splitsPair = Character.isHighSurrogate(key.charAt(LONGEST_KEY - 1));
    return key.substring(0, splitsPair ? LONGEST_KEY - 1 : LONGEST_KEY);
  }
}
