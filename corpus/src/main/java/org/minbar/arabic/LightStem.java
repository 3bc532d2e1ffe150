package org.minbar.arabic;

/**
 * A word without the affixes that written Arabic joins to it, found by length and by a list of
 * words that look as if they had one.
 *
 * <p>In the line of Larkey, Ballesteros and Connell's light stemmers (2002, 2007), which Lucene's
 * ArabicStemmer follows too, with three differences: single prepositions are taken off (بإيران), a
 * word's own first or last letters are kept where {@code whole-words.txt} says that they are its
 * own (ألغام, وزير, لبنان), and the lam that the article swallows is given back (للاجئين).
 */
final class LightStem {

  private static final WholeWords WHOLE = WholeWords.load();

  private LightStem() {}

  /**
   * The stem of a normalised word; the word itself when it is too short to cut, or in a script that
   * {@link ForeignStem} does not know.
   *
   * @param normalized as {@link Orthography#normalize} gives it
   */
  static String of(String normalized) {
    if (normalized.isEmpty() || !Letters.isArabic(normalized.codePointAt(0))) {
      return normalized.isEmpty() ? normalized : ForeignStem.of(normalized);
    }
    char last = normalized.charAt(normalized.length() - 1);
    if (last >= '0' && last <= '9') {
      return numberOf(normalized);
    }
    return Suffixes.strip(Proclitics.strip(normalized, WHOLE), WHOLE);
  }

  private static String numberOf(String proclitic) {
    int i = 0;
    while (Letters.isArabic(proclitic.charAt(i))) {
      i++;
    }
    return proclitic.substring(i);
  }
}
