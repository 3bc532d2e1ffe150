package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.minbar.api.TestServer.Reply;
import org.minbar.search.SearchAnswer;
import org.slf4j.LoggerFactory;

/** A fault of the server is told to the log, and only its number to the sender. */
class FaultTest {

  @Test
  void anExceptionIsAnsweredWithANumberThatIsInTheLog() {
    check(() -> {
      throw new IllegalStateException("secret\nFAKE LINE \u202e of the log");
    });
  }

  @Test
  void anErrorOfTheMachineIsAnsweredAlike() {
    check(() -> {
      throw new StackOverflowError("secret\nFAKE LINE \u202e of the log");
    });
  }

  private static void check(Supplier<SearchAnswer> failure) {
    Logger logger = (Logger) LoggerFactory.getLogger(Refusals.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    logger.setAdditive(false);
    try (TestServer server = new TestServer(new CannedEngine(failure))) {
      Reply reply = server.search("{}");
      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(reply.problems()).containsExactly("internal-error");
      assertThat(reply.body())
          .doesNotContain("secret")
          .doesNotContain("java")
          .doesNotContain("\\n");
      String message = reply.json().path("problems").path(0).path("message").asText();
      String id = message.substring(message.lastIndexOf(' ') + 1);
      assertThat(log.list).hasSize(1);
      ILoggingEvent event = log.list.getFirst();
      assertThat(event.getLevel()).isEqualTo(Level.ERROR);
      assertThat(event.getFormattedMessage())
          .contains(id)
          .contains("secret\\u000AFAKE LINE \\u202E of the log")
          .contains("\n\tat ")
          .doesNotContain("\nFAKE");
    } finally {
      logger.detachAppender(log);
      logger.setAdditive(true);
    }
  }
}
