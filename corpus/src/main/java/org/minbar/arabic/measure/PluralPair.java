package org.minbar.arabic.measure;

/**
 * A noun and a broken plural of it.
 *
 * @param weight how often both are met together in news, in occurrences
 */
record PluralPair(String singular, String plural, long weight) {

  /** From a line {@code singular, plural, frequency, frequency} with tabs between. */
  static PluralPair parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 4) {
      throw new IllegalArgumentException(
          "a line must have four fields with tabs between (got: " + line + ")");
    }
    return new PluralPair(
        fields[0], fields[1], Long.parseLong(fields[2]) + Long.parseLong(fields[3]));
  }

  /** The plural with particles before it or a pronoun after it, as it is then written. */
  String pluralIn(String before, String after) {
    String word = after.isEmpty() ? plural : beforePronoun(plural);
    if (before.equals("لل") && word.startsWith("ل")) {
      return "ل" + word; // three lams are written as two
    }
    return before + word + after;
  }

  private static String beforePronoun(String word) {
    String stem = word.substring(0, word.length() - 1);
    return switch (word.charAt(word.length() - 1)) {
      case 'ة' -> stem + "ت";
      case 'ى' -> stem + "ا";
      case 'ء' -> stem.endsWith("ا") ? stem + "ئ" : word;
      default -> word;
    };
  }
}
