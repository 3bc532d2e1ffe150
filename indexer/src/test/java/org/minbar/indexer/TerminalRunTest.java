package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a terminal, which the program script of most systems lends. */
class TerminalRunTest {

  private static final String CTRL_C = "\u0003";

  @TempDir private Path temporary;

  @Test
  void ctrlCEndsARunThatShowsItsBarWithAReport() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/script")), "there is no /usr/bin/script");
    Path file = temporary.resolve("a.jsonl");
    Files.writeString(
        file,
        IntStream.range(0, 200_000)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"نص " + i + "\"}\n")
            .collect(Collectors.joining()));
    Process process = start("--index", temporary.resolve("index").toString(), file.toString());
    try (Reader screen = process.inputReader(UTF_8)) {
      StringBuilder seen = new StringBuilder();
      readUntil("[1-9][0-9,]* statements", screen, seen);
      process.outputWriter().append(CTRL_C).flush();
      readUntil("it goes on from here", screen, seen);
      assertThat(seen).contains("MB/s").contains("Stopped");
    }
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(temporary.resolve("index-report.json")).exists();
  }

  private static void readUntil(String pattern, Reader screen, StringBuilder seen)
      throws IOException {
    int from = seen.length();
    for (int c = screen.read(); c >= 0; c = screen.read()) {
      seen.append((char) c);
      if (seen.substring(Math.max(from, seen.length() - 100)).matches("(?s).*" + pattern + ".*")) {
        return;
      }
    }
    throw new AssertionError("no " + pattern + " in " + seen);
  }

  private static Process start(String... arguments) throws IOException {
    String command =
        String.join(
            " ",
            "env --default-signal=INT", // heard even if the tests run in the background
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m -Dfile.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path")
                + "'",
            BulkIndex.class.getName(),
            "--vocabulary ../corpus/vocabulary",
            String.join(" ", arguments));
    return new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null").start();
  }
}
