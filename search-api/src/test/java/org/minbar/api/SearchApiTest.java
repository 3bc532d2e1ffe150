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
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;
import org.minbar.search.FacetCounts;
import org.minbar.search.FacetCounts.ValueCount;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Highlight;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchAnswer.Total;
import org.minbar.search.SearchAnswer.Total.Exactness;
import org.minbar.search.Snapshot;

class SearchApiTest {

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
  void anEmptyRequestIsAnsweredWithEverythingNewestFirstAndEveryDimensionCounted() {
    Golden.check("search-everything", server.search("{}").json());
  }

  @Test
  void everyKeyTogether() {
    Golden.check(
        "search-all-keys",
        server
            .search(
                """
                {"query":"إزالة الألغام","level":"stem","filters":{"round":["20","21"],"country":["KZ"],
                 "topic":["demining"]},"exclude":{"kind":["summit"]},"from":"2017-01-01","to":"2024-12-31",
                 "facets":{"topic":20,"round":30},"sort":"relevance","size":10,"cursor":null}\
                """)
            .json());
  }

  @Test
  void anAddressAsksTheSameAsABody() {
    JsonNode byBody =
        server
            .search(
                """
                {"query":"كازاخستان","filters":{"round":["20","21"]},"exclude":{"kind":["host-remarks"]},
                 "from":"2020-01-01","minConfidence":0.9,"facets":{"country":1},"sort":"date","size":5}\
                """)
            .json();
    JsonNode byAddress =
        server
            .get(
                "/api/v1/search?q="
                    + URLEncoder.encode("كازاخستان", UTF_8)
                    + "&round=20&round=21&exclude.kind=host-remarks&from=2020-01-01&minConfidence=0.9&facet.country=1&sort=date&size=5")
            .json();
    assertThat(ids(byBody)).containsExactly("astana-20-joint-statement");
    assertThat(withoutTime(byAddress)).isEqualTo(withoutTime(byBody));
  }

  @Test
  void highlightsScoresAndCountsAreShownAsTheEngineGivesThem() {
    SearchAnswer answer =
        new SearchAnswer(
            new Snapshot("9f3c", 5),
            new Total(12, Exactness.AT_LEAST),
            List.of(
                new Hit(
                    TestCorpus.statements().getFirst(),
                    OptionalDouble.of(7.25),
                    List.of(
                        new Highlight(Field.TITLE, "ملخص بنود", List.of(new Span(5, 9))),
                        new Highlight(
                            Field.TEXT, "<b> نص \ud83d", List.of(new Span(0, 3), new Span(4, 6)))),
                    2)),
            Map.of(Dimension.SOURCE, new FacetCounts(List.of(new ValueCount("وكالة", 3)), 2, 1, 4)),
            Optional.of("c"));
    try (TestServer canned = new TestServer(new CannedEngine(() -> answer))) {
      Golden.check("search-highlights", canned.search("{\"query\":\"ملخص\"}").json());
      Golden.check("suggest-texts", canned.get("/api/v1/suggest?q=%D9%82%D9%85&size=4").json());
    }
  }

  @Test
  void aHitTellsOnlyWhatIsSureEnough() {
    String question =
        "{\"filters\":{\"country\":[\"KZ\"]},\"facets\":{\"country\":9,\"round\":9},\"minConfidence\":";
    JsonNode likely = server.search(question + "0.8}").json();
    JsonNode clear = server.search(question + "0.81}").json();
    JsonNode asserted = server.search(question + "0.98}").json();
    assertThat(ids(likely)).containsExactly("astana-21-host-remarks", "astana-20-joint-statement");
    assertThat(ids(clear)).isEqualTo(ids(likely));
    assertThat(ids(asserted)).isEmpty();
    assertThat(likely.at("/hits/0/facts/round/0").asText()).isEqualTo("21");
    assertThat(clear.at("/hits/0/facts/round")).isEmpty();
    assertThat(clear.at("/hits/0/facts/country/0").asText()).isEqualTo("KZ");
    assertThat(likely.at("/facets/round/missing").asInt()).isZero();
    assertThat(clear.at("/facets/round/missing").asInt()).isEqualTo(1);
    assertThat(asserted.at("/facets/country/missing").asInt()).isEqualTo(5);
    assertThat(clear.at("/request/minConfidence").asDouble()).isEqualTo(0.81);
  }

  @Test
  void noFacetsAreCountedWhenNoneAreNamed() {
    assertThat(server.search("{\"facets\":{}}").json().path("facets")).isEmpty();
  }

  @Test
  void aBroaderTopicCountsAndSelectsItsNarrowerOnes() {
    String broader = TestCorpus.VOCABULARIES.topics().broader("demining").getFirst();
    JsonNode answer =
        server
            .search("{\"filters\":{\"topic\":[\"" + broader + "\"]},\"facets\":{\"topic\":9}}")
            .json();
    assertThat(ids(answer)).hasSize(2);
    JsonNode values = answer.path("facets").path("topic").path("values");
    assertThat(values.findValuesAsText("value")).contains("demining", broader);
    assertThat(values.findValuesAsText("broader")).contains(broader);
  }

