package org.minbar.arabic.build;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A word as root consonants in a template.
 *
 * <p>Weak letters (ا و ي ى ء in all seats) and ة belong to the template, since they come and go
 * between singular and plural; of a doubled consonant the second does (طبيب, أطباء).
 */
final class Skeleton {

  private static final String WEAK = "اأإآوؤيئىءة";

  private Skeleton() {}

  /**
   * The strong consonants in order, in each way the word can be taken apart: a final ن after ا may
   * be of the template فعلان, a final ت after ا of the ending ات.
   */
  static Set<String> consonants(String spelling) {
    Set<String> all = new LinkedHashSet<>();
    String withoutLast = spelling.substring(0, Math.max(0, spelling.length() - 1));
    boolean fourOrMore = spelling.length() > 4;
    if (fourOrMore && spelling.endsWith("ات")) {
      all.add(strong(withoutLast));
    } else {
      all.add(strong(spelling));
      if (fourOrMore && spelling.endsWith("ان")) {
        all.add(strong(withoutLast));
      }
    }
    all.removeIf(String::isEmpty);
    return all;
  }

  /** The word with its strong consonants as 1, 2, 3 …: أ12ا3 for ألغام. */
  static String template(String spelling) {
    StringBuilder out = new StringBuilder();
    char previous = 0;
    int number = 0;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (WEAK.indexOf(c) >= 0) {
        out.append(c);
      } else if (c == previous) {
        out.append(number);
      } else {
        out.append(c == 'م' && i == 0 && spelling.length() > 3 ? "م" : String.valueOf(++number));
        previous = c;
      }
    }
    return out.toString();
  }

  private static String strong(String spelling) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      boolean doubled = !out.isEmpty() && out.charAt(out.length() - 1) == c;
      if (WEAK.indexOf(c) < 0 && !doubled) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
