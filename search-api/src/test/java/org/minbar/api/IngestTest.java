package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.api.TestServer.Reply;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.correction.Corrections;
import org.minbar.indexer.IndexBuild;
import org.minbar.indexer.Ingest;
import org.minbar.indexer.WriterSettings;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchEngine;

/** Statements sent to a real server over a real index. */
class IngestTest {

  private static final String TOKEN = "a-secret-of-the-desk";
  private static final String PATH = "/api/v1/statements";

  @TempDir private Path folder;
  private Path index = Path.of("not set");
  private Optional<SearchEngine> engine = Optional.empty();
  private Optional<TestServer> started = Optional.empty();

  @BeforeEach
  void start() throws IOException {
    index = folder.resolve("index");
    write(Corrections.NONE);
    SearchEngine opened =
        EngineProvider.openAddress(
            "lucene:" + index,
            new EngineProvider.Settings(TestCorpus.VOCABULARIES.fingerprint(), Runnable::run));
    engine = Optional.of(opened);
    started =
        Optional.of(
            new TestServer(opened, Optional.of(new Writing(new ApiToken(TOKEN), ingest()))));
  }

  @AfterEach
  void stop() {
    started.ifPresent(TestServer::close);
    engine.ifPresent(SearchEngine::close);
  }

  @Test
  void aStatementThatIsSentIsFoundAndSendingItAgainChangesNothing() {
    Reply added = post(line("b", "كازاخستان تدعم إزالة الألغام"), "application/json");
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(outcomes(added)).containsExactly("b added");
    assertThat(added.json().path("statements").asInt()).isEqualTo(2);
    String snapshot = added.json().path("snapshot").asText();
    assertThat(server().get("/health").json().path("snapshot").asText()).isEqualTo(snapshot);
    JsonNode found = server().get("/api/v1/search?q=" + URLEncoder.encode("الألغام", UTF_8)).json();
    assertThat(found.at("/hits/0/id").asText()).isEqualTo("b");
    assertThat(server().get(PATH + "/b").json().path("facts").toString()).contains("\"KZ\"");

    Reply again = post(line("b", "كازاخستان تدعم إزالة الألغام"), "application/json");
    assertThat(outcomes(again)).containsExactly("b unchanged");
    assertThat(again.json().path("snapshot").asText()).isEqualTo(snapshot);
    assertThat(outcomes(post(line("b", "نص جديد"), "application/json")))
        .containsExactly("b replaced");
    assertThat(server().get(PATH + "/b").json().path("text").asText()).isEqualTo("نص جديد");
    assertThat(
            server()
                .get("/api/v1/search?q=" + URLEncoder.encode("الألغام", UTF_8))
                .json()
                .at("/total/value")
                .asInt())
        .isZero();
  }

  @Test
  void everyLineIsAnsweredByItself() {
    String lines =
        line("a", "نص أول")
            + "\n\n{\"text\":\"بلا اسم\"}\nnot json\n"
            + line("c", "نص")
            + "\n"
            + line("c", "آخر")
            + "\n{\"id\":\"d\",\"text\":\"نص\",\"rounds\":[\"99\"]}\n";
    Reply reply = post(lines, "application/x-ndjson; charset=utf-8");
    assertThat(reply.status()).isEqualTo(200);
    List<String> outcomes = outcomes(reply);
    assertThat(outcomes).hasSize(6);
    assertThat(outcomes.get(0)).isEqualTo("a unchanged");
    assertThat(outcomes.get(1)).matches("text-[0-9a-f]{24} added");
    assertThat(outcomes.subList(2, 6))
        .containsExactly(
            "rejected bad-json", "c added", "c rejected duplicate-id", "d rejected unknown-round");
    assertThat(reply.json().at("/results/2/line").asInt()).isEqualTo(4);
    assertThat(reply.json().at("/results/2/message").asText()).isNotBlank();
    assertThat(reply.json().path("statements").asInt()).isEqualTo(3);
    assertThat(new SchemaCheck(openApi()).problems(reply.json(), answerSchema())).isEmpty();

    Reply refused = post("{\"text\":5}", "application/json");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(outcomes(refused)).containsExactly("rejected bad-type");
    assertThat(refused.json().path("statements").asInt()).isEqualTo(3);
  }

  @Test
  void theExampleIsTaken() {
    JsonNode example =
        openApi()
            .at("/paths/~1api~1v1~1statements/post/requestBody/content/application~1json/example");
    Reply reply = post(example.toString(), "application/json");
    assertThat(outcomes(reply)).containsExactly("my-2024-11-12 added");
    Reply removed = delete("my-2024-11-12");
    assertThat(outcomes(removed)).containsExactly("my-2024-11-12 removed");
    assertThat(new SchemaCheck(openApi()).problems(removed.json(), answerSchema())).isEmpty();
  }

