package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.api.TestServer.Reply;

/** {@code POST /api/v1/collocations}. */
class CollocationsEndpointTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String body) {
    return server.post("/api/v1/collocations", body);
  }

  @Test
  void aCollocateHasItsTableItsMeasuresAndItsLines() {
    Golden.check(
        "collocations",
        ask("{\"query\":\"عودة\",\"context\":{\"size\":2},\"minimum\":1,\"size\":3}").json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عودة          | {}
          إزالة الألغام | {'unit':'word','before':1,'after':4}
          كازاخ*        | {'unit':'sentence'}
          الألغام       | {'unit':'sentence','after':1}
          Kazakhstan    | {'size':3}
          """)
  void theTableAddsUpAndItsLinesAreAsManyAsItSays(String query, String context) {
    JsonNode answer =
        ask("{\"query\":\""
                + query
                + "\",\"context\":"
                + context.replace('\'', '"')
                + ",\"minimum\":1,\"order\":\"logDice\"}")
            .json();
    assertThat(answer.path("collocates")).isNotEmpty();
    double before = Double.POSITIVE_INFINITY;
    for (JsonNode each : answer.path("collocates")) {
      JsonNode table = each.path("table");
      long both = table.path("both").asLong();
      long near = both + table.path("nearOnly").asLong();
      assertThat(near).isEqualTo(answer.path("near").asLong());
      assertThat(near + table.path("wordOnly").asLong() + table.path("neither").asLong())
          .isEqualTo(answer.path("words").asLong());
      assertThat(each.path("logDice").asDouble()).isLessThanOrEqualTo(before);
      before = each.path("logDice").asDouble();
      assertThat(lines(each.path("concordance").toString())).as(each.toString()).isEqualTo(both);
      ObjectNode elsewhere = (ObjectNode) each.path("concordance");
      ((ObjectNode) elsewhere.path("near")).put("outside", true);
      assertThat(lines(elsewhere.toString()))
          .as(elsewhere.toString())
          .isEqualTo(table.path("wordOnly").asLong());
    }
    assertThat(lines("{\"query\":\"" + query + "\"}")).isEqualTo(answer.path("matches").asLong());
  }

  private static long lines(String body) {
    return server.post("/api/v1/concordance", body).json().at("/total/value").asLong();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    Reply reply =
        ask(
            """
            {"context":{"unit":"x","size":51,"before":-1,"y":0},"minimum":0,"order":"x",
             "size":201,"cursor":null,"level":"y"}\
            """);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problems())
        .containsExactlyInAnyOrder(
            "missing-parameter query",
            "unknown-value context.unit",
            "out-of-range context.size",
            "out-of-range context.before",
            "unknown-parameter context.y",
            "out-of-range minimum",
            "unknown-sort order",
            "out-of-range size",
            "unknown-parameter cursor",
            "unknown-level level");
    Reply near =
        server.post(
            "/api/v1/concordance",
            "{\"query\":\"ا\",\"near\":{\"context\":{\"unit\":\"x\"},\"outside\":1,\"z\":1},\"expand\":\"no\"}");
    assertThat(near.problems())
        .containsExactlyInAnyOrder(
            "missing-parameter near.query",
            "unknown-value near.context.unit",
            "wrong-type near.outside",
            "unknown-parameter near.z",
            "wrong-type expand");
  }
}
