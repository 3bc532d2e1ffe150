package org.minbar.arabic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives text that was read off printed pages the letters and the order in which it is written.
 *
 * <p>A page holds glyphs where they are seen. What a program makes of them may be shapes of letters
 * instead of letters, lines that run from left to right, the two letters of لا exchanged, or words
 * with a gap where a ligature ended. Each is undone only where the words of the text bear it out,
 * so that a text without such faults stays as it is.
 */
public final class PrintedText {

  private static final Pattern ARABIC_RUN =
      Pattern.compile("\\p{IsArabic}(?:[^\\p{L}\\n]*[\\p{IsArabic}\\p{M}])*");

  private PrintedText() {}

  /**
   * A line as it is written, from what is seen of it.
   *
   * @param seen letters, each with its signs, and blanks, from the left
   */
  public static String line(List<String> seen) {
    StringBuilder fromTheLeft = new StringBuilder();
    int balance = 0;
    for (String part : seen) {
      // Turned with the line, the parts come out as they were.
      fromTheLeft.append(new StringBuilder(part).reverse());
      int first = part.codePointAt(0);
      balance += Letters.isArabic(first) ? 1 : Character.isLetter(first) ? -1 : 0;
    }
    return balance >= 0
        ? VisualOrder.turn(fromTheLeft.toString())
        : ARABIC_RUN
            .matcher(fromTheLeft)
            .replaceAll(run -> Matcher.quoteReplacement(VisualOrder.turn(run.group())));
  }

  /**
   * The text as it is written.
   *
   * @param text lines as they stand on the page, none joined with the next
   */
  public static String repair(String text) {
    Morphology morphology = Morphology.bundled();
    String logical = VisualOrder.faceBrackets(new VisualOrder(morphology).undo(text));
    String letters = PresentationForms.fold(logical);
    String ordered = new LamAlef(morphology).order(letters);
    return new SplitWords(morphology).join(ordered);
  }
}
