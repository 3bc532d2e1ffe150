package org.minbar.corpus.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.extract.FieldText.Boundary;

/**
 * Reads whole numbers up to 99 in words and any number in digits: العشرين, الثانية عشرة, الحادي
 * والعشرون, الـ20, ثلاثة.
 *
 * <p>Gender and case are not asked for, since the press often errs in them (الثانية عشر, الجولة
 * الحادية والعشرين as a subject).
 */
final class NumberWords {

  /** How a number is written. */
  enum Form {
    DIGITS,
    DIGITS_WITH_ARTICLE,
    ORDINAL,
    ORDINAL_WITH_ARTICLE,
    CARDINAL
  }

  /**
   * A number where it stands.
   *
   * @param value the number, ≥ 0
   * @param from its first word
   * @param to the word after its last
   */
  record WrittenNumber(int value, int from, int to, Form form) {
    boolean isDefinite() {
      return form == Form.DIGITS_WITH_ARTICLE || form == Form.ORDINAL_WITH_ARTICLE;
    }

    boolean isInDigits() {
      return form == Form.DIGITS || form == Form.DIGITS_WITH_ARTICLE;
    }
  }

  private static final Map<String, Integer> ORDINALS =
      numbered(
          "اول اولي",
          "ثاني ثانيه",
          "ثالث ثالثه",
          "رابع رابعه",
          "خامس خامسه",
          "سادس سادسه",
          "سابع سابعه",
          "ثامن ثامنه",
          "تاسع تاسعه",
          "عاشر عاشره");
  private static final Map<String, Integer> CARDINALS =
      numbered(
          "واحد واحده احد احدي",
          "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
          "ثلاثه ثلاث",
          "اربعه اربع",
          "خمسه خمس",
          "سته ست",
          "سبعه سبع",
          "ثمانيه ثماني ثمان",
          "تسعه تسع",
          "عشره عشر");
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
  private static final WordTest ELEVENTH = WordTest.oneOf("حادي", "حاديه");
  private static final WordTest TEEN = WordTest.oneOf("عشر", "عشره");
  private static final Set<String> ARTICLE = Set.of("ال", "لل", "بال", "وال", "ولل", "وبال");
  private static final int TEN = 10;
  private static final int LONGEST_DIGITS = 6;
  private static final Map<String, Integer> ROMAN = roman();

  /** Whether a number may begin at the word. */
  static final WordTest BEGINS =
      WordTest.of(word ->
          ARTICLE.contains(word.normalized())
              || ROMAN.containsKey(word.normalized())
              || isNumeral(word));

  private NumberWords() {}

