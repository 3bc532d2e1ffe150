package org.minbar.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.minbar.index.Generations;
import org.minbar.index.IndexSettings;
import org.minbar.index.Lease;
import org.minbar.search.TimeLimit;

/**
 * Opens the newest commit of the folder of an index.
 *
 * @param background prepares suggestions while searches are answered already
 * @param timeLimit how long an answer may take
 */
record GenerationReader(
    Generations generations, IndexSettings settings, Executor background, TimeLimit timeLimit) {

  /** How often another generation may take over while one is being opened. */
  private static final int MOST_TRIES = 10;

  /**
   * Where the newest commit lies.
   *
   * @param generation the folder
   * @param commit the number of the commit there; 0 or less if there is none
   */
  record Place(Path generation, long commit) {}

  /** An engine over the newest commit, and the lease on its generation. */
  record Opened(LuceneEngine engine, Place place, Optional<Lease> lease) {}

  /** What {@link #open()} would open now. */
  Place newest() throws IOException {
    Path generation = generations.current().orElse(generations.folder());
    // Looking for a commit must not make a folder.
    if (!Files.isDirectory(generation)) {
      return new Place(generation, 0);
    }
    try (Directory directory = FSDirectory.open(generation)) {
      return new Place(generation, SegmentInfos.getLastCommitGeneration(directory));
    }
  }

  /**
   * Opens the newest commit; a generation that is replaced meanwhile is no fault.
   *
   * @throws IOException if there is none, or it cannot be read
   * @throws org.minbar.index.IndexMismatchException if it was made in another way
   */
  Opened open() throws IOException {
    for (int tries = 1; ; tries++) {
      Place place = newest();
      Optional<Lease> lease = Optional.empty();
      if (!place.generation().equals(generations.folder())) {
        lease = generations.lease(place.generation());
        if (lease.isEmpty() && tries < MOST_TRIES) {
          continue;
        }
      }
      try {
        return new Opened(engine(place), place, lease);
      } catch (IOException | RuntimeException e) {
        if (lease.isPresent()) {
          lease.get().close();
        }
        throw e;
      }
    }
  }

  private LuceneEngine engine(Place place) throws IOException {
    Directory directory = FSDirectory.open(place.generation());
    try {
      return new LuceneEngine(
          directory, generations.folder().toString(), settings, background, timeLimit);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }
}
