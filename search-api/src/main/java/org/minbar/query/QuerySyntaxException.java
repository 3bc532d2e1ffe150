package org.minbar.query;

/** What a user typed is no query; the message says what to do about it. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * A problem at one place.
   *
   * @param position where in the typed text, in UTF-16 code units from 0; the length of the text
   *     when something is missing at its end
   * @param message what is wrong and what to do
   */
  public QuerySyntaxException(int position, String message) {
    super(message);
    this.position = position;
  }

  /** Where in the typed text the problem is, in UTF-16 code units from 0. */
  public int position() {
    return position;
  }
}
