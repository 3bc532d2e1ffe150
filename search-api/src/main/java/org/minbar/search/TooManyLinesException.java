package org.minbar.search;

/** There are more occurrences than one answer can be made from. */
public final class TooManyLinesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says in the message what to do about it. */
  public TooManyLinesException(String message) {
    super(message);
  }
}
