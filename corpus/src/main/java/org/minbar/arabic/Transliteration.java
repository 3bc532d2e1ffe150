package org.minbar.arabic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a proper name sounds, whether it is written in Arabic, Latin or Cyrillic script: Lavrentyev,
 * Лаврентьев and لافرنتييف all give {@code lfrntf}.
 *
 * <p>A skeleton is the consonants of a name, where those that one language writes for another are
 * one:
 *
 * <pre>
 * b   ب پ      b p        б п       n   ن        n            н
 * d   د ذ ض    d dh       д         r   ر        r            р
 * f   ف ڤ      f v ph     ф в       s   س ص      s, c of ce   с
 * g   غ گ      g gh ğ     г         S   ش        sh sch ş     ш щ
 * h   ح خ ه    h kh       х         t   ت ط ث    t th         т
 * j   ج ژ      j zh dj    ж дж      tS  چ تش     ch tch ç     ч
 * k   ك ق      k q c      к         ts  تس       ts           ц
 * l   ل        l          л         z   ز ظ      z            з
 * m   م        m          м         ks  كس       x            кс
 * </pre>
 *
 * <p>Vowels are left out, and with them ا ء ع و ي w y, apostrophes and final ة ه h. Only at the
 * beginning and at the end of the whole name they are kept, as one {@code a} for all of them:
 * Astana is {@code astna}, Türkiye {@code trka}. A consonant doubled in Latin or Cyrillic is one,
 * as with shadda. Articles are left out: ال, al and el, and ad, as, ash, ez and the like before
 * their own sun letter. Blanks and hyphens do not count: Nur Sultan, Nursultan.
 */
public final class Transliteration {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’‘ʼʿʾ`ـ]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern DOUBLED_VOWELS = Pattern.compile("aa+");
  private static final Pattern VOWELS_INSIDE = Pattern.compile("(?<=.)a(?=.)");
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_WITH_ARTICLE = 4;
  private static final int LONGEST_SPELLING = 3;
  private static final int FEWEST_CONSONANTS = 3;
  private static final int FEW_CONSONANTS = 4;

  /** What a spelling sounds like, by the spelling: one to three letters, marks taken off. */
  private static final Map<String, String> SOUNDS = new HashMap<>();

  static {
    spellings("b", "b p ب پ б п");
    spellings("d", "d dh د ذ ض д");
    spellings("f", "f v ph ف ڤ ф в");
    spellings("g", "g gh غ گ г");
    spellings("h", "h kh ح خ ه ہ ھ х");
    spellings("j", "j zh dj dzh ج ژ ж дж");
    spellings("k", "k q c ك ک ق к");
    spellings("l", "l ل л");
    spellings("m", "m م м");
    spellings("n", "n ن н");
    spellings("r", "r ر р");
    spellings("s", "s س ص с");
    spellings("sa", "ce ci cy");
    spellings("S", "sh sch ش ш щ");
    spellings("t", "t th ت ط ث т");
    spellings("tS", "ch tch چ ч");
    spellings("ts", "ц");
    spellings("z", "z ز ظ з");
    spellings("ks", "x");
    spellings("a", "a e i ı o u w y ا ء ع و ي ى ی ة а е и о у ы э ю я");
  }

  private Transliteration() {}

  private static void spellings(String sound, String spellings) {
    for (String spelling : spellings.split(" ", -1)) {
      SOUNDS.put(spelling, sound);
    }
  }

  /**
   * The skeleton of a name of one or more words; empty if it has no letter of the three scripts.
   */
  public static String skeleton(String name) {
    return VOWELS_INSIDE.matcher(sounds(name)).replaceAll("");
  }

  /**
   * Whether two writings can be of one name: they have the same skeleton of at least {@value
   * #FEWEST_CONSONANTS} consonants. Where it has no more than {@value #FEW_CONSONANTS}, words that
   * are no names have it too, so that the vowels have to stand in the same places; but those that
   * Arabic does not write may stand anywhere.
   */
  public static boolean alike(String one, String other) {
    String first = sounds(one);
    String second = sounds(other);
    String skeleton = VOWELS_INSIDE.matcher(first).replaceAll("");
    int consonants = consonants(skeleton);
    return consonants >= FEWEST_CONSONANTS
        && skeleton.equals(VOWELS_INSIDE.matcher(second).replaceAll(""))
        && (consonants > FEW_CONSONANTS
            || first.equals(second)
            || (isArabic(one) && hasVowelsOf(first, second))
            || (isArabic(other) && hasVowelsOf(second, first)));
  }

  /** How many consonants a skeleton has. */
  public static int consonants(String skeleton) {
    return skeleton.replace("a", "").length();
  }

  /** Whether a vowel stands wherever Arabic writes one, given the same consonants. */
  private static boolean hasVowelsOf(String arabic, String other) {
    return Pattern.matches(arabic.replaceAll("(?<=[^a])(?=[^a])", "a?"), other);
  }

  private static boolean isArabic(String name) {
    return name.codePoints().filter(Character::isLetter).allMatch(Letters::isArabic);
  }

  /** Consonants and vowels, of several vowels in a row one. */
  private static String sounds(String name) {
    List<String> words = new ArrayList<>();
    for (String written : BETWEEN_WORDS.splitAsStream(name).toList()) {
      String word = sound(Orthography.surface(written));
      if (!words.isEmpty() && isArticle(words.getLast(), word)) {
        words.removeLast();
      }
      words.add(word);
    }
    return DOUBLED_VOWELS.matcher(String.join("", words)).replaceAll("a");
  }

  private static boolean isArticle(String word, String next) {
    return word.length() == 2
        && word.startsWith("a")
        && (word.endsWith("l") || next.startsWith(word.substring(1)));
  }

  /** The sounds of a word, vowels too. */
  private static String sound(String word) {
    boolean arabic = !word.isEmpty() && Letters.isArabic(word.charAt(0));
    if (!arabic) {
      String letters = bare(word.replace("ç", "ch").replace("ş", "sh").replace("ğ", "gh"));
      return DOUBLED.matcher(spelled(letters.replaceAll("(?<=[aeiouy])h$", ""))).replaceAll("$1");
    }
    // with hamza it is no article, as in ألماتي
    boolean article = word.startsWith(ARTICLE) && word.length() >= SHORTEST_WITH_ARTICLE;
    return spelled(bare(article ? word.substring(ARTICLE.length()) : word).replaceAll("ه$", "ة"));
  }

  private static String bare(String word) {
    return NO_LETTER.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Sound after sound, the longest spelling first; letters of other scripts have none. */
  private static String spelled(String letters) {
    StringBuilder sounds = new StringBuilder();
    int at = 0;
    while (at < letters.length()) {
      int length = Math.min(LONGEST_SPELLING, letters.length() - at);
      while (length > 1 && !SOUNDS.containsKey(letters.substring(at, at + length))) {
        length--;
      }
      sounds.append(SOUNDS.getOrDefault(letters.substring(at, at + length), ""));
      at += length;
    }
    return sounds.toString();
  }
}
