package org.minbar.corpus.read;

import java.io.Closeable;
import java.util.Optional;

/** The records of one open file, one after the other. */
interface RecordStream extends Closeable {

  /** The next record, or what is wrong with it; empty at the end. */
  Optional<ReadOutcome> next();
}
