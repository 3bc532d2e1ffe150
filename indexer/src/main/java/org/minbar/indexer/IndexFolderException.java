package org.minbar.indexer;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A folder that no index can be written to; the message says why and what to do. */
public final class IndexFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  IndexFolderException(String message) {
    this(message, null);
  }

  IndexFolderException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
