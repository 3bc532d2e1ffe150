package org.minbar.arabic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The Arabic names of the months: Levantine (حزيران), international (يونيو), of the United Nations
 * (يونيه) and of the Maghreb (جوان), in the spelling of {@link Orthography#normalize}.
 */
public final class Months {

  /** The months, 1 to 12, that have names of one word. */
  public static final Map<String, Integer> NAMES = names();

  /** The first words of names of two: كانون الأول and كانون الثاني, تشرين الأول and الثاني. */
  public static final Set<String> PAIRS = Set.of("كانون", "تشرين");

  private Months() {}

  /**
   * The month, 1 to 12, of a name of two words.
   *
   * @param name one of {@link #PAIRS}
   * @param first whether the second word is الأول and not الثاني
   */
  public static int ofPair(String name, boolean first) {
    boolean tishrin = name.equals("تشرين");
    return tishrin ? (first ? 10 : 11) : first ? 12 : 1;
  }

  private static Map<String, Integer> names() {
    String[] months = {
      "يناير جانفي",
      "شباط فبراير فيفري",
      "اذار مارس",
      "نيسان ابريل افريل",
      "ايار مايو ماي",
      "حزيران يونيو يونيه جوان",
      "تموز يوليو يوليه جويليه",
      "اب اغسطس اوت",
      "ايلول سبتمبر شتنبر",
      "اكتوبر",
      "نوفمبر نونبر",
      "ديسمبر دجنبر"
    };
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < months.length; i++) {
      for (String name : months[i].split(" ", -1)) {
        names.put(name, i + 1);
      }
    }
    return Map.copyOf(names);
  }
}
