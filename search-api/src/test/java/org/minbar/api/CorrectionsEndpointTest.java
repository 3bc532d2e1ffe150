package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.indexer.IndexBuild;
import org.minbar.indexer.Ingest;
import org.minbar.indexer.WriterSettings;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchEngine;

/** Facts corrected over HTTP: a real server over a real index, and a real file that keeps them. */
class CorrectionsEndpointTest {

  private static final String TOKEN = "a-secret-of-the-desk";
  private static final FactExtractor CODER = new FactExtractor(TestCorpus.VOCABULARIES);
  private static final String TEXT =
      "أكّدت روسيا دعمَ إزالةِ الألغـــام، وشكرت كازاخستان. ثم شكرت إيران كازاخستان.";

  @TempDir private Path folder;
  private Path index = Path.of("not set");
  private Path file = Path.of("not set");
  private Optional<SearchEngine> engine = Optional.empty();
  private Optional<TestServer> started = Optional.empty();

  @BeforeEach
  void start() throws IOException {
    index = folder.resolve("index");
    file = Files.writeString(folder.resolve("corrections.jsonl"), "");
    try (IndexBuild build =
        IndexBuild.in(
            index,
            IndexBuild.Start.FRESH,
            WriterSettings.of(TestCorpus.VOCABULARIES, Corrections.NONE),
            TestCorpus.VOCABULARIES.topics()::broader)) {
      build.add(CODER.code(statement("a", TEXT)));
      build.add(CODER.code(statement("ب/1", "نص آخر")));
      build.commit();
    }
    SearchEngine opened =
        EngineProvider.openAddress(
            "lucene:" + index,
            new EngineProvider.Settings(TestCorpus.VOCABULARIES.fingerprint(), Runnable::run));
    engine = Optional.of(opened);
    started = Optional.of(new TestServer(opened, Optional.of(writing(Optional.of(file)))));
  }

  @AfterEach
  void stop() {
    started.ifPresent(TestServer::close);
    engine.ifPresent(SearchEngine::close);
  }

