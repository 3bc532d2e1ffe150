package org.minbar.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.WordKeys;

/**
 * A written word with its keys at all match levels, as the terms of an index.
 *
 * <p>A key longer than {@value #LONGEST_KEY} UTF-16 units is cut there, in documents and queries
 * alike, so that such a word stays findable; Lucene itself refuses terms of more than 32,766 bytes.
 */
final class AnalyzedWord {

  /** Longer than any word of any language; what is longer is no word. */
  static final int LONGEST_KEY = 255;

  private final char[] written;
  private final BytesRef[] keys;

  private AnalyzedWord(char[] written, BytesRef[] keys) {
    this.written = written;
    this.keys = keys;
  }

  /** Analyses the word that stands in a text from {@code start} to {@code end}. */
  static AnalyzedWord of(char[] text, int start, int end) {
    WordKeys keys = WordKeys.of(new String(text, start, end - start));
    BytesRef[] terms = new BytesRef[MatchLevel.values().length];
    BytesRef last = new BytesRef();
    for (MatchLevel level : MatchLevel.values()) {
      BytesRef term = new BytesRef(cut(keys.at(level)));
      last = term.equals(last) ? last : term; // kept once: most words have two or three keys
      terms[level.ordinal()] = last;
    }
    return new AnalyzedWord(Arrays.copyOfRange(text, start, end), terms);
  }

  /** Whether it is the word that stands in a text from {@code start} to {@code end}. */
  boolean stands(char[] text, int start, int end) {
    return Arrays.equals(written, 0, written.length, text, start, end);
  }

  /** Its key in UTF-8; not to be changed. */
  BytesRef key(MatchLevel level) {
    return keys[level.ordinal()];
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
