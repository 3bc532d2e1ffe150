package org.minbar.arabic;

/**
 * Gives text that was read off printed pages the letters and the order in which it is written.
 *
 * <p>A page holds glyphs where they are seen. What a program makes of them may be shapes of letters
 * instead of letters, lines that run from left to right, the two letters of لا exchanged, or words
 * with a gap where a ligature ended. Each is undone only where the words of the text bear it out,
 * so that a text without such faults stays as it is.
 */
public final class PrintedText {

  private PrintedText() {}

  /**
   * The text as it is written.
   *
   * @param text lines as they stand on the page, none joined with the next
   */
  public static String repair(String text) {
    Morphology morphology = Morphology.bundled();
    String logical = new VisualOrder(morphology).undo(text);
    String letters = PresentationForms.fold(logical);
    String ordered = new LamAlef(morphology).order(letters);
    return new SplitWords(morphology).join(ordered);
  }
}
