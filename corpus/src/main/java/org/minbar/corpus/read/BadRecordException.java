package org.minbar.corpus.read;

/** A record cannot become a statement; becomes a {@link ReadOutcome.Rejected} where it is known. */
final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ReadCode code;
  private final int line;
  private final String reason;

  /** The line is that of the file, the first is 1. */
  BadRecordException(ReadCode code, int line, String reason) {
    super(reason);
    this.code = code;
    this.line = line;
    this.reason = reason;
  }

  /** Why it cannot. */
  ReadCode code() {
    return code;
  }

  ReadOutcome.Rejected in(String path) {
    return new ReadOutcome.Rejected(code, Origin.of(path, line), reason);
  }
}
