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

/** {@code POST /api/v1/trends}. */
class TrendsEndpointTest {

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
    return server.post("/api/v1/trends", body);
  }

  @Test
  void aShareHasItsIntervalAndItsStatements() {
    Golden.check(
        "trends-share",
        ask("{\"queries\":[\"إزالة الألغام\"],\"values\":{\"country\":[\"KZ\"]}}").json());
  }

  @Test
  void aRateHasItsWordsAndItsLines() {
    Golden.check(
        "trends-rate",
        ask("{\"measure\":\"rate\",\"queries\":[\"الألغام\"],\"filters\":{\"year\":[\"2023\"]},\"seed\":7}")
            .json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'queries':['إزالة الألغام','عودة'],'by':'year'
          'queries':['Kazakhstan'],'by':'round','query':'سوريا'
          'queries':['عودة OR روسيا'],'measure':'rate','by':'month'
          'queries':['عودة'],'measure':'rate','query':'اللاجئين','by':'round'
          'values':{'country':['KZ','RU'],'topic':['demining']},'by':'year','level':'surface'
          'queries':['عودة'],'filters':{'round':['21','20']},'by':'round'
          """)
  void everyPointOpensWhatItCounts(String request) {
    JsonNode answer = ask("{" + request.replace('\'', '"') + "}").json();
    int opened = 0;
    for (JsonNode series : answer.path("series")) {
      List<JsonNode> points = new ArrayList<>(List.of(series.path("total")));
      series.path("points").forEach(points::add);
      for (JsonNode point : points) {
        boolean rate = point.has("concordance");
        JsonNode evidence =
            rate
                ? server.post("/api/v1/concordance", point.path("concordance").toString()).json()
                : server.search(point.path("search").toString()).json();
        assertThat(evidence.at("/total/value").asLong())
            .as(point.toString())
            .isEqualTo(point.path(rate ? "occurrences" : "with").asLong());
        opened += point.path("with").asInt();
      }
    }
    assertThat(opened).isPositive();
  }

  @Test
  void aPeriodWithoutStatementsHasNoShare() {
    JsonNode points =
        ask("{\"queries\":[\"عودة\"],\"from\":\"2019-06-01\"}").json().at("/series/0/points");
    List<String> periods = new ArrayList<>();
    int empty = 0;
    for (JsonNode point : points) {
      periods.add(point.path("period").asText());
      if (point.path("statements").asInt() == 0) {
        empty++;
        assertThat(point.path("value").isNull()).isTrue();
        assertThat(point.path("interval").isNull()).isTrue();
        assertThat(point.path("tooSmall").asBoolean()).isTrue();
      }
    }
    assertThat(periods).startsWith("2019", "2020", "2021", "2022").isSorted();
    assertThat(empty).isEqualTo(3);
    assertThat(ask("{\"queries\":[\"ا\"],\"by\":\"round\"}").json().at("/series/0/points"))
        .hasSizeGreaterThan(21);
    assertThat(
            ask("{\"queries\":[\"ا\"],\"by\":\"round\",\"filters\":{\"round\":[\"21\",\"20\"]}}")
                .json()
                .at("/series/0/points/0/period")
                .asText())
        .isEqualTo("20");
    assertThat(ask("{\"queries\":[\"ا\"],\"query\":\"لاشيء\"}").json().at("/series/0/points"))
        .isEmpty();
  }

  @Test
  void moreIsNeverSaidThanThereIs() {
    JsonNode rate =
        ask("{\"queries\":[\"عودة\"],\"measure\":\"rate\"}").json().at("/series/0/total");
    assertThat(rate.path("value").asDouble()).isPositive();
    assertThat(rate.path("statements").asInt()).isEqualTo(5);
    JsonNode rare =
        ask("{\"queries\":[\"Geneva\"],\"measure\":\"rate\"}").json().at("/series/0/total");
    assertThat(rare.path("value").asDouble()).isZero();
    assertThat(rare.path("interval").isNull()).isTrue();
    assertThat(rare.path("tooSmall").asBoolean()).isTrue();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(
            ask("""
            {"queries":["(", " ", 1],"values":{"topic":["x"],"year":["2023"],"z":[]},
             "filters":{"topic":["demining"]},"by":"day","measure":"rate","seed":"a",
             "size":3}\
            """)
                .problems())
        .containsExactlyInAnyOrder(
            "query-syntax queries",
            "missing-parameter queries",
            "wrong-type queries",
            "unknown-value values.topic",
            "unknown-value values.topic",
            "unknown-value values.year",
            "unknown-dimension values.z",
            "unknown-dimension by",
            "unknown-value measure",
            "wrong-type seed",
            "unknown-parameter size");
    assertThat(ask("{}").problems()).containsExactly("missing-parameter queries");
    assertThat(ask("{\"queries\":[\"ا\"],\"measure\":\"x\"}").problems())
        .containsExactly("unknown-value measure");
    assertThat(ask("{\"queries\":[\"ا\"],\"from\":\"1000-01-01\"}").problems())
        .containsExactly("out-of-range by");
    String many = "\"a\",".repeat(15) + "\"a\"";
    assertThat(
            ask("{\"queries\":["
                    + many
                    + "],\"values\":{\"country\":[\"KZ\",\"RU\",\"TR\",\"IR\",\"SY\"]}}")
                .problems())
        .containsExactly("too-many-values queries");
  }
}