  private static Map<String, Integer> numbered(String... forms) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < forms.length; i++) {
      for (String form : forms[i].split(" ", -1)) {
        numbers.put(form, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  /** The number that begins at a word, if one does; as long as it goes. */
  static Optional<WrittenNumber> at(FieldText text, int word) {
    WordForms forms = text.at(word);
    if (!forms.is(BEGINS)) {
      return Optional.empty();
    }
    Optional<Integer> digits = digits(forms);
    if (digits.isPresent()) {
      boolean article = forms.isDefinite() || forms.normalized().startsWith("لل");
      return Optional.of(
          new WrittenNumber(
              digits.get(), word, word + 1, article ? Form.DIGITS_WITH_ARTICLE : Form.DIGITS));
    } else if (ARTICLE.contains(forms.normalized()) && follows(text, word + 1)) {
      return digits(text.at(word + 1))
          .map(value -> new WrittenNumber(value, word, word + 2, Form.DIGITS_WITH_ARTICLE));
    }
    Integer roman = ROMAN.get(forms.normalized());
    if (roman != null) {
      return Optional.of(new WrittenNumber(roman, word, word + 1, Form.DIGITS));
    }
    return inWords(text, word);
  }

  /** Whether a word is a number or a part of one: الثلاث, الـ30, الحادي. */
  static boolean isNumeral(WordForms forms) {
    return digits(forms).isPresent()
        || forms.is(ELEVENTH)
        || lookUp(ORDINALS, forms) != null
        || lookUp(CARDINALS, forms) != null
        || lookUp(TENS, forms) != null;
  }

  /** II to XXXIX by their letters; I is too often something else. */
  private static Map<String, Integer> roman() {
    List<String> units = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    Map<String, Integer> numbers = new HashMap<>();
    for (int tens = 0; tens <= 3; tens++) {
      for (int unit = 0; unit < units.size(); unit++) {
        String letters = "x".repeat(tens) + units.get(unit);
        if (letters.length() > 1) {
          numbers.put(letters, tens * TEN + unit);
        }
      }
    }
    return Map.copyOf(numbers);
  }

  /** The number that a word writes in digits, perhaps with joined particles. */
  private static Optional<Integer> digits(WordForms forms) {
    String key = forms.stem();
    if (key.isEmpty() || key.length() > LONGEST_DIGITS) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < key.length(); i++) {
      int digit = key.charAt(i) - '0';
      if (digit < 0 || digit >= TEN) {
        return Optional.empty();
      }
      number = number * TEN + digit;
    }
    return Optional.of(number);
  }

  private static Optional<WrittenNumber> inWords(FieldText text, int word) {
    WordForms forms = text.at(word);
    Form ordinal = forms.isDefinite() ? Form.ORDINAL_WITH_ARTICLE : Form.ORDINAL;
    Integer unit = lookUp(ORDINALS, forms);
    boolean eleventh = forms.is(ELEVENTH);
    if (unit != null || eleventh) {
      int value = unit == null ? 1 : unit;
      if (value < TEN && follows(text, word + 1) && text.at(word + 1).is(TEEN)) {
        return Optional.of(new WrittenNumber(value + TEN, word, word + 2, ordinal));
      }
      Optional<WrittenNumber> compound = withTens(text, value, word, ordinal);
      if (compound.isPresent() || eleventh) {
        return compound;
      }
      return Optional.of(new WrittenNumber(value, word, word + 1, ordinal));
    }
    Integer tens = lookUp(TENS, forms);
    if (tens != null) {
      return Optional.of(new WrittenNumber(tens * TEN, word, word + 1, ordinal));
    }
    return cardinal(text, word);
  }

  private static Optional<WrittenNumber> cardinal(FieldText text, int word) {
    // with the article it is a day of the week (الاثنين) or a count of known things (الجولات السبع)
    Integer unit = text.at(word).isDefinite() ? null : lookUp(CARDINALS, text.at(word));
    if (unit == null) {
      return Optional.empty();
    }
    if (unit < TEN && follows(text, word + 1) && text.at(word + 1).is(TEEN)) {
      return Optional.of(new WrittenNumber(unit + TEN, word, word + 2, Form.CARDINAL));
    }
    return withTens(text, unit, word, Form.CARDINAL)
        .or(() -> Optional.of(new WrittenNumber(unit, word, word + 1, Form.CARDINAL)));
  }

  private static Optional<WrittenNumber> withTens(FieldText text, int unit, int word, Form form) {
    int next = word + 1;
    if (unit == TEN || !follows(text, next) || !text.at(next).mayBeginWithAnd()) {
      return Optional.empty();
    }
    boolean detached = text.at(next).normalized().equals("و") && follows(text, next + 1);
    int at = detached ? next + 1 : next;
    Integer tens = lookUp(TENS, text.at(at));
    return tens == null
        ? Optional.empty()
        : Optional.of(new WrittenNumber(unit + tens * TEN, word, at + 1, form));
  }

  private static boolean follows(FieldText text, int word) {
    return word < text.size() && text.before(word) == Boundary.NONE;
  }

  private static @Nullable Integer lookUp(Map<String, Integer> numbers, WordForms forms) {
    List<String> keys = forms.bare();
    for (String key : keys) {
      Integer number = numbers.get(key);
      if (number != null) {
        return number;
      }
    }
    return null;
  }
}
