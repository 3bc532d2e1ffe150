package org.minbar.indexer;

import java.io.IOException;
import java.nio.file.Path;

/** The facts of an index were read by other rules, or corrected otherwise, than those of now. */
public final class NotContinuedException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Says how the index is brought up to date. */
  NotContinuedException(Path index) {
    super(
        "the index was made with other rules, vocabularies or corrections than this server has:"
            + " bring it up to date with scripts/bulk-index --index "
            + index
            + " PATH…, then start the server again");
  }
}
