package org.minbar.corpus.align;

/** More text than can be compared in the time and memory of one request. */
public final class TooMuchTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what there is too much of. */
  TooMuchTextException(String what, long found, long most) {
    super(found + " " + what + ", of which at most " + most + " can be compared at once");
  }

  /** Throws if there is more than can be compared. */
  static void check(String what, long found, long most) {
    if (found > most) {
      throw new TooMuchTextException(what, found, most);
    }
  }
}
