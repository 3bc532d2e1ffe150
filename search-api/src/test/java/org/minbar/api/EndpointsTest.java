package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.api.TestServer.Reply;
import org.minbar.arabic.MatchLevel;

class EndpointsTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aStatementHasItsTextAndItsFactsWithEvidence() {
    JsonNode statement = server.get("/api/v1/statements/astana-20-joint-statement").json();
    Golden.check("statement", statement);
    for (JsonNode fact : statement.path("facts")) {
      if (!fact.path("span").isNull()) {
        String field = statement.path(fact.path("field").asText()).asText();
        JsonNode span = fact.path("span");
        assertThat(field.substring(span.path(0).asInt(), span.path(1).asInt()))
            .isEqualTo(fact.path("quote").asText());
      }
    }
  }

  @Test
  void anInferredFactSaysSo() {
    Golden.check(
        "statement-inferred", server.get("/api/v1/statements/astana-21-host-remarks").json());
  }

  @Test
  void markupInAStatementIsDataAndItsIdMayHoldAnything() {
    String id = URLEncoder.encode(TestCorpus.AWKWARD_ID, UTF_8).replace("+", "%20");
    Reply reply = server.get("/api/v1/statements/" + id);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(reply.json().path("text").asText()).isEqualTo(TestCorpus.HOSTILE_TEXT);
    Golden.check("statement-undated", reply.json());
  }

  @Test
  void anUnknownStatementIsNotFound() {
    Reply reply = server.get("/api/v1/statements/none");
    assertThat(reply.status()).isEqualTo(404);
    Golden.check("statement-unknown", reply.json());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rounds",
        "countries",
        "places",
        "organisations",
        "people",
        "topics",
        "kinds",
        "speakers"
      })
  void everyVocabularyHasLabelsAndSpellings(String name) {
    JsonNode entries = server.get("/api/v1/vocabulary/" + name).json().path("entries");
    assertThat(entries).isNotEmpty();
    for (JsonNode entry : entries) {
      assertThat(entry.path("id").asText()).isNotBlank();
      for (String language : List.of("ar", "en", "ru")) {
        assertThat(entry.path("label").path(language).asText()).isNotBlank();
        assertThat(entry.path("spellings").path(language).isArray()).isTrue();
      }
      assertThat(entry.has("broader")).isTrue();
    }
  }

  @Test
  void aRoundHasItsDatesPlaceAndOutcomes() {
    for (JsonNode round : server.get("/api/v1/vocabulary/rounds").json().path("entries")) {
      assertThat(round.properties())
          .as(round.path("id").asText())
          .extracting(entry -> entry.getKey())
          .contains(
              "start",
              "end",
              "place",
              "cityName",
              "delegations",
              "observers",
              "topics",
              "outcomes",
              "sources");
    }
  }

  @Test
  void anUnknownVocabularyIsNotFound() {
    Reply reply = server.get("/api/v1/vocabulary/colours");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.problems()).containsExactly("unknown-vocabulary name");
  }

  @ParameterizedTest
  @CsvSource({
    "الغ, topic demining", // the article may be left out
    "إزالة ال, topic demining",
    "ازاله الالغ, topic demining", // hamza and ta marbuta do not matter
    "demin, topic demining",
    "Размин, topic demining",
    "كازاخ, country KZ",
    "KAZAKH, country KZ",
    "أستانا 7, round 7",
    "لافر, person lavrentiev",
    "قمة طه, title summit-tehran-2022",
  })
  void whatIsTypedIsSuggestedInAnyLanguageAndSpelling(String typed, String suggested) {
    assertThat(suggestions(typed, 20)).contains(suggested);
  }

  @Test
  void namesComeBeforeTextsWithoutRepetition() {
    for (String typed : List.of("ا", "a", "س", "ل")) {
      List<String> found = suggestions(typed, 50);
      assertThat(found).as(typed).doesNotHaveDuplicates();
      long names = found.stream().takeWhile(each -> !each.startsWith("title")).count();
      assertThat(found.subList((int) names, found.size()))
          .allMatch(each -> each.startsWith("title"));
      assertThat(suggestions(typed, 3)).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void nothingTypedSuggestsNothing() {
    assertThat(suggestions("", 8)).isEmpty();
    assertThat(suggestions("؟!", 8)).isEmpty();
  }

  private static List<String> suggestions(String typed, int size) {
    JsonNode answer =
        server.get("/api/v1/suggest?size=" + size + "&q=" + URLEncoder.encode(typed, UTF_8)).json();
    List<String> found = new ArrayList<>();
    HashSet<String> texts = new HashSet<>();
    for (JsonNode each : answer.path("suggestions")) {
      found.add(each.path("kind").asText() + " " + each.path("id").asText());
      assertThat(texts.add(each.path("text").asText())).as("repeated text").isTrue();
    }
    return found;
  }

  @Test
  void aTextIsAnalyzedAtTheLevelsAskedFor() {
    Golden.check(
        "analyze",
        server
            .post(
                "/api/v1/analyze",
                "{\"text\":\"لاجئين، وباللاجئين!\",\"levels\":[\"stem\",\"surface\"]}")
            .json());
    assertThat(server.post("/api/v1/analyze", "{\"text\":\"\"}").json().path("levels"))
        .hasSize(MatchLevel.values().length)
        .allMatch(JsonNode::isEmpty);
  }

  @Test
  void theFactsOfATextAreExtractedWithoutWhatItsDateAsserts() {
    Golden.check(
        "extract",
        server
            .post(
                "/api/v1/extract",
                "{\"title\":\"خبر\",\"text\":\"رحبت كازاخستان بالوفود\",\"date\":\"2023-06-21\"}")
            .json());
  }

  @Test
  void healthNamesTheSnapshot() {
    JsonNode health = server.get("/health").json();
    assertThat(health.path("statements").asInt()).isEqualTo(5);
    assertThat(health.path("snapshot")).isEqualTo(server.search("{}").json().path("snapshot"));
  }
}
