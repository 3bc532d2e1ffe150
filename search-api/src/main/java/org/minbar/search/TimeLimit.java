package org.minbar.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long an answer may take. When it is up, an engine answers with what it has and says what was
 * left out; where a part would mislead it throws {@link TooSlowException}.
 *
 * @param most the time from the question on, > 0
 * @param nanos a clock in nanoseconds, such as {@link System#nanoTime}
 */
public record TimeLimit(Duration most, LongSupplier nanos) {

  /** What is allowed unless told otherwise. */
  public static final Duration USUAL = Duration.ofSeconds(10);

  /** Throws {@link IllegalArgumentException} for no time at all. */
  public TimeLimit {
    if (!most.isPositive()) {
      throw new IllegalArgumentException("the time limit must be > 0 (got: " + most + ")");
    }
  }

  /** The usual time by the clock of this machine. */
  public static TimeLimit usual() {
    return new TimeLimit(USUAL, System::nanoTime);
  }

  /** The end of an answer that begins now. */
  public Deadline begin() {
    long start = nanos.getAsLong();
    long length = most.toNanos();
    return () -> nanos.getAsLong() - start >= length;
  }
}
