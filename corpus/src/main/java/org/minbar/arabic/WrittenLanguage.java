package org.minbar.arabic;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells by its letters in which language a text is written, as far as Minbar must know it: Arabic
 * from the other languages that use its script, English and Russian from the rest.
 *
 * <p>Arabic is told by its article and its ta marbuta, which make a seventh of its words; the
 * others by letters that Arabic does not have. Foreign names in an Arabic text have some of these
 * too, so they must be frequent.
 */
public final class WrittenLanguage {

  /** A language that is none of those told apart. */
  public static final String UNKNOWN = "und";

  private static final String ARABIC = "ar";

  /** Fewer letters tell nothing; such a text is taken for Arabic. */
  private static final int FEWEST_LETTERS = 20;

  /** The share of its letters that only other languages have in a text that is not Arabic. */
  private static final double OTHER_LETTERS = 0.02;

  /** The share of words with article or ta marbuta in a text that may be Arabic all the same. */
  private static final double ARABIC_WORDS = 0.15;

  /** And the share of foreign letters that an Arabic text does not reach. */
  private static final double TOO_MANY = 0.06;

  private static final double ENGLISH_WORDS = 0.1;

  /** Letters of Persian, which Urdu and Sorani have too. */
  private static final String PERSIAN = "پچژگیک";

  /** Letters by which other languages in Arabic script are told from it and each other. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "kk", "ٴۇۋەڭ",
          "ug", "ېۈۆەڭۇۋ",
          "ckb", "ێڕڵۆەڤ",
          "ur", "ٹڈڑںےہھ",
          "ps", "ټډړښځڅېۍ");

  /** Languages that may be written in Arabic letters. */
  private static final Set<String> ARABIC_SCRIPT =
      Set.of("kk", "ug", "ckb", "ku", "fa", "prs", "ur", "ps", "sd", "ky", "uz", "az", "pa", "ks");

  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "was", "with", "by");

  /** The share of letters of its own in a Ukrainian text, which has few of them. */
  private static final double UKRAINIAN_LETTERS = 0.005;

  private static final String KAZAKH = "әғқңөұүһі";
  private static final String UKRAINIAN = "їєґ";

  private WrittenLanguage() {}

  /** The BCP 47 tag of the language of a text. */
  public static String of(String text) {
    int arabic = 0;
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        arabic += script == UnicodeScript.ARABIC ? 1 : 0;
        latin += script == UnicodeScript.LATIN ? 1 : 0;
        cyrillic += script == UnicodeScript.CYRILLIC ? 1 : 0;
      }
    }
    if (arabic + latin + cyrillic < FEWEST_LETTERS || arabic >= Math.max(latin, cyrillic)) {
      return arabic < FEWEST_LETTERS ? ARABIC : ofArabicScript(text, arabic);
    }
    return latin >= cyrillic ? ofLatin(text) : ofCyrillic(text, cyrillic);
  }

  /** Whether a text in that language may be written in Arabic letters, and is not Arabic. */
  public static boolean sharesScript(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    return ARABIC_SCRIPT.contains(tag.split("-", 2)[0]) && !tag.contains("-cyrl");
  }

  private static String ofArabicScript(String text, int letters) {
    String likeliest = "fa";
    int most = 0;
    for (Map.Entry<String, String> language : new TreeMap<>(LETTERS).entrySet()) {
      int found = count(text, language.getValue());
      if (found > most) {
        most = found;
        likeliest = language.getKey();
      }
    }
    if (most < OTHER_LETTERS * letters) {
      likeliest = "fa";
      most = count(text, PERSIAN);
    }
    double share = most / (double) letters;
    boolean arabic =
        share < OTHER_LETTERS || (share < TOO_MANY && arabicWords(text) > ARABIC_WORDS);
    return arabic ? ARABIC : likeliest;
  }

  private static double arabicWords(String text) {
    int words = 0;
    int telling = 0;
    for (Word word : Words.of(text)) {
      String written = word.text();
      words++;
      telling += written.startsWith("ال") || written.endsWith("ة") ? 1 : 0;
    }
    return telling / (double) Math.max(1, words);
  }

  private static String ofLatin(String text) {
    int words = 0;
    int english = 0;
    for (Word word : Words.of(text)) {
      words++;
      english += ENGLISH.contains(word.text().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return english >= ENGLISH_WORDS * words ? "en" : UNKNOWN;
  }

  private static String ofCyrillic(String text, int letters) {
    String small = text.toLowerCase(Locale.ROOT);
    if (count(small, UKRAINIAN) > UKRAINIAN_LETTERS * letters) {
      return "uk";
    }
    return count(small, KAZAKH) > OTHER_LETTERS * letters ? "kk" : "ru";
  }

  private static int count(String text, String letters) {
    return (int) text.chars().filter(c -> letters.indexOf(c) >= 0).count();
  }
}
