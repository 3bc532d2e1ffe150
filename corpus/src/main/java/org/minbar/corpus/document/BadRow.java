package org.minbar.corpus.document;

/** A row cannot be read; those after it can. */
public final class BadRow extends DocumentException {
  private static final long serialVersionUID = 1L;

  private final int number;

  BadRow(Reason reason, int number, String message) {
    super(reason, message);
    this.number = number;
  }

  /** The number of the row, as of {@link TableRows.Row}. */
  public int number() {
    return number;
  }
}
