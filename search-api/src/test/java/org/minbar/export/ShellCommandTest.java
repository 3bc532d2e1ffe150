package org.minbar.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ShellCommandTest {

  private static final Path SHELL = Path.of("/bin/sh");

  @Test
  void aShellTakesItApartIntoTheSameWords() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(SHELL), "no POSIX shell here");
    List<String> words =
        List.of(
            "plain",
            "",
            "it's",
            "''",
            "$(touch /tmp/x) `id` $HOME",
            "!! \\ \" * ? ~ # ; & | < > ( )",
            "سلام؛ «نص»",
            "two\nlines",
            "-n",
            "{a,b}",
            "%s\\n");
    String printing = ShellCommand.of(List.of("printf", "%s\\000")) + " " + ShellCommand.of(words);
    Process process = new ProcessBuilder(SHELL.toString(), "-c", printing).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(printed.split("\0", -1)).startsWith(words.toArray(String[]::new)).hasSize(12);
  }

  @Test
  void nulIsRefused() {
    assertThatThrownBy(() -> ShellCommand.of(List.of("a\0b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void jsonShowsWhatCannotBeSeenAndStaysTheSame() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    String json = mapper.createObjectNode().put("query", "a\u202Eb\u2028\u200Fج\u007F").toString();
    String visible = ShellCommand.visible(json);
    assertThat(visible).isEqualTo("{\"query\":\"a\\u202eb\\u2028\\u200fج\\u007f\"}");
    assertThat(mapper.readTree(visible)).isEqualTo(mapper.readTree(json));
  }
}
