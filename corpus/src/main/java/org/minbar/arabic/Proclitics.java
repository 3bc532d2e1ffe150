package org.minbar.arabic;

import java.util.Set;

/**
 * The particles that Arabic writes joined to the front of a word: و ف (and, so), ب ك ل (in, like,
 * for), س (will), ال (the), in this order.
 *
 * <p>All words here are normalised.
 */
final class Proclitics {

  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "و", "ف", "ب", "ل", "ك", "ال", "لل", "وال", "فال", "بال", "كال", "ولل", "وب", "ول",
          "وبال", "وكال", "فب", "فل", "فلل", "فبال");

  private static final int SHORTEST_REST = 3;

  private Proclitics() {}

  /**
   * Whether the letters are proclitics and nothing else, as before a number: {@code ال} in الـ20.
   */
  static boolean isStack(String letters) {
    return BEFORE_NUMBERS.contains(letters);
  }

  /**
   * The word without its proclitics.
   *
   * <p>A letter is only taken for a proclitic when what remains can be a word. Where a word can be
   * read both ways, the list of whole words decides: الغام begins with its own ال, and للاجئين is ل
   * + ال + لاجئين because لاجئ is a word and اجئ is not.
   */
  static String strip(String word, WholeWords whole) {
    if (whole.begins(word)) {
      return word;
    }
    String rest = withoutConjunction(word, whole);
    if (!rest.equals(word) && whole.begins(rest)) {
      return rest;
    }
    return withoutPrepositionAndArticle(rest, whole);
  }

  private static String withoutConjunction(String word, WholeWords whole) {
    char first = word.charAt(0);
    boolean conjunction = first == Letters.WAW || first == Letters.FEH;
    return conjunction && canBeWord(word.substring(1), whole) ? word.substring(1) : word;
  }

  private static String withoutPrepositionAndArticle(String word, WholeWords whole) {
    if (word.startsWith("لل")) {
      String lamOfItsOwn = word.substring(1);
      String rest = word.substring(2);
      return whole.begins(lamOfItsOwn) || !canBeWord(rest, whole) ? lamOfItsOwn : rest;
    } else if (word.startsWith("ال")) {
      return canBeWord(word.substring(2), whole) ? word.substring(2) : word;
    }
    char first = word.charAt(0);
    String rest = word.substring(1);
    if (first == Letters.BEH || first == Letters.KAF || first == Letters.LAM) {
      if (whole.begins(rest)) {
        return rest;
      } else if (rest.startsWith("ال") && canBeWord(rest.substring(2), whole)) {
        return rest.substring(2);
      }
      // "like" is rare before a bare noun, and names with كـ are many
      return first != Letters.KAF && rest.length() > SHORTEST_REST ? rest : word;
    }
    return first == Letters.SEEN && isImperfect(rest) ? rest : word;
  }

  private static boolean isImperfect(String verb) {
    if (verb.length() < SHORTEST_REST) {
      return false;
    }
    char person = verb.charAt(0);
    boolean longer = verb.length() > SHORTEST_REST;
    return person == Letters.YEH
        || (longer && (person == Letters.TEH || person == Letters.NOON || person == Letters.ALEF));
  }

  private static boolean canBeWord(String rest, WholeWords whole) {
    return rest.length() >= SHORTEST_REST
        || (rest.length() == SHORTEST_REST - 1 && whole.begins(rest));
  }
}