  @Test
  void aCorrectionIsAnsweredFoundAndKept() throws IOException {
    Reply reply = post("a", correction("remove", "country", "RU"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(values(reply, "country")).containsExactly("IR", "KZ");
    assertThat(reply.json().at("/corrections/0/reason").asText()).isEqualTo("قرأته");
    assertThat(reply.json().at("/corrections/0/date").asText())
        .matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
    assertThat(new SchemaCheck(openApi()).problems(reply.json(), schema("Statement"))).isEmpty();
    assertThat(server().get("/api/v1/statements/a").json()).isEqualTo(reply.json());
    assertThat(found("country", "RU")).isZero();

    Reply replaced =
        post(
            "a",
            correction("replace", "country", "KZ").put("with", "TR").put("date", "2024-11-12"));
    assertThat(values(replaced, "country")).containsExactly("IR", "TR");
    assertThat(found("country", "TR")).isEqualTo(1);
    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .element(1)
        .isEqualTo(
            "{\"statement\":\"a\",\"action\":\"replace\",\"dimension\":\"country\",\"value\":\"KZ\","
                + "\"with\":\"TR\",\"author\":\"ل. باحثة\",\"reason\":\"قرأته\","
                + "\"date\":\"2024-11-12\"}");

    Reply back = post("a", correction("withdraw", "country", "RU"));
    assertThat(values(back, "country")).containsExactly("IR", "RU", "TR");
    assertThat(found("country", "RU")).isEqualTo(1);
    assertThat(back.json().path("corrections")).hasSize(2);
  }

  @Test
  void whatIsSaidTwiceIsKeptOnce() throws IOException {
    ObjectNode correction = correction("add", "country", "TR").put("date", "2024-11-12");
    String snapshot = post("a", correction).json().path("snapshot").asText();
    Reply again = post("a", correction);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("snapshot").asText()).isEqualTo(snapshot);
    assertThat(Files.readAllLines(file)).hasSize(1);
  }

  /** Copied from the text with its vowels and its tatweel, or not at all. */
  @Test
  void wordsAreQuotedLetterByLetter() {
    Reply added =
        post("a", correction("add", "topic", "demining").put("quote", "إزالةِ الألغـــام"));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    JsonNode fact = fact(added, "topic", "demining");
    assertThat(fact.path("quote").asText()).isEqualTo("إزالةِ الألغـــام");
    assertThat(TEXT.substring(fact.at("/span/0").asInt(), fact.at("/span/1").asInt()))
        .isEqualTo("إزالةِ الألغـــام");
    for (String other : List.of("إزالة الألغام", "ازالةِ الألغـــام", "إزالةِ الألغـام")) {
      Reply refused = post("a", correction("add", "topic", "demining").put("quote", other));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.problems()).containsExactly("bad-correction quote");
      assertThat(refused.body()).contains("letter by letter");
    }
    Reply twice = post("a", correction("add", "country", "TR").put("quote", "كازاخستان"));
    assertThat(twice.problems()).containsExactly("bad-correction quote");
    Reply second =
        post(
            "a", correction("add", "country", "TR").put("quote", "كازاخستان").put("occurrence", 2));
    assertThat(fact(second, "country", "TR").at("/span/0").asInt())
        .isEqualTo(TEXT.lastIndexOf("كازاخستان"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingIsKept() throws IOException {
    ObjectNode wrong =
        correction("replace", "country", "XX").put("statement", "b").put("colour", "red");
    wrong.remove("reason");
    Reply reply = post("a", wrong);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problems())
        .containsExactlyInAnyOrder(
            "bad-correction statement",
            "bad-correction colour",
            "bad-correction with",
            "bad-correction value",
            "bad-correction reason");
    assertThat(post("a", correction("remove", "country", "TR")).problems())
        .containsExactly("bad-correction value");
    assertThat(post("a", correction("withdraw", "country", "RU")).problems())
        .containsExactly("bad-correction value");
    assertThat(post("a", correction("remove", "year", "2017")).problems())
        .containsExactly("bad-correction dimension");
    assertThat(post("none", correction("add", "country", "TR")).problems())
        .containsExactly("unknown-statement id");
    assertThat(send("a", "[]", "Bearer " + TOKEN).status()).isEqualTo(400);
    assertThat(send("a", "{\"author\":\"\\ud800\"}", "Bearer " + TOKEN).problems())
        .containsExactly("bad-encoding");
    assertThat(Files.size(file)).isZero();
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    String hostile =
        "</script><img src=x onerror=alert(1)>\u2028\n\r\u0000{\"statement\":\"a\"}\u202E";
    Reply reply =
        post("a", correction("add", "country", "TR").put("author", hostile).put("reason", hostile));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.json().at("/corrections/0/reason").asText()).isEqualTo(hostile);
    assertThat(Files.readAllLines(file)).hasSize(1);
    assertThat(post("ب/1", correction("add", "country", "TR")).status()).isEqualTo(200);
    assertThat(Corrections.load(file, TestCorpus.VOCABULARIES).correct("ب/1")).isTrue();
  }

  /** Each of many at once is a line of its own, and all of them are in the index. */
  @Test
  void correctionsThatComeTogetherAreAllKept() throws Exception {
    List<String> countries = List.of("TR", "LB", "JO", "IQ", "UZ", "BY");
    List<Callable<Reply>> posts =
        countries.stream()
            .<Callable<Reply>>map(each -> () -> post("a", correction("add", "country", each)))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(countries.size())) {
      for (Future<Reply> reply : threads.invokeAll(posts)) {
        assertThat(reply.get().status()).as(reply.get().body()).isEqualTo(200);
      }
    }
    assertThat(Files.readAllLines(file)).hasSize(countries.size());
    assertThat(values(server().get("/api/v1/statements/a"), "country")).containsAll(countries);
  }

