package org.minbar.corpus.align;

import java.util.Optional;
import org.minbar.corpus.Span;

/**
 * What the comparison of wordings takes for one word: a word, a number of one or several words, or
 * the label of a point.
 *
 * @param span where it stands in the text of the statement
 * @param text as written; for a number all its words with the blanks between them
 * @param number its value in digits, if it is a number
 * @param label whether it numbers a point
 */
record Token(Span span, String text, Optional<String> number, boolean label) {

  /** Whether it is a word and no number or label. */
  boolean isWord() {
    return number.isEmpty() && !label;
  }
}
