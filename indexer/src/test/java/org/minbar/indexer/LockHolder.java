package org.minbar.indexer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * A process that holds the lock of an index until it is killed, or those who started it must be
 * gone.
 */
final class LockHolder {

  private LockHolder() {}

  /** Takes the lock of the first folder, and then makes the second file. */
  public static void main(String[] arguments) throws Exception {
    try (Directory directory = FSDirectory.open(Path.of(arguments[0]));
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      Files.createFile(Path.of(arguments[1]));
      Thread.sleep(Duration.ofMinutes(5));
    }
  }
}
