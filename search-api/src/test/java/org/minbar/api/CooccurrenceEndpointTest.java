package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minbar.api.TestServer.Reply;
import org.minbar.export.Rfc4180;

/** {@code POST /api/v1/cooccurrence}. */
class CooccurrenceEndpointTest {

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
    return server.post("/api/v1/cooccurrence", body);
  }

  @Test
  void anEdgeHasItsCountsItsMeasuresAndItsClauses() {
    Golden.check(
        "cooccurrence", ask("{\"minimum\":1,\"dimensions\":[\"country\",\"topic\"]}").json());
  }

  @Test
  void filtersAndConfidenceAreObeyed() {
    JsonNode all = ask("{\"minimum\":1}").json();
    assertThat(all.path("edges").size()).isPositive();
    JsonNode sure = ask("{\"minimum\":1,\"minConfidence\":0.98}").json();
    assertThat(sure.path("edges")).isEmpty();
    assertThat(sure.path("statements").asInt()).isEqualTo(5);
    JsonNode tehran = ask("{\"minimum\":1,\"filters\":{\"country\":[\"IR\"]}}").json();
    assertThat(tehran.path("statements").asInt()).isEqualTo(1);
    assertThat(tehran.path("edges").size()).isEqualTo(1);
    JsonNode between =
        ask("{\"minimum\":1,\"between\":[\"country:KZ\",\"topic:demining\"]}").json();
    assertThat(between.at("/edges/0/clauses").asInt()).isEqualTo(2);
    assertThat(between.path("edges").size()).isEqualTo(1);
  }

  @Test
  void aGraphIsWrittenForGephiAndAsATable() {
    String body = "{\"minimum\":1,\"query\":\"كازاخستان OR \\\"<b>&\\\"\"}";
    Reply graph = server.post("/api/v1/cooccurrence?format=graphml", body);
    assertThat(graph.header("Content-Disposition")).contains("minbar-cooccurrence.graphml");
    assertThat(graph.body()).contains("كازاخستان", "&lt;b&gt;&amp;");
    String csv = server.post("/api/v1/cooccurrence?format=csv", body).body();
    assertThat(Rfc4180.read(csv.substring(1), ','))
        .hasSize(1 + ask(body).json().path("edges").size())
        .hasSizeGreaterThan(1);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(
            ask("{\"dimensions\":[\"x\"],\"between\":[\"KZ\"],\"minimum\":0,\"size\":5001,\"evidence\":51,\"a\":1}")
                .problems())
        .containsExactlyInAnyOrder(
            "unknown-parameter a",
            "unknown-dimension dimensions",
            "unknown-value between",
            "out-of-range minimum",
            "out-of-range size",
            "out-of-range evidence");
  }
}
