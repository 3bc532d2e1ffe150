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
