package org.minbar.arabic;

import java.lang.Character.UnicodeScript;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Stems of words in other scripts, by Porter's Snowball algorithms: a word of Latin letters as
 * English, one of Cyrillic letters as Russian. Which language a text is in need not be known, so
 * that words in a text and in a question always meet; those of other languages are cut the same way
 * on both sides.
 */
final class ForeignStem {

  /** Shorter words have no endings to lose. */
  private static final int SHORTEST = 3;

  private ForeignStem() {}

  /**
   * The stem of a word; the word itself if it has letters of several scripts, or digits.
   *
   * @param normalized as {@link Orthography#normalize} gives it, not empty
   */
  static String of(String normalized) {
    UnicodeScript script = UnicodeScript.of(normalized.codePointAt(0));
    boolean english = script == UnicodeScript.LATIN;
    if (normalized.length() < SHORTEST
        || !(english || script == UnicodeScript.CYRILLIC)
        || !normalized.codePoints().allMatch(c -> UnicodeScript.of(c) == script)) {
      return normalized;
    }
    // an algorithm keeps the word it works on, so each use takes a new one
    return new SnowballStemmer(english ? ALGORITHM.ENGLISH : ALGORITHM.RUSSIAN)
        .stem(normalized)
        .toString();
  }
}
