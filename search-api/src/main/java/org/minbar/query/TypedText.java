package org.minbar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a user typed without the marks that cannot be seen, and the characters it spells. */
final class TypedText {

  private final String text;
  private final List<Integer> offsets = new ArrayList<>();

  TypedText(String typed) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      if (!Letters.isInvisible(typed.charAt(i))) {
        visible.append(typed.charAt(i));
        offsets.add(i);
      }
    }
    offsets.add(typed.length());
    text = visible.toString();
  }

  /**
   * A character as typed.
   *
   * @param start where it begins
   * @param syntax how it was typed: itself, with a backslash, or as four hexadecimal digits
   * @param meaning the character meant
   */
  record Spelled(int start, String syntax, char meaning) {
    int end() {
      return start + syntax.length();
    }

    boolean isPlain() {
      return syntax.length() == 1;
    }

    /** Lucene takes a wildcard given by its code as a wildcard. */
    boolean isWildcard() {
      return (meaning == '*' || meaning == '?') && syntax.length() != 2;
    }

    /** The characters as typed. */
    static String syntax(List<Spelled> letters) {
      return letters.stream().map(Spelled::syntax).collect(Collectors.joining());
    }

    /** The characters meant. */
    static String meaning(List<Spelled> letters) {
      return letters.stream()
          .map(letter -> String.valueOf(letter.meaning()))
          .collect(Collectors.joining());
    }

    /** Whether a word may begin and end with it. */
    boolean isWordLetter() {
      return !isPlain() || isWildcard() || Letters.isWordLetter(meaning);
    }
  }

  int length() {
    return text.length();
  }

  /** The character there, or a space behind the end. */
  char charAt(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  /** The offset in the typed text, marks that cannot be seen included. */
  int typedOffset(int index) {
    return offsets.get(index);
  }

  /**
   * The character that begins there, escaped or not.
   *
   * @throws QuerySyntaxException if a backslash stands before nothing, or before a {@code u}
   *     without a code
   */
  Spelled spelled(int start) {
    if (charAt(start) != '\\') {
      return new Spelled(start, String.valueOf(charAt(start)), charAt(start));
    }
    if (start + 1 == length()) {
      throw new QuerySyntaxException(
          typedOffset(start),
          "nothing follows the backslash: write \\\\ to search for a backslash");
    }
    if (charAt(start + 1) != 'u') {
      return new Spelled(start, text.substring(start, start + 2), charAt(start + 1));
    }
    String code = text.substring(start + 2, Math.min(start + 6, length()));
    if (!code.matches("[0-9A-Fa-f]{4}")) {
      throw new QuerySyntaxException(
          typedOffset(start),
          "four hexadecimal digits must follow \\u, as in \\u0627; write \\\\ for a backslash");
    }
    return new Spelled(start, "\\u" + code, (char) Integer.parseInt(code, 16));
  }

  @Override
  public String toString() {
    return text;
  }
}
