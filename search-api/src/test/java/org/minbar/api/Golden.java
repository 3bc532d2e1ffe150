package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers as they were approved, in {@code src/test/resources/api}. To approve what the API answers
 * now, run the tests with {@code -Dminbar.golden=write} and read the difference.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/api");
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private Golden() {}

  /** Compares an answer, without what differs from run to run, with the approved one. */
  static void check(String name, JsonNode answer) {
    String actual = print(stable(answer.deepCopy()));
    Path file = FOLDER.resolve(name + ".json");
    try {
      if ("write".equals(System.getProperty("minbar.golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertThat(file).as("run with -Dminbar.golden=write to make it").exists();
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode stable(JsonNode answer) {
    if (answer instanceof ObjectNode object) {
      object.remove("tookMillis");
      if (object.has("snapshot")) {
        object.put("snapshot", "a snapshot");
      }
    }
    return answer;
  }

  private static String print(JsonNode answer) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(answer) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
