package org.minbar.arabic;

/** The letters and marks that Arabic orthography treats specially, by their Unicode names. */
final class Letters {

  static final char HAMZA = 'ء';
  static final char ALEF = 'ا';
  static final char ALEF_MADDA = 'آ';
  static final char ALEF_HAMZA_ABOVE = 'أ';
  static final char ALEF_HAMZA_BELOW = 'إ';
  static final char ALEF_WASLA = 'ٱ';
  static final char WAW = 'و';
  static final char WAW_HAMZA = 'ؤ';
  static final char YEH = 'ي';
  static final char YEH_HAMZA = 'ئ';
  static final char ALEF_MAKSURA = 'ى';
  static final char FARSI_YEH = 'ی';
  static final char TEH = 'ت';
  static final char TEH_MARBUTA = 'ة';
  static final char HEH = 'ه';
  static final char HEH_GOAL = 'ہ';
  static final char HEH_YEH_ABOVE = 'ۀ';
  static final char HEH_DOACHASHMEE = 'ھ';
  static final char AE = 'ە';
  static final char TEH_MARBUTA_GOAL = 'ۃ';
  static final char KAF = 'ك';
  static final char KEHEH = 'ک';
  static final char GAF = 'گ';
  static final char BEH = 'ب';
  static final char PEH = 'پ';
  static final char FEH = 'ف';
  static final char VEH = 'ڤ';
  static final char JEEM = 'ج';
  static final char TCHEH = 'چ';
  static final char ZAIN = 'ز';
  static final char JEH = 'ژ';
  static final char LAM = 'ل';
  static final char SEEN = 'س';
  static final char NOON = 'ن';
  static final char TATWEEL = 'ـ';
  static final char ARABIC_DECIMAL = '٫';
  static final char ARABIC_THOUSANDS = '٬';

  private Letters() {}

  /** A letter of the Arabic alphabet itself, which is the same in every normal form of Unicode. */
  static boolean isPlain(int c) {
    return (c >= HAMZA && c <= 'غ') || (c >= FEH && c <= YEH);
  }

  /**
   * Whether the unit belongs to the Arabic script, letters and marks alike, presentation forms
   * included.
   */
  static boolean isArabic(int c) {
    if (c < 0x0600 || (c >= HAMZA && c <= YEH)) {
      return c >= HAMZA; // nearly all letters, without the search that the script takes
    }
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC
        || isVowelSign(c)
        || c == TATWEEL;
  }

  /**
   * A sign written above or below a letter: harakat, tanwin, shadda, sukun, superscript alef,
   * Koranic marks.
   */
  static boolean isVowelSign(int c) {
    return (c >= 0x064B && c <= 0x065F)
        || c == 0x0670
        || (c >= 0x0610 && c <= 0x061A)
        || (c >= 0x06D6 && c <= 0x06DC)
        || (c >= 0x06DF && c <= 0x06E4)
        || c == 0x06E7
        || c == 0x06E8
        || (c >= 0x06EA && c <= 0x06ED);
  }

  /**
   * A character that is in the text but not seen: zero-width characters, joiners, direction marks,
   * soft hyphen, byte order mark.
   */
  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xFE00 && c <= 0xFE0F /* variation selectors */)
        || c == 0x034F /* combining grapheme joiner */;
  }

  /** A letter in one of the shapes of the old presentation blocks, or a ligature of them. */
  static boolean isPresentationForm(int c) {
    return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
  }
}
