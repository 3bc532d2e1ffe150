package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.api.TestServer.Reply;

/** {@code POST /api/v1/words}. */
class WordsEndpointTest {

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
    return server.post("/api/v1/words", body);
  }

  @Test
  void aRunHasItsCountsAndItsLines() {
    Golden.check("words", ask("{\"n\":2,\"prefix\":\"إزالة\",\"minimum\":1}").json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'n':1
          'n':1,'level':'surface'
          'n':1,'level':'root','query':'كازاخستان'
          'n':2,'query':'إزالة الألغام','filters':{'country':['KZ']}
          'n':3,'level':'normalized'
          'n':5,'query':'Kazakhstan'
          """)
  void itsLinesAreAsManyAsItSays(String request) {
    JsonNode answer =
        ask("{" + request.replace('\'', '"') + ",\"minimum\":1,\"size\":1000}").json();
    assertThat(answer.path("runs")).isNotEmpty();
    for (JsonNode run : answer.path("runs")) {
      Reply lines = server.post("/api/v1/concordance", run.path("concordance").toString());
      assertThat(lines.json().at("/total/value").asLong())
          .as(run.toString())
          .isEqualTo(run.path("count").asLong());
    }
  }

  @Test
  void pagesFollowEachOtherAndLettersAreInAnySpelling() {
    List<String> whole = runs("{\"minimum\":1,\"size\":1000}");
    List<String> paged = new ArrayList<>();
    String cursor = "null";
    do {
      JsonNode page = ask("{\"minimum\":1,\"size\":7,\"cursor\":" + cursor + "}").json();
      assertThat(page.at("/total/value").asInt()).isEqualTo(whole.size());
      page.path("runs").forEach(run -> paged.add(run.path("run").asText()));
      cursor = page.path("next").toString();
    } while (!cursor.equals("null"));
    assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(20);
    assertThat(runs("{\"minimum\":1,\"prefix\":\"آم\"}"))
        .isNotEmpty()
        .allMatch(run -> run.startsWith("ام"));
    assertThat(runs("{\"minimum\":1,\"n\":2,\"contains\":\"ألة\"}"))
        .isEqualTo(runs("{\"minimum\":1,\"n\":2,\"contains\":\"اله\"}"));
  }

  private static List<String> runs(String body) {
    List<String> runs = new ArrayList<>();
    ask(body).json().path("runs").forEach(run -> runs.add(run.path("run").asText()));
    return runs;
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(
            ask("{\"n\":6,\"prefix\":1,\"contains\":[],\"minimum\":0,\"size\":1001,\"order\":\"x\"}")
                .problems())
        .containsExactlyInAnyOrder(
            "out-of-range n",
            "wrong-type prefix",
            "wrong-type contains",
            "out-of-range minimum",
            "out-of-range size",
            "unknown-parameter order");
    assertThat(ask("{\"cursor\":\"c\"}").status()).isEqualTo(400);
  }
}
