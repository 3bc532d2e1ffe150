package org.minbar.corpus;

import org.minbar.corpus.Statement.Field;

/**
 * The words of a statement that say a fact.
 *
 * @param field the part of the statement the words stand in
 * @param span where they stand in that field, as given (not normalised)
 * @param quote the words themselves; {@code span.of(fieldText)} for the statement the fact belongs
 *     to
 */
public record Evidence(Field field, Span span, String quote) {

  /** Throws {@link IllegalArgumentException} if the quote is empty or not as long as its span. */
  public Evidence {
    if (quote.isEmpty() || quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "a quote must be as long as its span " + span + " (got: \"" + quote + "\")");
    }
  }

  /** Evidence cut from the text it stands in. */
  public static Evidence of(Field field, String fieldText, Span span) {
    return new Evidence(field, span, span.of(fieldText));
  }

  /** Whether the quote stands at its span in that statement. */
  public boolean holdsIn(Statement statement) {
    return statement.field(field).startsWith(quote, span.start());
  }
}