  @Test
  void onlyWhoKnowsTheTokenMayAndOnlyWhereThereIsAFile() throws IOException {
    String body = correction("add", "country", "TR").toString();
    for (String authorization : List.of("Bearer wrong", "Basic " + TOKEN, TOKEN)) {
      Reply reply = send("a", body, authorization);
      assertThat(reply.status()).isEqualTo(401);
      assertThat(reply.problems()).containsExactly("unauthorized");
      assertThat(reply.body()).doesNotContain(TOKEN);
    }
    assertThat(Files.size(file)).isZero();
    try (TestServer off = new TestServer()) {
      assertThat(off.post("/api/v1/statements/a/corrections", body).problems())
          .containsExactly("ingest-off");
    }
    try (TestServer without =
        new TestServer(engine.orElseThrow(), Optional.of(writing(Optional.empty())))) {
      Reply reply = send(without, "a", body, "Bearer " + TOKEN);
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.problems()).containsExactly("corrections-off");
    }
  }

  @Test
  void whileTheIndexOrTheFileCannotBeHadNothingIsKept() throws IOException {
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      Reply reply = post("a", correction("add", "country", "TR"));
      assertThat(reply.status()).isEqualTo(409);
      assertThat(reply.problems()).containsExactly("index-locked");
    }
    assertThat(Files.size(file)).isZero();
    Files.writeString(file, "{\"statement\":\n");
    Reply reply = post("a", correction("add", "country", "TR"));
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.problems()).containsExactly("corrections-unusable");
    assertThat(Files.readString(file)).isEqualTo("{\"statement\":\n");
    Files.writeString(file, "");
    assertThat(post("a", correction("add", "country", "TR")).status()).isEqualTo(200);
  }

  @Test
  void theExampleIsTaken() {
    JsonNode example =
        openApi()
            .at(
                "/paths/~1api~1v1~1statements~1{id}~1corrections/post/requestBody/content"
                    + "/application~1json/example");
    assertThat(new SchemaCheck(openApi()).problems(example, schema("CorrectionRecord"))).isEmpty();
    Reply reply = post("a", ((ObjectNode) example.deepCopy()).put("quote", "دعمَ"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(fact(reply, "topic", "demining").at("/correction/author").asText())
        .isEqualTo("A. Researcher");
    assertThat(LocalDate.parse(reply.json().at("/corrections/0/date").asText())).isNotNull();
  }

  private static ObjectNode correction(String action, String dimension, String value) {
    return Json.object()
        .put("action", action)
        .put("dimension", dimension)
        .put("value", value)
        .put("author", "ل. باحثة")
        .put("reason", "قرأته");
  }

  private Reply post(String id, ObjectNode correction) {
    return send(id, correction.toString(), "Bearer " + TOKEN);
  }

  private Reply send(String id, String body, String authorization) {
    return send(server(), id, body, authorization);
  }

  private static Reply send(TestServer server, String id, String body, String authorization) {
    String escaped = java.net.URLEncoder.encode(id, UTF_8);
    return server.send(
        server
            .request("/api/v1/statements/" + escaped + "/corrections")
            .header("Content-Type", "application/json")
            .header("Authorization", authorization)
            .POST(BodyPublishers.ofString(body)));
  }

  /** The values of a dimension, sorted. */
  private static List<String> values(Reply reply, String dimension) {
    JsonNode facts = reply.json().path("facts");
    return IntStream.range(0, facts.size())
        .mapToObj(facts::get)
        .filter(fact -> fact.path("dimension").asText().equals(dimension))
        .map(fact -> fact.path("value").asText())
        .distinct()
        .sorted()
        .toList();
  }

  private static JsonNode fact(Reply reply, String dimension, String value) {
    for (JsonNode fact : reply.json().path("facts")) {
      if (fact.path("dimension").asText().equals(dimension)
          && fact.path("value").asText().equals(value)
          && fact.path("rule").asText().startsWith("correction")) {
        return fact;
      }
    }
    throw new AssertionError("no such fact: " + reply.body());
  }

  /** How many statements have a value. */
  private int found(String dimension, String value) {
    return server()
        .search("{\"filters\":{\"" + dimension + "\":[\"" + value + "\"]}}")
        .json()
        .at("/total/value")
        .asInt();
  }

  private TestServer server() {
    return started.orElseThrow();
  }

  private JsonNode openApi() {
    return server().get("/openapi.json").json();
  }

  private JsonNode schema(String name) {
    return openApi().at("/components/schemas/" + name);
  }

  private Writing writing(Optional<Path> corrections) {
    return new Writing(
        new ApiToken(TOKEN), new Ingest(index, TestCorpus.VOCABULARIES, corrections, CODER::code));
  }

  private static Statement statement(String id, String text) {
    return new Statement(
        id,
        "",
        StatementDate.UNKNOWN,
        Optional.empty(),
        "ar",
        List.of(),
        List.of(),
        text,
        Map.of());
  }
}
