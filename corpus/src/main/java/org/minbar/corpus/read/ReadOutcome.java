package org.minbar.corpus.read;

import org.minbar.corpus.Statement;

/** What became of one record, or of a file that holds none. */
public sealed interface ReadOutcome {

  /** Where it was found. */
  Origin origin();

  /**
   * A record that is a statement.
   *
   * @param isNamedByPlace whether it has no id of its own but that of its file or row, which one
   *     from elsewhere may have too
   */
  record Accepted(Statement statement, Origin origin, boolean isNamedByPlace)
      implements ReadOutcome {}

  /** Something that is not meant to be a statement. */
  record Skipped(ReadCode code, Origin origin, String message) implements ReadOutcome {
    /** {@code skipped path [code] message}. */
    @Override
    public String toString() {
      return "skipped " + origin + " [" + code.id() + "] " + message;
    }
  }

  /** Something that should be a statement and is not; the message says what to do. */
  record Rejected(ReadCode code, Origin origin, String message) implements ReadOutcome {
    /** {@code rejected path:line [code] message}. */
    @Override
    public String toString() {
      return "rejected " + origin + " [" + code.id() + "] " + message;
    }
  }
}
