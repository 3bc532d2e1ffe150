package org.minbar.search;

/**
 * The statements have changed since the page before was answered, so the next page would not
 * continue it.
 */
public final class StaleCursorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names both snapshots. */
  public StaleCursorException(String expected, String current) {
    super(
        "the cursor belongs to snapshot "
            + expected
            + ", but the index is now at "
            + current
            + ": start again without a cursor");
  }
}
