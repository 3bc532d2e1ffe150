package org.minbar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.minbar.arabic.MatchLevel;

/**
 * Replaces each word by its key at a match level.
 *
 * <p>A key longer than {@value #LONGEST_KEY} UTF-16 units is cut there, in documents and queries
 * alike, so that such a word stays findable; Lucene itself refuses terms of more than 32,766 bytes.
 */
final class KeyFilter extends TokenFilter {

  /** Longer than any word of any language; what is longer is no word. */
  static final int LONGEST_KEY = 255;

  /**
   * Arabic running text is Zipfian: few words make most of it, and finding a key costs more than
   * looking it up.
   */
  private static final int CACHED_WORDS = 1 << 16;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final CharArrayMap<String> keys = new CharArrayMap<>(1024, false);
  private final MatchLevel level;

  KeyFilter(TokenStream words, MatchLevel level) {
    super(words);
    this.level = level;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String key = keys.get(term.buffer(), 0, term.length());
    if (key == null) {
      key = cut(level.key(term.toString()));
      if (keys.size() >= CACHED_WORDS) {
        keys.clear();
      }
      keys.put(term.toString(), key);
    }
    term.setEmpty().append(key);
    return true;
  }

  private static String cut(String key) {
    if (key.length() <= LONGEST_KEY) {
      return key;
    }
    boolean splitsPair = Character.isHighSurrogate(key.charAt(LONGEST_KEY - 1));
    return key.substring(0, splitsPair ? LONGEST_KEY - 1 : LONGEST_KEY);
  }
}
