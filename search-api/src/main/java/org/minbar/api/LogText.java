package org.minbar.api;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what others sent so that it cannot pretend to be lines of the log, or turn their
 * direction.
 */
final class LogText {

  private LogText() {}

  /** Control, format and line separating characters as {@code \}{@code u000A}. */
  static String escape(String text) {
    return text.chars()
        .mapToObj(c -> isPlain((char) c) ? String.valueOf((char) c) : unicode((char) c))
        .collect(Collectors.joining());
  }

  /** The exception with its causes and where they happened; messages may quote what was sent. */
  static String describe(Throwable thrown) {
    return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
        .limit(5)
        .map(each ->
            escape(each.toString())
                + Arrays.stream(each.getStackTrace())
                    .limit(30)
                    .map(frame -> "\n\tat " + frame)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\ncaused by: "));
  }

  private static boolean isPlain(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String unicode(char c) {
    return "\\u" + HexFormat.of().withUpperCase().toHexDigits(c);
  }
}
