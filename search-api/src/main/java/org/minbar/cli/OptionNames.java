package org.minbar.cli;

import java.util.Locale;

/** What a parameter of the API is called on the command line. */
final class OptionNames {

  private OptionNames() {}

  /** {@code --round-mentioned} for the path {@code filters.roundMentioned}. */
  static String of(String path) {
    if (path.equals("query")) {
      return "QUERY";
    }
    String name = path.substring(path.indexOf('.') + 1);
    return "--" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
