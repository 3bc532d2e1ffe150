package org.minbar.search;

/** A cursor that no answer gave, or one that was given for another order. */
public final class BadCursorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the cursor, and what to do. */
  public BadCursorException(String message) {
    super(message);
  }
}
