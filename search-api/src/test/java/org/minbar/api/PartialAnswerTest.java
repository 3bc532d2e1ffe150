package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minbar.api.TestServer.Reply;
import org.minbar.corpus.Dimension;
import org.minbar.search.ConcordanceAnswer;
import org.minbar.search.FacetCounts;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Total;
import org.minbar.search.SearchAnswer.Total.Exactness;
import org.minbar.search.Snapshot;

/** What is answered when time was up. */
class PartialAnswerTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        new TestServer(
            new CannedEngine(() ->
                new SearchAnswer(
                    new Snapshot("s", 3),
                    new Total(2, Exactness.AT_LEAST),
                    List.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.of("better hits"))));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aPartSaysThatItIsOneAndWhatItLacks() {
    JsonNode answer = server.search("{}").json();
    assertThat(answer.path("partial").asBoolean()).isTrue();
    assertThat(answer.path("leftOut").asText()).isEqualTo("better hits");
    assertThat(answer.at("/total/exactness").asText()).isEqualTo("at-least");
    JsonNode graph = server.post("/api/v1/cooccurrence", "{}").json();
    assertThat(graph.path("partial").asBoolean()).isTrue();
    assertThat(graph.path("leftOut").asText()).isEqualTo("statements read: 0 of 3");
    JsonNode document = server.get("/openapi.json").json();
    for (Map.Entry<String, JsonNode> each :
        Map.of("SearchAnswer", answer, "CooccurrenceAnswer", graph).entrySet()) {
      assertThat(
              new SchemaCheck(document)
                  .problems(each.getValue(), document.at("/components/schemas/" + each.getKey())))
          .isEmpty();
    }
  }

  @Test
  void theLifeOfAPhraseSaysWhatItLacks() {
    Snapshot snapshot = new Snapshot("s", 3);
    FacetCounts rounds = new FacetCounts(List.of(), 0, 3, 0);
    SearchAnswer counted =
        new SearchAnswer(
            snapshot,
            new Total(3, Exactness.EXACT),
            List.of(),
            Map.of(Dimension.ROUND, rounds),
            Optional.empty());
    ConcordanceAnswer lines =
        new ConcordanceAnswer(
            snapshot, 0, List.of(), List.of(), Optional.empty(), Optional.of("statements read"));
    try (TestServer slow = new TestServer(new CannedEngine(() -> counted, () -> lines))) {
      JsonNode life = slow.get("/api/v1/phrases?text=x").json();
      assertThat(life.path("partial").asBoolean()).isTrue();
      assertThat(life.path("leftOut").asText()).isEqualTo("statements read");
      JsonNode document = slow.get("/openapi.json").json();
      assertThat(
              new SchemaCheck(document)
                  .problems(life, document.at("/components/schemas/PhraseLife")))
          .isEmpty();
      assertThat(slow.get("/api/v1/phrases?text=x&format=csv").problems())
          .containsExactly("too-slow");
    }
  }

  @Test
  void aPartOfASeriesIsNotFollowed() {
    Reply reply = server.get("/api/v1/drift?series=joint-statements");
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.problems()).containsExactly("too-slow");
  }

  @Test
  void aFileIsWholeOrThereIsNone() {
    for (String format : List.of("csv", "xlsx", "ris")) {
      Reply reply = server.get("/api/v1/search?format=" + format);
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.problems()).containsExactly("too-slow");
      assertThat(reply.header("Content-Disposition")).isEmpty();
    }
    assertThat(server.post("/api/v1/cooccurrence?format=graphml", "{}").status()).isEqualTo(503);
  }
}
