package org.minbar.query;

import java.lang.Character.UnicodeScript;

/** Which characters make up words, and which are white space, quotation marks or unseen. */
final class Letters {

  private Letters() {}

  /**
   * Marks that steer direction and joining and cannot be seen: zero-width characters, embeddings,
   * isolates, the Arabic letter mark, word joiner and byte order mark.
   */
  static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u061C'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** White space, and the Arabic comma, semicolon and question mark, which only part words. */
  static boolean isGap(char c) {
    return isBlank(c) || c == '،' || c == '؛' || c == '؟' || c == ';';
  }

  /** Characters that print as nothing: white space, control and format characters. */
  static boolean isBlankOrInvisible(char c) {
    return isBlank(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  /** Letters, digits and the marks on them; half of a pair counts as a letter. */
  static boolean isWordLetter(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.ARABIC);
  }

  /**
   * The marks that close what this one opens, or an empty string if it opens nothing. German and
   * Arabic writers end “ with either of its forms, whichever the keyboard gives.
   */
  static String closingQuotes(char opening) {
    return switch (opening) {
      case '"' -> "\"";
      case '«' -> "»";
      case '»' -> "«";
      case '“', '”', '„' -> "“”";
      default -> "";
    };
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
