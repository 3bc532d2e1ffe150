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

/** {@code GET /api/v1/quantities}, and the quantities of one statement. */
class QuantitiesTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(TestCorpus.engineWithQuantities());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void eachHasItsWordsItsSentenceAndItsStatement() {
    Golden.check("quantities", server.get("/api/v1/quantities?unit=ton").json());
  }

  @Test
  void aStatementHasItsQuantities() {
    JsonNode statement = server.get("/api/v1/statements/aid-2017").json();
    assertThat(statement.path("quantities")).hasSize(3);
    for (JsonNode each : statement.path("quantities")) {
      JsonNode span = each.path("span");
      assertThat(statement.path(each.path("field").asText()).asText())
          .contains(each.path("quote").asText());
      assertThat(
              statement.path("text").asText().substring(span.path(0).asInt(), span.path(1).asInt()))
          .isEqualTo(each.path("quote").asText());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          | 500 15 12
          unit=ton | 500 15
          unit=ton&unit=principle | 500 15
          topic=humanitarian-aid | 500
          topic=humanitarian | 500
          topic=demining |
          min=18&max=20 | 15
          min=100 | 500
          max=14.5 | 12
          from=2018-01-01 |
          country=KZ&unit=ton | 500 15
          country=RU |
          exclude.country=KZ |
          resolution=2165 | 500 15 12
          q=الطحين | 500 15 12
          size=1 | 500
          """)
  void parametersSelect(String parameters, String values) {
    String address = "/api/v1/quantities?" + (parameters == null ? "" : parameters);
    List<String> found = new ArrayList<>();
    server
        .get(address)
        .json()
        .path("quantities")
        .forEach(each -> found.add(each.path("value").asText()));
    assertThat(String.join(" ", found)).isEqualTo(values == null ? "" : values);
  }

  @Test
  void pagesFollowEachOther() {
    List<String> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = server.get("/api/v1/quantities?size=2" + cursor).json();
      assertThat(page.path("total").asInt()).isEqualTo(3);
      page.path("quantities").forEach(each -> found.add(each.path("value").asText()));
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
    } while (!cursor.isEmpty());
    assertThat(found).containsExactly("500", "15", "12");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    Reply reply =
        server.get(
            "/api/v1/quantities?unit=stone&topic=x&min=a&max=1&max=2&sort=date&facet.topic=2"
                + "&size=1000&round=99&cursor=c");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problems())
        .containsExactlyInAnyOrder(
            "unknown-parameter sort",
            "unknown-parameter facet.topic",
            "unknown-value unit",
            "unknown-value topic",
            "wrong-type min",
            "repeated-parameter max",
            "out-of-range size",
            "unknown-value round");
    assertThat(reply.body()).contains("kilometre, square-kilometre");
    assertThat(server.get("/api/v1/quantities?min=3&max=2").problems())
        .containsExactly("out-of-range max");
    assertThat(server.get("/api/v1/quantities?cursor=c").status()).isEqualTo(400);
  }

  @Test
  void aResolutionIsAFacetWithItsSymbolAsLabel() {
    JsonNode value =
        server.get("/api/v1/search?facet.resolution=5").json().at("/facets/resolution/values/0");
    assertThat(value.path("value").asText()).isEqualTo("2165");
    assertThat(value.at("/label/ru").asText()).isEqualTo("S/RES/2165");
  }
}
