package org.minbar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine that is closed, and its generation given up, when the last of its users is done. */
final class SharedEngine {

  private final GenerationReader.Opened opened;

  /** Whoever made it is one. */
  private final AtomicInteger users = new AtomicInteger(1);

  SharedEngine(GenerationReader.Opened opened) {
    this.opened = opened;
  }

  LuceneEngine engine() {
    return opened.engine();
  }

  GenerationReader.Place place() {
    return opened.place();
  }

  /** One more user; false if the engine is closed. */
  boolean acquire() {
    int before = users.getAndUpdate(count -> count == 0 ? 0 : count + 1);
    return before > 0;
  }

  /** One user less. */
  void release() {
    if (users.decrementAndGet() == 0) {
      opened.engine().close();
      opened
          .lease()
          .ifPresent(lease -> {
            try {
              lease.close();
            } catch (IOException e) {
              throw new UncheckedIOException("an old index cannot be removed", e);
            }
          });
    }
  }
}
