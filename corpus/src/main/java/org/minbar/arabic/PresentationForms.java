package org.minbar.arabic;

import java.text.Normalizer;

/**
 * Letters in place of their shapes and ligatures (Unicode blocks Arabic Presentation Forms A, B).
 */
final class PresentationForms {

  private static final char ALLAH = 'ﷲ';

  private PresentationForms() {}

  /**
   * The text with letters in place of shapes; unchanged if it has none but signs that are used in
   * writing, such as ﷺ and the ornate brackets.
   */
  static String fold(String text) {
    if (text.chars().noneMatch(PresentationForms::isShape)) {
      return text;
    }
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isShape(c)) {
        // a vowel sign on its own is given as a blank with the sign
        letters.append(
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).replace(" ", ""));
      } else if (c == ALLAH) {
        boolean alefBefore =
            !letters.isEmpty() && letters.charAt(letters.length() - 1) == Letters.ALEF;
        letters.append(alefBefore ? "لله" : "الله");
      } else {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** A shape of a letter, or a ligature of some letters. */
  private static boolean isShape(int c) {
    return (c >= 0xFB50 && c <= 0xFD3D)
        || (c >= 0xFD50 && c <= 0xFDCF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }
}
