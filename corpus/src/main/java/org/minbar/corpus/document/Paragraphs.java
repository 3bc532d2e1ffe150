package org.minbar.corpus.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The blanks between words and paragraphs, as a statement has them. */
final class Paragraphs {
  private static final Pattern BLANKS = Pattern.compile("[\\h\\x0B\\f\\x00]+");
  private static final Pattern AROUND_LINE_END = Pattern.compile(" ?\\n ?");
  private static final Pattern LINE_ENDS = Pattern.compile("\\n{3,}");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\x85]");

  private Paragraphs() {}

  /** One blank between words, at most one blank line between paragraphs, letters composed. */
  static String tidy(String text) {
    String lines = LINE_END.matcher(text.replace("\uFEFF", "")).replaceAll("\n");
    String words = AROUND_LINE_END.matcher(BLANKS.matcher(lines).replaceAll(" ")).replaceAll("\n");
    return Normalizer.normalize(
        LINE_ENDS.matcher(words).replaceAll("\n\n").strip(), Normalizer.Form.NFC);
  }

  /** The words of a text in one line. */
  static String oneLine(String text) {
    return tidy(text).replaceAll("\\s+", " ");
  }
}
