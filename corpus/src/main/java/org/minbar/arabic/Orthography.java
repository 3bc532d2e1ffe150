package org.minbar.arabic;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Which spellings of a word are the same spelling.
 *
 * <p>{@link #surface} sets aside what cannot be seen, {@link #normalize} what writers leave out or
 * interchange:
 *
 * <ul>
 *   <li>vowel signs are removed, tatweel and invisible characters too
 *   <li>أ إ آ ٱ are written ا, ؤ is written و, ئ is written ي; a final ء stays, because without it
 *       علماء, إنهاء, بدلاء would be علما, إنها, بدلا
 *   <li>ى is written ي (final in the Egyptian press, anywhere in scanned texts), ة is written ه
 *   <li>Persian ی ک ہ ھ ە ۀ and the loan letters پ چ ژ ڤ گ are written with their Arabic neighbours
 *   <li>Arabic-Indic and Persian digits are written 0-9, the Arabic decimal and thousands signs .
 *       and ,
 *   <li>other scripts lose case and diacritics (Önal, onal); ё is written е by the same rule
 * </ul>
 *
 * Both are idempotent, and normalising does not depend on whether {@code surface} was applied
 * before.
 */
public final class Orthography {

  private Orthography() {}

  /**
   * The word as it is seen: without tatweel and invisible characters, in base letters for
   * presentation forms, in lower case.
   */
  public static String surface(String word) {
    String text = word;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 0x7F && !Letters.isPlain(c)) {
        // composed again, because marks that a tatweel kept apart now stand together
        text =
            Normalizer.normalize(
                withoutUnseen(Normalizer.normalize(word, Normalizer.Form.NFKC)),
                Normalizer.Form.NFC);
        break;
      }
    }
    return text.toLowerCase(Locale.ROOT);
  }

  /** The word in one spelling for all its spellings. Empty if the word is nothing but marks. */
  public static String normalize(String word) {
    return normalizeSurface(surface(word));
  }

  /** The same for a word as {@link #surface} gives it. */
  static String normalizeSurface(String surface) {
    StringBuilder out = new StringBuilder(surface.length());
    boolean foreignMarks = false;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Letters.isVowelSign(c)) {
        continue;
      }
      char letter = letter(c);
      foreignMarks |= letter > 0x7F && !Letters.isArabic(letter);
      out.append(letter);
    }
    if (foreignMarks) {
      return withoutDiacritics(out.toString());
    }
    return out.toString();
  }

  private static String withoutUnseen(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != Letters.TATWEEL && !Letters.isInvisible(c) && !Character.isWhitespace(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String withoutDiacritics(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static char letter(char c) {
    if (c >= '٠' && c <= '٩') {
      return (char) (c - '٠' + '0');
    } else if (c >= '۰' && c <= '۹') {
      return (char) (c - '۰' + '0');
    }
    return switch (c) {
      case Letters.ALEF_MADDA,
          Letters.ALEF_HAMZA_ABOVE,
          Letters.ALEF_HAMZA_BELOW,
          Letters.ALEF_WASLA ->
          Letters.ALEF;
      case Letters.WAW_HAMZA -> Letters.WAW;
      case Letters.YEH_HAMZA, Letters.ALEF_MAKSURA, Letters.FARSI_YEH -> Letters.YEH;
      case Letters.TEH_MARBUTA,
          Letters.HEH_GOAL,
          Letters.HEH_YEH_ABOVE,
          Letters.HEH_DOACHASHMEE,
          Letters.AE,
          Letters.TEH_MARBUTA_GOAL ->
          Letters.HEH;
      case Letters.KEHEH, Letters.GAF -> Letters.KAF;
      case Letters.PEH -> Letters.BEH;
      case Letters.VEH -> Letters.FEH;
      case Letters.TCHEH -> Letters.JEEM;
      case Letters.JEH -> Letters.ZAIN;
      case Letters.ARABIC_DECIMAL -> '.';
      case Letters.ARABIC_THOUSANDS -> ',';
      default -> c;
    };
  }
}
