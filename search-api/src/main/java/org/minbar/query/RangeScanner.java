package org.minbar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minbar.query.TypedText.Spelled;

/** Reads a range, {@code [a TO b]}; brackets around anything else are punctuation. */
final class RangeScanner {

  private static final String END =
      "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|(?=[^\\s\\[\\]{}\"])[^\\s\\[\\]{}\"\\\\]*+(?:\\\\.[^\\s\\[\\]{}\"\\\\]*+)*+)";
  private static final Pattern RANGE =
      Pattern.compile("[\\[{]\\s*" + END + "\\s+TO\\s+" + END + "\\s*[\\]}]", Pattern.DOTALL);
  private static final Pattern BROKEN_RANGE =
      Pattern.compile("[\\[{][^\\[\\]{}]*\\sTO(\\s|[\\]}]|$)");

  private final Cursor cursor;

  RangeScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Whether a range begins here.
   *
   * @throws QuerySyntaxException if something begins that was meant to be one
   */
  boolean isNext() {
    if (!cursor.looksAt(RANGE) && cursor.looksAt(BROKEN_RANGE)) {
      throw cursor.error(
          cursor.at,
          "a range is written [a TO b], {a TO b} or [a TO *]: complete it, or write \\[ or \\{");
    }
    return cursor.looksAt(RANGE);
  }

  /** Writes the range that begins here. */
  void copy() {
    Matcher range = cursor.matcher(RANGE);
    if (range.lookingAt()) {
      cursor.write(String.valueOf(cursor.next()), cursor.at);
      end(range.start(1), range.end(1));
      cursor.write(" TO ", range.end(1));
      end(range.start(2), range.end(2));
      cursor.at = range.end();
      cursor.write(String.valueOf(cursor.charAt(cursor.at - 1)), cursor.at - 1);
    }
  }

  /**
   * Writes an end of a range in quotes; Lucene's grammar needs most symbols in it by their code.
   */
  private void end(int start, int end) {
    if (end - start == 1 && cursor.charAt(start) == '*') {
      cursor.write("*", start);
      return;
    }
    boolean quoted = cursor.charAt(start) == '"';
    int last = quoted ? end - 1 : end;
    List<Spelled> letters = new ArrayList<>();
    for (int i = quoted ? start + 1 : start; i < last; i = letters.getLast().end()) {
      letters.add(cursor.text.spelled(i));
    }
    if (Spelled.meaning(letters).isBlank()) {
      throw cursor.error(start, "an end of a range must be a word, or * for an open end");
    }
    cursor.write("\"", start);
    for (Spelled letter : letters) {
      boolean safe = letter.syntax().equals("\\*") || Letters.isWordLetter(letter.meaning());
      String asked = safe ? letter.syntax() : QueryPrinter.unicode(letter.meaning());
      cursor.write(asked, letter.start());
    }
    cursor.write("\"", end - 1);
  }
}
