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
  private final BytesRef surface;
  private final BytesRef normalized;
  private final BytesRef stem;
  private final BytesRef lemma;
  private final BytesRef root;

  private AnalyzedWord(char[] written, WordKeys keys) {
    this.written = written;
    this.surface = new BytesRef(cut(keys.surface()));
    this.normalized = term(keys.normalized(), surface);
    this.stem = term(keys.stem(), normalized);
    this.lemma = term(keys.lemma(), stem);
    this.root = term(keys.root(), lemma);
  }

  /** Analyses the word that stands in a text from {@code start} to {@code end}. */
  static AnalyzedWord of(char[] text, int start, int end) {
    char[] written = Arrays.copyOfRange(text, start, end);
    return new AnalyzedWord(written, WordKeys.of(new String(written)));
  }

  /** Most words have two or three different keys: the same one is kept once. */
  private static BytesRef term(String key, BytesRef last) {
    BytesRef term = new BytesRef(cut(key));
    return term.equals(last) ? last : term;
  }

  /** Whether it is the word that stands in a text from {@code start} to {@code end}. */
  boolean stands(char[] text, int start, int end) {
    return Arrays.equals(written, 0, written.length, text, start, end);
  }

  /** Its key in UTF-8; not to be changed. */
  BytesRef key(MatchLevel level) {
    return switch (level) {
      case SURFACE -> surface;
      case NORMALIZED -> normalized;
      case STEM -> stem;
      case LEMMA -> lemma;
      case ROOT -> root;
    };
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
