package org.minbar.corpus.align;

import java.util.List;
import org.minbar.corpus.Span;

/**
 * A piece of a statement that says one thing: what is aligned, kept, added or dropped.
 *
 * <p>Clauses do not overlap, and nothing but blanks stands between them. Which signs end one is
 * said at {@link Clauses}.
 *
 * @param number its place among the clauses of the statement, from 0
 * @param lead the blanks before it, up to the clause before or the beginning of the text
 * @param span where it stands in the text, label and closing sign included
 */
public record Clause(int number, Span lead, Span span) {

  /** The clauses of a text; none if it has no words. */
  public static List<Clause> listOf(String text) {
    return List.copyOf(Clauses.of(text).all());
  }
}
