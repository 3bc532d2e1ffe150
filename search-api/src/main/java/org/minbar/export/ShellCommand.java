package org.minbar.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A command line that a POSIX shell takes apart into just these words. */
public final class ShellCommand {

  private ShellCommand() {}

  /**
   * The words, each in apostrophes if it has anything but plain letters in it.
   *
   * @throws IllegalArgumentException for a NUL, which no word of a command can have
   */
  public static String of(List<String> words) {
    return words.stream().map(ShellCommand::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    if (word.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a word of a command cannot have a NUL");
    }
    return word.matches("[A-Za-z0-9_./:=@,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /**
   * JSON with characters that cannot be seen, or that change the direction of what stands beside
   * them, as escapes, so that a terminal shows what is sent. In JSON they stand in texts only.
   */
  public static String visible(String json) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      int type = Character.getType(c);
      boolean hidden =
          type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      visible.append(hidden ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
    }
    return visible.toString();
  }
}