  @Test
  void aHitHasEveryValueThatItsFilterMayNameBroaderTopicsToo() {
    String broader = TestCorpus.VOCABULARIES.topics().broader("demining").getFirst();
    JsonNode hits =
        server.search("{\"filters\":{\"topic\":[\"" + broader + "\"]}}").json().path("hits");
    for (JsonNode hit : hits) {
      List<String> topics = new ArrayList<>();
      hit.path("facts").path("topic").forEach(topic -> topics.add(topic.asText()));
      assertThat(topics).startsWith("demining", broader);
    }
  }

  @Test
  void anEnglishNameFindsItsArabicSpellingsAndTheAnswerShowsWhatWasTyped() {
    JsonNode answer = server.search("{\"query\":\"Kazakhstan\"}").json();
    assertThat(ids(answer)).containsExactly("astana-20-joint-statement", "astana-21-host-remarks");
    assertThat(answer.path("request").path("query").asText()).isEqualTo("Kazakhstan");
  }

  @Test
  void aWiderResultSaysWhatElseWasSearchedForAndWhy() {
    JsonNode answer =
        server.search("{\"query\":\"Kazakhstan Bedersen -\\\"Deir Ezzour\\\" xyz\"}").json();
    assertThat(answer.path("expanded").findValuesAsText("typed"))
        .containsExactly("Kazakhstan", "Bedersen", "Deir Ezzour");
    assertThat(answer.path("expanded").findValuesAsText("vocabulary"))
        .containsExactly("countries", "people", "places");
    assertThat(answer.path("expanded").findValuesAsText("id"))
        .containsExactly("KZ", "pedersen", "deirezzor");
    assertThat(answer.path("expanded").findValuesAsText("by"))
        .containsExactly("label", "transliteration", "transliteration");
    assertThat(server.search("{\"query\":\"كازاخستان\"}").json().path("expanded")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          الالغم                   → الألغام 2
          إزالة الالغم             → إزالة الألغام 2
          "ازاله الالغم"           → "ازاله الألغام" 2
          title:الجولت^2           → title:الجولة^2.0 2
          اللاجيءن كازخستان        → اللاجئين كازخستان 3
          Kazakhstn                → ``
          الألغام                  → ``
          -الالغم                  → ``
          الالغ*                   → ``
          refugees                 → ``
          """)
  void aQueryWithAWordThatNoStatementHasIsCorrected(String query, String corrected) {
    ObjectNode body = Json.object().put("query", query);
    JsonNode first = server.search(body.toString()).json().path("didYouMean").path(0);
    assertThat((first.path("query").asText() + " " + first.path("total").asText()).strip())
        .isEqualTo(corrected);
  }

  @Test
  void aCorrectionIsCountedUnderTheSameConditionsAndFindsSomething() {
    JsonNode some = server.search("{\"query\":\"الالغم\",\"filters\":{\"round\":[\"20\"]}}").json();
    assertThat(some.path("didYouMean").findValuesAsText("total")).containsExactly("1");
    JsonNode none =
        server.search("{\"query\":\"الالغم\",\"filters\":{\"year\":[\"2022\"]}}").json();
    assertThat(none.path("didYouMean")).isEmpty();
  }

  @Test
  void pagesFollowEachOtherByTheirCursorUntilThereIsNone() {
    List<String> ids = new ArrayList<>();
    JsonNode answer = server.search("{\"size\":2}").json();
    ids.addAll(ids(answer));
    while (!answer.path("next").isNull()) {
      String cursor = answer.path("next").asText();
      answer = server.search("{\"size\":2,\"cursor\":\"" + cursor + "\"}").json();
      assertThat(answer.path("request").path("cursor").asText()).isEqualTo(cursor);
      ids.addAll(ids(answer));
    }
    assertThat(ids).isEqualTo(ids(server.search("{\"size\":100}").json())).hasSize(5);
  }

  @Test
  void aQueryOfNothingIsOrderedByDateWhateverItAsked() {
    JsonNode answer = server.search("{\"query\":\" \",\"sort\":\"relevance\"}").json();
    assertThat(answer.path("request").path("sort").asText()).isEqualTo("-date");
    assertThat(answer.path("hits").path(0).path("score").isNull()).isTrue();
  }

  @Test
  void nullMeansAbsent() {
    JsonNode nulls =
        server
            .search(
                """
                {"query":null,"level":null,"filters":null,"exclude":null,"from":null,"to":null,
                 "facets":null,"sort":null,"size":null,"cursor":null}\
                """)
            .json();
    assertThat(withoutTime(nulls)).isEqualTo(withoutTime(server.search("{}").json()));
  }

  static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
    return ids;
  }

  static JsonNode withoutTime(JsonNode answer) {
    ObjectNode copy = answer.deepCopy();
    copy.remove("tookMillis");
    return copy;
  }
}
