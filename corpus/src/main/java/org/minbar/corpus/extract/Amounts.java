package org.minbar.corpus.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.NumberWords.Form;
import org.minbar.corpus.extract.NumberWords.WrittenNumber;

/**
 * Reads how many: 100, 3.5 مليون, 100 ألف, ثلاثة آلاف وخمسمئة, نصف مليون, ألفين ومئتين وأربعة
 * وخمسين.
 *
 * <p>Numbers under a hundred are read by {@link NumberWords}; this class adds hundreds, scales,
 * fractions of scales, decimal and thousands signs. Ordinals and words with the article are no
 * amounts. Gender and case are not asked for, since the press often errs in them.
 */
final class Amounts {

  /**
   * An amount where it stands.
   *
   * @param from its first word
   * @param to the word after its last
   * @param scaled whether a scale (ألف, مليون) stands in it
   * @param inDigits whether it begins with digits
   */
  record Amount(BigDecimal value, int from, int to, boolean scaled, boolean inDigits) {

    /** Whether it is a whole number of at most so much. */
    boolean isAtMost(long most) {
      return value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
  }

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int LONGEST_DIGITS = 15;
  private static final int GROUP = 3;
  private static final int MOST_GROUPS = 5;
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();
  private static final Map<String, BigDecimal> DUALS = new HashMap<>();
  private static final Set<String> SINGULAR_OR_DUAL = Set.of("الفا", "مليونا", "مليارا", "بليونا");
  private static final Set<String> PLURAL_SCALES = Set.of("الاف", "ملايين", "مليارات", "بلايين");
  private static final Map<String, Integer> HUNDREDS = new HashMap<>();
  private static final Set<String> TWO_HUNDRED = Set.of("تان", "تين", "تا", "تي");

  /** Also "I am not", which no preposition with six is. */
  private static final Set<String> NO_NUMBERS = Set.of("لست", "ولست");

  private static final Set<String> FRACTIONS = Set.of("نصف", "ربع");

  /** Whether an amount may begin at the word. */
  private static final WordTest BEGINS = WordTest.of(Amounts::mayBegin);

  static {
    scale(1_000L, "الف الفا الاف thousand тыс тысяч тысячи тысяча", "الفان الفين الفي");
    scale(
        1_000_000L,
        "مليون مليونا ملايين million млн миллион миллиона миллионов",
        "مليونان مليونين مليوني");
    scale(
        1_000_000_000L,
        "مليار مليارا مليارات بليون بليونا بلايين billion млрд миллиард миллиарда миллиардов",
        "ملياران مليارين ملياري");
    scale(1_000_000_000_000L, "تريليون ترليون trillion", "تريليوني");
    String[] units = {"ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    for (String hundred : Set.of("ميه", "مايه")) {
      HUNDREDS.put(hundred, 1);
      for (int i = 0; i < units.length; i++) {
        HUNDREDS.put(units[i] + hundred, i + 3);
      }
      HUNDREDS.put("ثماني" + hundred, 8);
    }
    for (String ending : TWO_HUNDRED) {
      HUNDREDS.put("مي" + ending, 2);
      HUNDREDS.put("ماي" + ending, 2);
    }
  }

  private final FieldText text;
  private final int from;
  private int at;
  private boolean scaled;

  private Amounts(FieldText text, int from) {
    this.text = text;
    this.from = from;
    this.at = from;
  }

  private static void scale(long value, String names, String duals) {
    for (String name : names.split(" ", -1)) {
      SCALES.put(name, BigDecimal.valueOf(value));
    }
    for (String name : duals.split(" ", -1)) {
      DUALS.put(name, BigDecimal.valueOf(value));
    }
  }

  /** The amount that begins at a word, if one does; as long as it goes. */
  static Optional<Amount> at(FieldText text, int word) {
    if (word >= text.size() || !text.at(word).is(BEGINS)) {
      return Optional.empty();
    }
    Amounts reader = new Amounts(text, word);
    BigDecimal value = reader.read();
    boolean digits = value != null && reader.digitsAt(word) != null;
    return value == null
        ? Optional.empty()
        : Optional.of(new Amount(plain(value), word, reader.at, reader.scaled, digits));
  }

