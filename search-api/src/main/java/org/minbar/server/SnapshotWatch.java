package org.minbar.server;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.minbar.search.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has an engine look for a newer snapshot, every second. */
final class SnapshotWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SnapshotWatch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final SearchEngine engine;
  private final ScheduledExecutorService scheduler;
  private String lastTrouble = "";

  /** Begins to watch; the scheduler is shut down with the watch. */
  SnapshotWatch(SearchEngine engine, ScheduledExecutorService scheduler) {
    this.engine = engine;
    this.scheduler = scheduler;
    long millis = BETWEEN_LOOKS.toMillis();
    var unused =
        scheduler.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      engine.refresh();
      lastTrouble = "";
    } catch (RuntimeException e) {
      // What is served stays; the same trouble is told once, not every second.
      String trouble = String.valueOf(e.getMessage());
      if (!trouble.equals(lastTrouble)) {
        lastTrouble = trouble;
        LOG.warn("a newer snapshot cannot be served: {}", trouble);
      }
    }
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
  }
}
