package org.minbar.corpus.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Word;

/**
 * A number where it stands among words, in digits or in words, cardinal or ordinal: الـ20, ٢٠,
 * العشرين, الحادي والعشرون, مئة وخمسة وعشرون ألفا, 5 ملايين.
 *
 * <p>Gender, case and article are not asked for: they belong to how a number is written, not to
 * which it is. أحد alone is a word (one of), and الاثنين with its article a day.
 *
 * @param value in digits, without thousands signs and leading zeros
 * @param to the index of the word after its last
 */
record WrittenNumber(String value, int to) {

  private static final Map<String, Integer> UNITS =
      numbered(
          "واحد واحده اول اولي",
          "اثنان اثنين اثنتان اثنتين ثاني ثانيه",
          "ثلاثه ثلاث ثالث ثالثه",
          "اربعه اربع رابع رابعه",
          "خمسه خمس خامس خامسه",
          "سته ست سادس سادسه",
          "سبعه سبع سابع سابعه",
          "ثمانيه ثماني ثمان ثامن ثامنه",
          "تسعه تسع تاسع تاسعه",
          "عشره عشر عاشر عاشره");

  /** Units that only count beside a ten: one of eleven, two of twelve, one of twenty-one. */
  private static final Map<String, Integer> BOUND_UNITS =
      numbered("احد احدي حادي حاديه", "اثنا اثني اثنتا اثنتي");

  private static final Map<String, Integer> TENS =
      numbered(
          "",
          "عشرون عشرين",
          "ثلاثون ثلاثين",
          "اربعون اربعين",
          "خمسون خمسين",
          "ستون ستين",
          "سبعون سبعين",
          "ثمانون ثمانين",
          "تسعون تسعين");
  private static final Map<String, Integer> HUNDREDS =
      numbered(
          "مءه ميه مايه",
          "ميتان ميتين مايتان مايتين",
          "ثلاثميه ثلاثمايه",
          "اربعميه اربعمايه",
          "خمسميه خمسمايه",
          "ستميه ستمايه",
          "سبعميه سبعمايه",
          "ثمانميه ثمانمايه ثمانيميه ثمانيمايه",
          "تسعميه تسعمايه");
  private static final Map<String, Long> MULTIPLIERS =
      Map.of(
          "الف", 1_000L,
          "الفا", 1_000L,
          "الاف", 1_000L,
          "مليون", 1_000_000L,
          "مليونا", 1_000_000L,
          "ملايين", 1_000_000L,
          "مليار", 1_000_000_000L,
          "مليارا", 1_000_000_000L,
          "مليارات", 1_000_000_000L);

  private static final Map<String, Long> DUALS =
      Map.of(
          "الفان", 2_000L,
          "الفين", 2_000L,
          "مليونان", 2_000_000L,
          "مليونين", 2_000_000L);

  /** They count only behind a number: الآلاف alone is "thousands". */
  private static final Set<String> NEVER_FIRST = Set.of("الاف", "ملايين", "مليارات", "الفا");

  private static final Set<String> TEEN = Set.of("عشر", "عشره");
  private static final Set<String> DAY = Set.of("الاثنين", "الاثنان");
  private static final int MOST_WORDS = 12;