  private static boolean mayBegin(WordForms word) {
    String key = word.stem();
    return !NO_NUMBERS.contains(word.normalized())
        && (word.is(NumberWords.BEGINS)
            || (!key.isEmpty() && isDigits(key.substring(key.length() - 1)))
            || word.hasName(HUNDREDS.keySet())
            || word.hasName(FRACTIONS)
            || word.isOneOf(SCALES.keySet())
            || word.isOneOf(DUALS.keySet()));
  }

  /** Without zeros behind the point that multiplying leaves. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private @Nullable BigDecimal read() {
    BigDecimal total = part(null);
    BigDecimal lowest = lastScale;
    for (int groups = 1; total != null && lowest != null && groups < MOST_GROUPS; groups++) {
      int before = at;
      BigDecimal more = afterAnd() ? orHalf(lowest) : null;
      if (more == null || more.compareTo(lowest) >= 0) {
        at = before;
        break;
      }
      total = total.add(more);
      lowest = lastScale;
    }
    return total;
  }

  private @Nullable BigDecimal lastScale;

  /** مليون ونصف, مليون ونصف المليون, or the next smaller part. */
  private @Nullable BigDecimal orHalf(BigDecimal scale) {
    boolean half = isForm("نصف");
    if (half || isForm("ربع")) {
      at++;
      lastScale = null;
      BigDecimal again = follows(at) ? lookUp(SCALES, at) : null;
      if (again != null && again.compareTo(scale) == 0) {
        at++;
      }
      return scale.multiply(half ? HALF : QUARTER);
    }
    return part(scale);
  }

  /** A group under a thousand or digits, with the scale behind it if one stands there. */
  private @Nullable BigDecimal part(@Nullable BigDecimal below) {
    lastScale = null;
    if (at >= text.size() || text.at(at).normalized().isEmpty()) {
      return null;
    }
    BigDecimal value = digitsAt(at);
    boolean digits = value != null;
    if (value != null) {
      at++;
      value = withSpacedGroups(value);
    } else if (isDefinite(at)) {
      return null;
    } else {
      value = fractionOrScale();
      if (value != null) {
        return value;
      }
      value = underThousand();
    }
    if (value == null) {
      return null;
    }
    BigDecimal scale = follows(at) && !isDefinite(at) ? lookUp(SCALES, at) : null;
    if (scale != null && !text.at(at).mayBeginWithAnd()) {
      at++;
      scaled = true;
      lastScale = scale;
      return value.multiply(scale);
    }
    return digits && below != null && value.compareTo(THOUSAND) >= 0 ? null : value;
  }

  /** نصف مليون, مليون, ألفين: a scale without a number before it. */
  private @Nullable BigDecimal fractionOrScale() {
    boolean half = isForm("نصف");
    if ((half || isForm("ربع")) && follows(at + 1)) {
      BigDecimal whole = lookUp(SCALES, at + 1);
      if (whole != null && !PLURAL_SCALES.contains(text.at(at + 1).normalized())) {
        at += 2;
        scaled = true;
        return whole.multiply(half ? HALF : QUARTER);
      }
      return null;
    }
    BigDecimal dual = lookUp(DUALS, at);
    BigDecimal one = dual == null ? lookUp(SCALES, at) : null;
    if (dual == null && (one == null || isPluralScale())) {
      return null;
    }
    // ألفا طن are two thousand, ألفاً is one
    boolean two =
        SINGULAR_OR_DUAL.stream().anyMatch(this::isForm) && text.written(at).indexOf('\u064B') < 0;
    scaled = true;
    lastScale = dual == null ? one : dual;
    at++;
    return dual != null ? dual.multiply(TWO) : two && one != null ? one.multiply(TWO) : one;
  }

  private boolean isPluralScale() {
    return text.at(at).names().stream().anyMatch(PLURAL_SCALES::contains);
  }

  private @Nullable BigDecimal underThousand() {
    int hundreds = hundreds();
    if (hundreds == 0) {
      WrittenNumber small = underHundred(at);
      if (small == null) {
        return null;
      }
      at = small.to();
      return BigDecimal.valueOf(small.value());
    }
    int before = at;
    if (afterAnd()) {
      WrittenNumber small = underHundred(at);
      if (small != null) {
        at = small.to();
        return BigDecimal.valueOf(hundreds * 100L + small.value());
      }
    }
    at = before;
    return BigDecimal.valueOf(hundreds * 100L);
  }

