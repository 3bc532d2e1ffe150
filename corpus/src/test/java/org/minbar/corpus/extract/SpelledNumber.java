package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.List;

/** Writes whole numbers in Arabic words, by the rules of grammar: the opposite of reading them. */
final class SpelledNumber {

  /** The gender of the counted noun, the case of the number, and how a hundred is spelled. */
  enum Style {
    MASCULINE_NOMINATIVE(false, false, "مئة"),
    MASCULINE_OBLIQUE(false, true, "مائة"),
    FEMININE_NOMINATIVE(true, false, "مائة"),
    FEMININE_OBLIQUE(true, true, "مئة");

    private final boolean feminine;
    private final boolean oblique;
    private final String hundred;

    Style(boolean feminine, boolean oblique, String hundred) {
      this.feminine = feminine;
      this.oblique = oblique;
      this.hundred = hundred;
    }
  }

  private static final String[] UNITS = {
    "", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[][] SCALES = {
    {"مليار", "مليارات"}, {"مليون", "ملايين"}, {"ألف", "آلاف"}
  };
  private static final long[] VALUES = {1_000_000_000L, 1_000_000L, 1_000L};

  private SpelledNumber() {}

  /** The words for 1 to 999,999,999,999. */
  static String of(long number, Style style) {
    List<String> parts = new ArrayList<>();
    long rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      int count = (int) (rest / VALUES[i]);
      rest %= VALUES[i];
      if (count > 0) {
        parts.add(scaled(count, SCALES[i], style));
      }
    }
    if (rest > 0) {
      parts.add(underThousand((int) rest, style));
    }
    return String.join(" و", parts);
  }

  /** Scales are masculine, and counted like any noun. */
  private static String scaled(int count, String[] scale, Style style) {
    Style masculine = style.oblique ? Style.MASCULINE_OBLIQUE : Style.MASCULINE_NOMINATIVE;
    if (count == 1) {
      return scale[0];
    } else if (count == 2) {
      return scale[0] + (style.oblique ? "ين" : "ان");
    }
    int last = count % 100;
    String counted = last >= 3 && last <= 10 ? scale[1] : last >= 11 ? scale[0] + "اً" : scale[0];
    return underThousand(count, masculine) + " " + counted;
  }

  private static String underThousand(int number, Style style) {
    List<String> parts = new ArrayList<>();
    int hundreds = number / 100;
    if (hundreds == 1) {
      parts.add(style.hundred);
    } else if (hundreds == 2) {
      parts.add(
          style.hundred.substring(0, style.hundred.length() - 1) + (style.oblique ? "تين" : "تان"));
    } else if (hundreds > 2) {
      parts.add((hundreds == 8 ? "ثمان" : UNITS[hundreds]) + style.hundred);
    }
    if (number % 100 > 0) {
      parts.add(underHundred(number % 100, style));
    }
    return String.join(" و", parts);
  }

  private static String underHundred(int number, Style style) {
    int unit = number % 10;
    if (number <= 10) {
      return unit(number, style);
    } else if (number < 20) {
      return teen(unit, style);
    }
    String tens = TENS[number / 10] + (style.oblique ? "ين" : "ون");
    return unit == 0 ? tens : unit(unit, style) + " و" + tens;
  }

  /** Three to ten have the gender their noun does not have. */
  private static String unit(int unit, Style style) {
    return switch (unit) {
      case 1 -> style.feminine ? "واحدة" : "واحد";
      case 2 ->
          style.feminine
              ? (style.oblique ? "اثنتين" : "اثنتان")
              : (style.oblique ? "اثنين" : "اثنان");
      default -> UNITS[unit] + (style.feminine ? "" : "ة");
    };
  }

  private static String teen(int unit, Style style) {
    String ten = style.feminine ? " عشرة" : " عشر";
    return switch (unit) {
      case 1 -> (style.feminine ? "إحدى" : "أحد") + ten;
      case 2 ->
          (style.feminine ? (style.oblique ? "اثنتي" : "اثنتا") : (style.oblique ? "اثني" : "اثنا"))
              + ten;
      default -> UNITS[unit] + (style.feminine ? "" : "ة") + ten;
    };
  }
}
