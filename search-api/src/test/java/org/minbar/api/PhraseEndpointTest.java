package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;

/** {@code GET /api/v1/phrases}. */
class PhraseEndpointTest {

  private static final String PHRASE = "العودة الآمنة والطوعية";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        new TestServer(
            TestCorpus.engine(
                List.of(
                    statement("r13", "2019-08-01", "SANA", "13", "أيدوا العودة الآمنة والطوعية."),
                    statement(
                        "r14",
                        "2019-12-10",
                        "TASS SANA",
                        "14",
                        "دعوا إلى " + PHRASE + "، نعم " + PHRASE + "."),
                    statement("r14b", "2019-12-11", "SANA", "14", "كلمة عن الألغام."),
                    statement("r15", "2021-02-16", "SANA", "15", "بحثوا إزالة الألغام."),
                    statement("r16", "2021-07-07", "SANA", "16", "العوده الامنه والطوعيه مهمة."),
                    statement(
                        "r17",
                        "2021-12-21",
                        "SANA",
                        "17",
                        "أكدوا العودة الآمنة والكريمة والطوعية."),
                    statement(
                        "r18",
                        "2022-06-15",
                        "TASS",
                        "18",
                        "مع العودة الآمنة والكريمة والطوعية للاجئين. عودة طوعية آمنة."),
                    statement("none", "", "", "", PHRASE))));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static CodedStatement statement(
      String id, String date, String sources, String round, String text) {
    List<String> names = sources.isEmpty() ? List.of() : List.of(sources.split(" "));
    List<Fact> facts = new ArrayList<>();
    names.forEach(name -> facts.add(Fact.asserted(Dimension.SOURCE, name, "test")));
    if (!round.isEmpty()) {
      facts.add(Fact.asserted(Dimension.ROUND, round, "test"));
    }
    return new CodedStatement(
        new Statement(
            id,
            "",
            StatementDate.parse(date),
            Optional.empty(),
            "ar",
            names.stream().map(name -> new Source(name, Optional.empty())).toList(),
            List.of(),
            text,
            Map.of()),
        facts);
  }

  private static JsonNode ask(String text, String more) {
    return server.get("/api/v1/phrases?text=" + URLEncoder.encode(text, UTF_8) + more).json();
  }

  @Test
  void aPhraseHasItsRoundsGapsSourcesAndVariants() {
    Golden.check("phrases", ask(PHRASE, ""));
    JsonNode answer = ask(PHRASE, "");
    assertThat(answer.at("/total/value").asInt()).isEqualTo(5);
    assertThat(answer.path("firstRound").asText()).isEqualTo("13");
    assertThat(answer.path("lastRound").asText()).isEqualTo("16");
    assertThat(answer.path("gaps").toString())
        .isEqualTo("[{\"after\":\"14\",\"before\":\"16\",\"rounds\":[\"15\"]}]");
    assertThat(answer.path("silent").toString()).isEqualTo("[\"17\",\"18\"]");
    assertThat(answer.at("/variants/0/text").asText()).isEqualTo("العودة الآمنة والكريمة والطوعية");
    assertThat(answer.at("/variants/0/rounds").toString()).isEqualTo("[\"17\",\"18\"]");
    assertThat(answer.at("/variants/1/text").asText()).isEqualTo("عودة طوعية آمنة");
  }

  @Test
  void aWordingOpensItsPlacesAndNoOthers() {
    JsonNode variants = ask(PHRASE, "").path("variants");
    assertThat(variants).isNotEmpty();
    int opened = 0;
    for (JsonNode each : variants) {
      if (!each.path("concordance").isNull()) {
        JsonNode lines =
            server.post("/api/v1/concordance", each.path("concordance").toString()).json();
        assertThat(lines.at("/total/value").asInt())
            .as(each.toString())
            .isEqualTo(each.path("count").asInt());
        assertThat(lines.at("/lines/0/match").asText()).isEqualTo(each.path("text").asText());
        opened++;
      }
    }
    assertThat(opened).isPositive();
  }

  @Test
  void numbersAddUpAndOpenToWordsThatStandThere() {
    JsonNode answer = ask(PHRASE, "");
    int sum = 0;
    for (JsonNode each : answer.path("dates")) {
      sum += each.path("count").asInt();
    }
    assertThat(sum).isEqualTo(answer.at("/total/value").asInt());
    assertThat(answer.path("sources").findValuesAsText("source"))
        .containsExactly("SANA", "TASS", "null");
    for (JsonNode each : answer.path("sources")) {
      if (!each.path("source").isNull()) {
        JsonNode lines = lines(each.path("source").asText());
        assertThat(lines.at("/total/value")).as(each.toString()).isEqualTo(each.path("count"));
      }
    }
    List<JsonNode> places = answer.findValues("evidence");
    assertThat(places).hasSizeGreaterThan(10);
    for (JsonNode evidence : places) {
      for (JsonNode place : evidence) {
        JsonNode statement = server.get("/api/v1/statements/" + place.path("id").asText()).json();
        assertThat(
                statement
                    .path(place.path("field").asText())
                    .asText()
                    .substring(place.at("/span/0").asInt(), place.at("/span/1").asInt()))
            .isEqualTo(place.path("quote").asText());
      }
    }
  }

  private static JsonNode lines(String source) {
    ObjectNode body = Json.object().put("query", "\"" + PHRASE + "\"").put("expand", false);
    body.putObject("filters").putArray("source").add(source);
    return server.post("/api/v1/concordance", body.toString()).json();
  }

  @Test
  void filtersAndLevelNarrowIt() {
    assertThat(ask(PHRASE, "&level=surface").path("lastRound").asText()).isEqualTo("14");
    JsonNode tass = ask(PHRASE, "&source=TASS");
    assertThat(tass.path("rounds"))
        .extracting(each -> each.path("round").asText())
        .containsExactly("14", "18");
    JsonNode some = ask(PHRASE, "&round=14&round=15&variants=0");
    assertThat(some.path("rounds").findValuesAsText("round"))
        .contains("14", "15")
        .doesNotContain("13");
    assertThat(some.path("variants")).isEmpty();
    JsonNode nothing = ask("لاشيء هنا", "");
    assertThat(nothing.path("first").isNull()).isTrue();
    assertThat(nothing.path("silent")).isEmpty();
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThat(server.get("/api/v1/phrases?level=x&q=1&variants=101").problems())
        .containsExactlyInAnyOrder(
            "unknown-parameter q",
            "missing-parameter text",
            "out-of-range variants",
            "unknown-level level");
    assertThat(server.get("/api/v1/phrases?text=...").problems())
        .containsExactly("missing-parameter text");
  }
}