  private static Map<String, Integer> numbered(String... forms) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < forms.length; i++) {
      for (String form : forms[i].split(" ", -1)) {
        numbers.put(form, i + 1);
      }
    }
    numbers.remove("");
    return Map.copyOf(numbers);
  }

  /** The number that begins at a word, as long as it goes. */
  static Optional<WrittenNumber> at(String text, List<Word> words, int first) {
    Optional<String> digits = digits(words.get(first).text());
    if (digits.isPresent()) {
      return Optional.of(withMultiplier(digits.get(), text, words, first + 1));
    }
    Reading reading = new Reading();
    int to = first;
    while (to < words.size()
        && to - first < MOST_WORDS
        && (to == first || onlyBlanks(text, words.get(to - 1), words.get(to)))
        && reading.take(key(words, to), to == first, next(text, words, to))) {
      to++;
    }
    return to == first
        ? Optional.empty()
        : Optional.of(new WrittenNumber(Long.toString(reading.value()), to));
  }

  /** The word that a number could go on with, empty if a sign stands between. */
  private static String next(String text, List<Word> words, int word) {
    boolean follows =
        word + 1 < words.size() && onlyBlanks(text, words.get(word), words.get(word + 1));
    return follows ? key(words, word + 1) : "";
  }

  private static String key(List<Word> words, int word) {
    return MatchLevel.NORMALIZED.key(words.get(word).text());
  }

  /** 5 ملايين is 5000000. */
  private static WrittenNumber withMultiplier(
      String digits, String text, List<Word> words, int next) {
    if (next < words.size()
        && digits.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
        && onlyBlanks(text, words.get(next - 1), words.get(next))) {
      Long factor = MULTIPLIERS.get(MatchLevel.NORMALIZED.key(words.get(next).text()));
      if (factor != null) {
        BigDecimal product = new BigDecimal(digits).multiply(BigDecimal.valueOf(factor));
        return new WrittenNumber(product.stripTrailingZeros().toPlainString(), next + 1);
      }
    }
    return new WrittenNumber(digits, next);
  }

  /** The value of a word of digits, perhaps with joined particles. */
  private static Optional<String> digits(String word) {
    String key = MatchLevel.NORMALIZED.key(word);
    int start = 0;
    while (start < key.length() && !isDigit(key.charAt(start))) {
      start++;
    }
    String number = key.substring(start).replace(",", "");
    if (number.isEmpty()
        || !number.chars().allMatch(c -> isDigit(c) || c == '.')
        || key.chars().limit(start).anyMatch(c -> c < 0x600)) {
      return Optional.empty();
    }
    int zeros = 0;
    while (zeros + 1 < number.length()
        && number.charAt(zeros) == '0'
        && number.charAt(zeros + 1) != '.') {
      zeros++;
    }
    return Optional.of(number.substring(zeros));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean onlyBlanks(String text, Word before, Word after) {
    return text.substring(before.end(), after.start()).isBlank();
  }

  /** A number in words, word after word. */
  private static final class Reading {
    private long total;
    private long group;

    long value() {
      return total + group;
    }

    /** Takes the next word if it goes on with the number. */
    boolean take(String key, boolean first, String next) {
      boolean and = key.startsWith("و") && key.length() > 1;
      if (first) {
        return !DAY.contains(key) && start(key, next);
      }
      String bare = and ? key.substring(1) : key;
      if (!and && TEEN.contains(withoutArticle(bare)) && group > 0 && group < 10) {
        group += 10;
        return true;
      }
      Long factor = and ? null : MULTIPLIERS.get(bare);
      if (factor != null && group > 0) {
        total += group * factor;
        group = 0;
        return true;
      }
      Integer hundred = and ? null : HUNDREDS.get(bare);
      if (hundred != null && hundred == 1 && group > 0 && group < 10) {
        group *= 100; // ثلاث مئة
        return true;
      }
      return and && (add(bare, next) || add(withoutArticle(bare), next));
    }

    private boolean start(String key, String next) {
      for (String bare : readings(key)) {
        if (add(bare, next)) {
          return true;
        }
      }
      return false;
    }

    private boolean add(String bare, String next) {
      Integer unit = UNITS.get(bare);
      Integer tens = TENS.get(bare);
      Integer hundred = HUNDREDS.get(bare);
      if (unit == null && BOUND_UNITS.containsKey(bare) && bindsTo(next)) {
        unit = BOUND_UNITS.get(bare);
      }
      if (unit != null && group % 100 == 0) {
        group += unit;
      } else if (tens != null && group % 100 < 10) {
        group += tens * 10L;
      } else if (hundred != null && group == 0) {
        group = hundred * 100L;
      } else {
        Long factor =
            NEVER_FIRST.contains(bare) ? null : MULTIPLIERS.getOrDefault(bare, DUALS.get(bare));
        if (factor == null || group != 0) {
          return false;
        }
        total += factor;
      }
      return true;
    }

    private static boolean bindsTo(String next) {
      String bare = withoutArticle(next.startsWith("و") ? next.substring(1) : next);
      return TEEN.contains(bare) || TENS.containsKey(bare);
    }

    /** What the word may be without conjunction, preposition and article. */
    private static List<String> readings(String key) {
      List<String> readings = new ArrayList<>(List.of(key, withoutArticle(key)));
      for (int cut = 1; cut <= 2 && cut < key.length() - 1; cut++) {
        if ("وفبلك".indexOf(key.charAt(cut - 1)) < 0) {
          break;
        }
        String rest = key.substring(cut);
        readings.add(rest);
        readings.add(withoutArticle(rest));
        if (key.charAt(cut - 1) == 'ل' && rest.startsWith("ل")) {
          readings.add(rest.substring(1)); // للعشرين
        }
      }
      return readings;
    }

    private static String withoutArticle(String word) {
      return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
    }
  }
}
