package org.minbar.index;

/** An index that was made in another way than its reader expects; it has to be made again. */
public final class IndexMismatchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what differs, both values, and the command that makes the index again. */
  IndexMismatchException(String what, String found, String expected, String place) {
    super(
        "the index at "
            + place
            + " was made with another "
            + what
            + " (index: "
            + found
            + ", this program: "
            + expected
            + "); make it again: scripts/bulk-index --rebuild --index "
            + place
            + " PATH…");
  }
}
