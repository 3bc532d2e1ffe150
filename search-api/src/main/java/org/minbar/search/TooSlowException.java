package org.minbar.search;

/** An answer that takes longer than it may, and of which a part would mislead. */
public final class TooSlowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what took too long and what to do. */
  public TooSlowException(String message) {
    super(message);
  }
}