  /** مئة, مئتين, ثلاثمئة, ثلاث مئة: how many hundreds; 0 if none stand here. */
  private int hundreds() {
    int fused = hundredsOf(at);
    if (fused > 0) {
      at++;
      return fused;
    }
    WrittenNumber unit = underHundred(at);
    if (unit == null || unit.value() < 3 || unit.value() > 9 || unit.to() != at + 1) {
      return 0;
    } else if (follows(unit.to()) && hundredsOf(unit.to()) == 1) {
      at += 2;
      return unit.value();
    }
    return 0;
  }

  private int hundredsOf(int word) {
    if (word >= text.size()) {
      return 0;
    }
    for (String form : text.at(word).names()) {
      int count = HUNDREDS.getOrDefault(form, 0);
      // without its hamza it is rather a dead man than two hundred
      if (count > 0 && (count != 2 || text.written(word).indexOf('ئ') >= 0)) {
        return count;
      }
    }
    return 0;
  }

  private @Nullable WrittenNumber underHundred(int word) {
    Optional<WrittenNumber> number =
        word < text.size() && !isDefinite(word) ? text.numberAt(word) : Optional.empty();
    return number.filter(found -> found.form() == Form.CARDINAL || isTens(found)).orElse(null);
  }

  private static boolean isTens(WrittenNumber number) {
    boolean one = number.to() == number.from() + 1;
    return number.form() == Form.ORDINAL && one && number.value() >= 20;
  }

  /** Goes past "and", joined to the next word or alone; says whether it stands there. */
  private boolean afterAnd() {
    if (!follows(at) || !text.at(at).mayBeginWithAnd()) {
      return false;
    }
    if (text.at(at).normalized().equals("و")) {
      at++;
      return follows(at);
    }
    return true;
  }

  /** 100 000 with a blank between the thousands. */
  private BigDecimal withSpacedGroups(BigDecimal first) {
    BigDecimal value = first;
    boolean open = text.written(at - 1).length() <= GROUP && first.signum() > 0;
    while (open && at - from < MOST_GROUPS && follows(at) && text.gap(at).equals(" ")) {
      String next = text.at(at).normalized();
      if (next.length() != GROUP || !isDigits(next)) {
        break;
      }
      value = value.multiply(THOUSAND).add(new BigDecimal(next));
      at++;
    }
    return value;
  }

  private @Nullable BigDecimal digitsAt(int word) {
    String key = text.at(word).stem();
    char last = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
    boolean figure = last >= '0' && last <= '9' && !isDefinite(word);
    return figure ? number(key) : null;
  }

  /** 100,000 and 1.000.000 are whole numbers, 3.5 and 3,5 are not. */
  static @Nullable BigDecimal number(String key) {
    if (key.length() > LONGEST_DIGITS + MOST_GROUPS) {
      return null;
    }
    if (isDigits(key)) {
      boolean fits = key.length() == 1 || key.charAt(0) != '0';
      return fits && key.length() <= LONGEST_DIGITS ? new BigDecimal(key) : null;
    }
    String[] parts = key.split("[.,]", -1);
    boolean grouped = parts.length > 1;
    for (int i = 0; i < parts.length; i++) {
      if (!isDigits(parts[i]) || parts[i].length() > LONGEST_DIGITS) {
        return null;
      }
      grouped &= i == 0 ? parts[i].length() <= GROUP : parts[i].length() == GROUP;
    }
    boolean zero = parts[0].length() > 1 && parts[0].charAt(0) == '0';
    if (zero || parts.length == 1) {
      return null;
    } else if (grouped && (parts.length > 2 || key.indexOf(',') > 0)) {
      return new BigDecimal(String.join("", parts));
    }
    return parts.length == 2 ? new BigDecimal(parts[0] + "." + parts[1]) : null;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private boolean isForm(String form) {
    return text.at(at).names().contains(form);
  }

  private @Nullable BigDecimal lookUp(Map<String, BigDecimal> words, int word) {
    for (String form : text.at(word).bare()) {
      BigDecimal value = words.get(form);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Thousands begin with alif and lam, which are no article there. */
  private boolean isDefinite(int word) {
    WordForms forms = text.at(word);
    if (!forms.isDefinite()) {
      return false;
    }
    for (String form : forms.names()) {
      if (SCALES.containsKey(form) || DUALS.containsKey(form)) {
        return false;
      }
    }
    return true;
  }

  private boolean follows(int word) {
    return word < text.size() && text.before(word) == Boundary.NONE;
  }
}
