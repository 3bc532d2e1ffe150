package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  @Test
  void aLineEveryFiveSecondsSaysRateAndRemainingTime() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    SetClock clock = new SetClock();
    try (Progress progress = new ProgressLines(new PrintStream(printed, true, UTF_8), clock, 100)) {
      for (int second = 0; second <= 11; second++) {
        clock.now = Instant.EPOCH.plus(Duration.ofSeconds(second));
        progress.at(5L * second, 300L * second, second / 10);
      }
    }
    assertThat(printed.toString(UTF_8).lines())
        .containsExactly(
            "1,500 statements, 25 % read, 300 a second, about 15 s left",
            "3,000 statements, 50 % read, 300 a second, 1 rejected, about 10 s left");
  }

  private static final class SetClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
