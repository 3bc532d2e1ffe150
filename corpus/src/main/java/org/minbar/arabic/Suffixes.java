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
  private static final List<String> PRONOUNS = List.of("كما", "هما", "ها", "هم", "هن", "كم", "نا");
  private static final List<String> NUMBER = List.of("تان", "تين", "ات", "ان", "ون", "ين", "وا");
  private static final List<String> GENDER = List.of("يه", "ه", "ي", "ا");

  private Suffixes() {}

  /** The word without its endings. */
  static String strip(String word, WholeWords whole) {
    if (whole.ends(word)) {
      return word;
    }
    String base = without(PRONOUNS, word);
    if (!base.equals(word)) {
      if (whole.ends(base)) {
        return base;
      }
      // ة is written ت before a pronoun: منطقتهم is of منطقة
      int last = base.length() - 1;
      if (last > SHORTEST_STEM - 1
          && base.charAt(last) == Letters.TEH
          && base.charAt(last - 1) != Letters.ALEF) {
        return base.substring(0, last);
      }
    }
    String single = without(NUMBER, base);
    if (whole.ends(single)) {
      return single;
    }
    return without(GENDER, single);
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
