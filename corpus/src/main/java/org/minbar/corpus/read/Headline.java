package org.minbar.corpus.read;

/**
 * The first line of a text that names no title, if more follows it.
 *
 * @param title the line; empty if there is no headline
 * @param text what follows, or all
 */
record Headline(String title, String text) {
  // A longer first line is a paragraph, not a headline.
  private static final int LONGEST = 200;

  static Headline of(String content) {
    String text = content.strip();
    int lineEnd = text.indexOf('\n');
    return lineEnd >= 0 && lineEnd <= LONGEST
        ? new Headline(text.substring(0, lineEnd).strip(), text.substring(lineEnd).strip())
        : new Headline("", text);
  }
}
