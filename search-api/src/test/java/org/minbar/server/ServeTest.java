package org.minbar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minbar.api.Services;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.NaiveEngine;
import picocli.CommandLine;

class ServeTest {

  private static final Path VOCABULARY = Path.of("../corpus/vocabulary");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void itPrintsItsAddressAndAnswersThere() throws IOException, InterruptedException {
    AtomicInteger status = new AtomicInteger(-1);
    Thread serving =
        new Thread(() -> status.set(run(ServeTest::noStatements, "--port", "0")), "serving");
    serving.setDaemon(true);
    serving.start();
    Pattern address =
        Pattern.compile("Minbar answers at (http://127\\.0\\.0\\.1:[0-9]+) \\(0 statements, .*");
    Matcher printed = address.matcher("");
    for (int i = 0; i < 400 && !printed.find(); i++) {
      Thread.sleep(50);
      printed = address.matcher(out.toString());
    }
    printed.reset();
    assertThat(printed.find()).as(out + " " + err).isTrue();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> health =
          client.send(
              HttpRequest.newBuilder(URI.create(printed.group(1) + "/health")).build(),
              BodyHandlers.ofString(UTF_8));
      assertThat(health.statusCode()).isEqualTo(200);
    }
    assertThat(serving.isAlive()).isTrue();
    assertThat(status).hasValue(-1);
  }

  @Test
  void aPortInUseIsSaidInOneLine() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      assertThat(run(ServeTest::noStatements, "--port", Integer.toString(port))).isEqualTo(2);
      assertThat(err.toString().lines())
          .singleElement()
          .asString()
          .contains("127.0.0.1:" + port)
          .contains("--port");
    }
  }

  @Test
  void whatCannotBeOpenedIsSaidInOneLine() {
    Function<Configuration, Services> wiring =
        configuration -> {
          throw new UncheckedIOException(
              "there is no index at " + configuration.index(), new IOException());
        };
    assertThat(run(wiring, "--index", "nowhere")).isEqualTo(2);
    assertThat(err.toString().lines()).containsExactly("serve: there is no index at nowhere");
  }

  @Test
  void anOptionThatDoesNotExistIsRefused() {
    assertThat(run(ServeTest::noStatements, "--prot", "1")).isEqualTo(2);
    assertThat(run(ServeTest::noStatements, "--port", "99999")).isEqualTo(2);
    assertThat(err.toString()).contains("--prot").contains("99999");
  }

  private int run(Function<Configuration, Services> wiring, String... arguments) {
    return new CommandLine(new Serve(Map.of(), wiring))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private static Services noStatements(Configuration configuration) {
    return new Services(
        new NaiveEngine(List.of(), (dimension, value) -> Set.of(), (level, text) -> List.of()),
        Vocabularies.load(VOCABULARY),
        statement -> new CodedStatement(statement, List.of()),
        (level, text) -> List.of(),
        Clock.systemUTC());
  }
}