  @Test
  void aRemovedStatementIsNotFoundAnyMore() {
    assertThat(outcomes(delete("a"))).containsExactly("a removed");
    assertThat(server().get(PATH + "/a").status()).isEqualTo(404);
    assertThat(server().get("/health").json().path("statements").asInt()).isZero();
    Reply again = delete("a");
    assertThat(again.status()).isEqualTo(404);
    assertThat(again.problems()).containsExactly("unknown-statement id");
  }

  @Test
  void onlyWhoKnowsTheTokenMayWrite() {
    for (String authorization : List.of("", "Bearer ", "Bearer x", "Basic " + TOKEN, TOKEN)) {
      var request =
          server()
              .request(PATH)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(line("b", "نص")));
      if (!authorization.isEmpty()) {
        request.header("Authorization", authorization);
      }
      Reply reply = server().send(request);
      assertThat(reply.status()).as(authorization).isEqualTo(401);
      assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(reply.problems()).containsExactly("unauthorized");
      assertThat(reply.body()).doesNotContain(TOKEN);
    }
    assertThat(server().send(server().request(PATH + "/a").DELETE()).status()).isEqualTo(401);
    assertThat(server().get("/health").json().path("statements").asInt()).isEqualTo(1);
    try (TestServer off = new TestServer()) {
      Reply reply = off.post(PATH, line("b", "نص"));
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.problems()).containsExactly("ingest-off");
      assertThat(reply.body()).contains("MINBAR_TOKEN");
    }
  }

  @Test
  void whileAnotherProcessWritesItIsAConflict() throws IOException {
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      for (Reply reply : List.of(post(line("b", "نص"), "application/json"), delete("a"))) {
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.problems()).containsExactly("index-locked");
        assertThat(reply.body()).contains("another process is writing");
      }
    }
    assertThat(outcomes(post(line("b", "نص"), "application/json"))).containsExactly("b added");
  }

  @Test
  void anIndexThatWasCodedOtherwiseIsNotMixed() throws IOException {
    Path corrections =
        Files.writeString(
            folder.resolve("corrections.jsonl"),
            """
            {"statement":"a","action":"add","dimension":"topic","value":"demining",\
            "author":"A. Researcher","reason":"read it"}
            """);
    write(Corrections.load(corrections, TestCorpus.VOCABULARIES));
    Reply reply = post(line("b", "نص"), "application/json");
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.problems()).containsExactly("index-mismatch");
    assertThat(server().get(PATH + "/b").status()).isEqualTo(404);
  }

  @Test
  void whatIsTooLargeOrOfAnotherTypeIsRefused() {
    Reply large = post("x".repeat(Limits.INGEST_BODY + 1), "application/x-ndjson");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.problems()).containsExactly("body-too-large");
    assertThat(post(line("b", "نص"), "text/plain").status()).isEqualTo(415);
    assertThat(post("[" + line("b", "نص") + "]", "application/json").status()).isEqualTo(400);
    assertThat(post("{", "application/json").problems()).containsExactly("bad-json");
    assertThat(outcomes(post("", "application/x-ndjson"))).isEmpty();
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }

  /** {@code b added}, {@code rejected bad-json}. */
  private static List<String> outcomes(Reply reply) {
    List<String> outcomes = new ArrayList<>();
    reply
        .json()
        .path("results")
        .forEach(each ->
            outcomes.add(
                String.join(
                        " ",
                        each.path("id").asText(),
                        each.path("outcome").asText(),
                        each.path("code").asText())
                    .strip()));
    return outcomes;
  }

  private Reply post(String body, String type) {
    return server()
        .send(
            server()
                .request(PATH)
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.ofString(body)));
  }

  private Reply delete(String id) {
    return server()
        .send(
            server().request(PATH + "/" + id).header("Authorization", "Bearer " + TOKEN).DELETE());
  }

  private TestServer server() {
    return started.orElseThrow();
  }

  private JsonNode openApi() {
    return server().get("/openapi.json").json();
  }

  private JsonNode answerSchema() {
    return openApi().at("/components/schemas/IngestAnswer");
  }

  private void write(Corrections corrections) throws IOException {
    try (IndexBuild build =
        IndexBuild.in(
            index,
            IndexBuild.Start.FRESH,
            WriterSettings.of(TestCorpus.VOCABULARIES, corrections),
            TestCorpus.VOCABULARIES.topics()::broader)) {
      build.add(
          TestCorpus.code(
              new Statement(
                  "a",
                  "",
                  StatementDate.UNKNOWN,
                  Optional.empty(),
                  "ar",
                  List.of(),
                  List.of(),
                  "نص أول",
                  Map.of())));
      build.commit();
    }
  }

  private Ingest ingest() {
    return new Ingest(index, TestCorpus.VOCABULARIES, Optional.empty(), TestCorpus::code);
  }
}
