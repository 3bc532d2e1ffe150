package org.minbar.arabic;

import java.util.ArrayList;
import java.util.List;
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

  /** A rest of which nothing is known has to be this long to be a word. */
  private static final int SHORTEST_REST = 3;

  /** A rest that the list knows may be shorter: دم, أب. */
  private static final int SHORTEST_LISTED = 2;

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
   * <p>Where a word can be read in several ways, the list of whole words decides: الغام begins with
   * its own ال, and للاجئين is ل + ال + لاجئين because لاجئ is a word and اجئ is not. The reading
   * that is nearest to a listed word wins, the one with fewer proclitics in doubt: بايران is ب +
   * ايران, although it could be two بائر. Where no reading is listed, length decides.
   */
  static String strip(String word, WholeWords whole) {
    String best = "";
    int nearest = Integer.MAX_VALUE;
    for (String reading : readings(word)) {
      int distance = whole.distance(reading).orElse(Integer.MAX_VALUE);
      if (distance < nearest) {
        nearest = distance;
        best = reading;
      }
    }
    return best.isEmpty() ? likeliest(word) : best;
  }

  /**
   * The word, and what remains of it in each reading of its first letters as proclitics, the fewest
   * proclitics first.
   */
  private static List<String> readings(String word) {
    List<String> rests = new ArrayList<>();
    rests.add(word);
    addNominalRests(word, rests);
    if (isConjunction(word.charAt(0))) {
      String joined = word.substring(1);
      if (joined.length() >= SHORTEST_LISTED) {
        rests.add(joined);
        addNominalRests(joined, rests);
      }
    }
    return rests;
  }

  private static void addNominalRests(String word, List<String> rests) {
    int preposition = isPreposition(word.charAt(0)) ? 1 : 0;
    for (int from = preposition; from >= 0; from--) {
      String noun = word.substring(from);
      if (from > 0 && noun.length() >= SHORTEST_LISTED) {
        rests.add(noun);
      }
      if (noun.startsWith("ال") && noun.length() >= SHORTEST_LISTED + 2) {
        rests.add(noun.substring(2));
      }
    }
    if (word.startsWith("لل") && word.length() >= SHORTEST_LISTED + 2) {
      rests.add(word.substring(2));
    }
  }

  /** The reading by length alone, for words of which the list knows nothing. */
  private static String likeliest(String word) {
    String noun =
        isConjunction(word.charAt(0)) && word.length() > SHORTEST_REST ? word.substring(1) : word;
    for (String article : List.of("ال", "لل", "بال", "كال")) {
      if (noun.startsWith(article) && noun.length() >= article.length() + SHORTEST_REST) {
        return noun.substring(article.length());
      }
    }
    char first = noun.charAt(0);
    String rest = noun.substring(1);
    // "like" is rare before a bare noun, and names with كـ are many
    boolean preposition =
        isPreposition(first) && first != Letters.KAF && rest.length() > SHORTEST_REST;
    return preposition || (first == Letters.SEEN && isImperfect(rest)) ? rest : noun;
  }

  private static boolean isConjunction(char letter) {
    return letter == Letters.WAW || letter == Letters.FEH;
  }

  private static boolean isPreposition(char letter) {
    return letter == Letters.BEH || letter == Letters.KAF || letter == Letters.LAM;
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
}
