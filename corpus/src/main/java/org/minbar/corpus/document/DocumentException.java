package org.minbar.corpus.document;

/** A document cannot be read; the message says why and what to do. */
public class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a document cannot be read. */
  public enum Reason {
    /** Not what its name says, cut off or damaged. */
    DAMAGED,
    /** Closed by a password. */
    ENCRYPTED,
    /** Larger than {@link DocumentLimits} allow, packed or unpacked. */
    TOO_LONG,
    /** Not read within {@link DocumentLimits#time()}. */
    TOO_SLOW,
    /** Bytes that are letters in no known encoding. */
    BAD_ENCODING
  }

  /** One sentence that ends in what to do. */
  public DocumentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why it cannot be read. */
  public Reason reason() {
    return reason;
  }
}
