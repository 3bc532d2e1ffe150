package org.minbar.indexer;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A line every few seconds, for logs and pipes. */
final class ProgressLines implements Progress {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintStream out;
  private final Clock clock;
  private final long bytesTotal;
  private final Instant started;
  private Instant lastLine;

  ProgressLines(PrintStream out, Clock clock, long bytesTotal) {
    this.out = out;
    this.clock = clock;
    this.bytesTotal = bytesTotal;
    this.started = clock.instant();
    this.lastLine = started;
  }

  @Override
  public void at(long bytesRead, long statements, long rejected) {
    Instant now = clock.instant();
    if (Duration.between(lastLine, now).compareTo(BETWEEN_LINES) >= 0) {
      lastLine = now;
      double seconds = Duration.between(started, now).toMillis() / 1000.0;
      double done = bytesTotal == 0 ? 1 : Math.min(1, (double) bytesRead / bytesTotal);
      String left =
          done == 0
              ? ""
              : String.format(Locale.ROOT, ", about %.0f s left", seconds * (1 - done) / done);
      out.println(
          String.format(
              Locale.ROOT,
              "%,d statements, %.0f %% read, %,.0f a second%s%s",
              statements,
              100 * done,
              statements / seconds,
              rejected == 0 ? "" : String.format(Locale.ROOT, ", %,d rejected", rejected),
              left));
    }
  }

  @Override
  public void close() {}
}
