package org.minbar.indexer;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A folder that no index can be written to; the message says why and what to do. */
public final class IndexFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why not; the names are part of what scripts may look for. */
  public enum Reason {
    /** The folder holds something that is not Minbar's. */
    NO_INDEX_FOLDER,
    /** Another process writes to it. */
    INDEX_LOCKED,
    /** What is there cannot be read. */
    INDEX_DAMAGED;

    /** The code in messages, {@code index-locked}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  IndexFolderException(Reason reason, String message) {
    this(reason, message, null);
  }

  IndexFolderException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why nothing can be written. */
  public Reason reason() {
    return reason;
  }
}
