package org.minbar.arabic;

import java.util.List;

/**
 * The endings that Arabic writes joined to a word: pronouns, number, gender, case and the nisba.
 *
 * <p>All words here are normalised. An ending is only taken off when three letters remain, one
 * ending of each kind, from the outside in.
 */
final class Suffixes {

  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ENDING = 7;
  private static final List<String> PRONOUNS = List.of("كما", "هما", "ها", "هم", "هن", "كم", "نا");
  private static final List<String> NUMBER =
      List.of("تان", "تين", "ات", "ان", "ون", "ين", "وا", "ي");
  private static final List<String> GENDER = List.of("يه", "ه", "ي", "ا");

  private Suffixes() {}

  /**
   * The word without its endings; where a listed word is left after some of them, no more is taken
   * off.
   */
  static String strip(String word, WholeWords whole) {
    int first = Math.max(SHORTEST_STEM, WholeWords.firstEnding(word));
    for (int end = word.length(); end > word.length() - LONGEST_ENDING && end >= first; end--) {
      if (whole.ends(word.substring(0, end)) && WholeWords.isEnding(word.substring(end))) {
        return word.substring(0, end);
      }
    }
    String base = without(PRONOUNS, word);
    int last = base.length() - 1;
    boolean hiddenMarbuta =
        !base.equals(word)
            && last >= SHORTEST_STEM
            && base.charAt(last) == Letters.TEH
            && base.charAt(last - 1) != Letters.ALEF;
    // ة is written ت before a pronoun: منطقتهم is of منطقة
    return hiddenMarbuta ? base.substring(0, last) : without(GENDER, without(NUMBER, base));
  }

  private static String without(List<String> endings, String word) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
