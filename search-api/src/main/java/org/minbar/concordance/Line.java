package org.minbar.concordance;

import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;

/**
 * An occurrence of what was asked for.
 *
 * @param coded the statement it stands in, with its facts
 * @param field the field it stands in
 * @param span where it stands there: a word, or a phrase from its first word to its last
 */
public record Line(CodedStatement coded, Field field, Span span) {

  /** Throws {@link IllegalArgumentException} for a span that ends after the field. */
  public Line {
    if (span.end() > coded.statement().field(field).length()) {
      throw new IllegalArgumentException(
          "the span " + span + " ends after the " + field.id() + " of " + coded.statement().id());
    }
  }

  /** The whole text of the field. */
  public String text() {
    return coded.statement().field(field);
  }
}
