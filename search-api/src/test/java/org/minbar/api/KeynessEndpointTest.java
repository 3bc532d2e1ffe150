package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.api.TestServer.Reply;

/** {@code POST /api/v1/keyness}. */
class KeynessEndpointTest {

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
    return server.post("/api/v1/keyness", body);
  }

  @Test
  void wordsAreMeasuredOnBothSides() {
    Golden.check(
        "keyness",
        ask("{\"target\":{\"filters\":{\"round\":[\"20\",\"21\"]}},\"minimum\":2,\"size\":4}")
            .json());
  }

  @Test
  void theReferenceIsAllOthersUnlessItIsGiven() {
    JsonNode others = ask("{\"target\":{\"query\":\"كازاخستان\"}}").json();
    int all = server.get("/health").json().path("statements").asInt();
    assertThat(others.at("/target/statements").asInt()).isBetween(1, all - 1);
    assertThat(others.at("/target/statements").asInt() + others.at("/reference/statements").asInt())
        .isEqualTo(all);
    JsonNode given =
        ask("{\"target\":{\"query\":\"كازاخستان\"},\"reference\":{\"filters\":{\"round\":[\"20\"]}}}")
            .json();
    assertThat(given.at("/target")).isEqualTo(others.at("/target"));
    assertThat(given.at("/reference/statements").asInt()).isLessThan(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'target':{'filters':{'round':['20','21']}}}                                  | true
          {'target':{'query':'كازاخستان'}}                                              | true
          {'target':{'query':'Kazakhstan'},'level':'surface'}                           | true
          {'target':{'query':'كازاخستان','level':'surface'},'reference':{'level':'surface'}} | true
          {'target':{'query':'لاشيء'}}                                                  | true
          {'target':{}}                                                      | false
          {'target':{'filters':{'round':['20']}},'reference':{'filters':{'round':['21']}}} | true
          {'target':{'filters':{'round':['20']},'query':'في'},'reference':{'query':'في'}} | true
          {'target':{'query':'كازاخستان'},'reference':{'query':'في OR الألغام'},'level':'stem'} | true
          {'target':{'filters':{'topic':['demining']},'minConfidence':0.5}}             | true
          {'target':{'filters':{'round':['20']},'query':'في'}}                          | false
          {'target':{'from':'2023-01-01'}}                                              | false
          {'target':{'query':'كازاخستان'},'reference':{'level':'root'}}                 | false
          """)
  void aCountOpensItsOccurrences(String body, boolean reference) {
    JsonNode answer = ask(body.replace('\'', '"').replaceFirst("}$", ",\"minimum\":1}")).json();
    assertThat(answer.path("words")).isNotEmpty();
    for (JsonNode word : answer.path("words")) {
      assertThat(lines(word.at("/target/concordance")))
          .as(word.toString())
          .isEqualTo(word.at("/target/count").asLong());
      JsonNode there = word.at("/reference/concordance");
      assertThat(there.isObject()).isEqualTo(reference);
      if (reference) {
        assertThat(lines(there))
            .as(word.toString())
            .isEqualTo(word.at("/reference/count").asLong());
      }
    }
  }

  private static long lines(JsonNode body) {
    JsonNode answer = server.post("/api/v1/concordance", body.toString()).json();
    return answer.at("/total/value").asLong(-1);
  }

  @Test
  void ofFewStatementsNothingIsSaid() {
    JsonNode words =
        ask("{\"target\":{\"query\":\"كازاخستان\"},\"minimum\":1}").json().path("words");
    assertThat(words).isNotEmpty();
    for (JsonNode word : words) {
      assertThat(word.path("tooSmall").asBoolean()).isTrue();
      assertThat(word.path("significant").asBoolean()).isFalse();
    }
  }

  @Test
  void anEmptySideHasNullsAndNoFault() {
    JsonNode answer = ask("{\"target\":{\"query\":\"لاشيء\"},\"minimum\":1}").json();
    assertThat(answer.at("/target/statements").asInt()).isZero();
    assertThat(answer.at("/words/0/logRatio").isNull()).isTrue();
    assertThat(answer.at("/words/0/tooSmall").asBoolean()).isTrue();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(
            ask("""
            {"reference":{"filters":{"round":["99"],"x":["1"]},"query":"(","level":"y",
             "from":"a","size":3},"level":"z","minimum":0,"size":201,"seed":1.5,"more":1}\
            """)
                .problems())
        .containsExactlyInAnyOrder(
            "missing-parameter target",
            "unknown-value reference.filters.round",
            "unknown-dimension reference.filters.x",
            "query-syntax reference.query",
            "unknown-level reference.level",
            "bad-date reference.from",
            "unknown-parameter reference.size",
            "unknown-level level",
            "out-of-range minimum",
            "out-of-range size",
            "wrong-type seed",
            "unknown-parameter more");
  }
}
