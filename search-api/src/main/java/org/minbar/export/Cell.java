package org.minbar.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The value of a row in a column as text. */
final class Cell {

  private static final String BETWEEN = "; ";
  private static final int REPLACEMENT = 0xFFFD;

  private Cell() {}

  /**
   * The text of a value: nothing for null and what is missing, the parts of a list between {@code
   * "; "}. Characters that XML 1.0 has no place for, among them all control characters but tab and
   * line ends, and half surrogate pairs become U+FFFD, since spreadsheets refuse files with them.
   */
  static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(Cell::text)
          .collect(Collectors.joining(BETWEEN));
    } else if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    return clean(value.isValueNode() ? value.asText() : value.toString());
  }

  /** The same on one line. */
  static String line(JsonNode value) {
    return text(value).replaceAll("[\\s\u0085\u2028\u2029]+", " ").strip();
  }

  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isWritable(c) ? c : REPLACEMENT));
    return clean.toString();
  }

  /** The characters of XML 1.0, section 2.2. */
  private static boolean isWritable(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
  }
}
