package org.minbar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of("MINBAR_INDEX", "var/news", "MINBAR_PORT", "8080", "MINBAR_HOST", " ", "PORT", "1");

  @Test
  void withoutAWordItServesThisMachineOnly() {
    assertThat(Configuration.of(Map.of()))
        .isEqualTo(
            new Configuration(
                Path.of("var/index"), Path.of("corpus/vocabulary"), "127.0.0.1", 7070));
  }

  @Test
  void theCommandLineOverrulesTheEnvironmentWhichOverrulesTheDefaults() {
    Configuration told =
        Configuration.of(ENVIRONMENT)
            .with(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(0),
                Optional.empty());
    assertThat(told)
        .isEqualTo(
            new Configuration(Path.of("var/news"), Path.of("corpus/vocabulary"), "127.0.0.1", 0));
  }

  @Test
  void aPortThatDoesNotExistIsRefused() {
    for (String port : new String[] {"-1", "65536", "http", "٧٠٧٠", "999999"}) {
      assertThatThrownBy(() -> Configuration.of(Map.of("MINBAR_PORT", port)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(port);
    }
  }

  @Test
  void theTimeForAnAnswerIsTenSecondsUnlessToldOtherwise() {
    assertThat(Configuration.of(Map.of()).timeLimit()).hasSeconds(10);
    assertThat(Configuration.of(Map.of("MINBAR_TIME_LIMIT", "3")).timeLimit()).hasSeconds(3);
    for (String seconds : new String[] {"0", "-1", "ten", "1.5"}) {
      assertThatThrownBy(() -> Configuration.of(Map.of("MINBAR_TIME_LIMIT", seconds)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(seconds);
    }
  }
}
