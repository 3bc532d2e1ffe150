package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minbar.search.SearchEngine;

/** The answer's {@code request} is the request: sent again, it is answered alike. */
class UnderstoodRequestTest {

  private static final List<String> WORDS =
      List.of(
          "",
          "*",
          "NOT سوريا",
          "إزالة الألغام",
          "\"عودة اللاجئين\"~3",
          "title:قمة OR كازاخ*",
          "+روسيا -قمة",
          "refugees",
          "Женева^2",
          "«وحدة الأراضي»",
          "روسيا~1",
          "[أ TO ي]",
          "a\\*b",
          "ما هذا؟",
          "(إيران تركيا)^0.5");

  private final SearchEngine engine = TestCorpus.engine();
  private final SearchService service =
      new SearchService(engine, TestCorpus.VOCABULARIES, Clock.systemUTC());

  @Test
  void sendingItAgainGivesTheSameAnswer() {
    long seed = Long.getLong("tests.requests.seed", 20230621L);
    Random random = new Random(seed);
    int withHits = 0;
    for (int i = 0; i < 200; i++) {
      ObjectNode request = request(random);
      ObjectNode answer = service.answer(request);
      ObjectNode again = service.answer((ObjectNode) answer.path("request"));
      assertThat(SearchApiTest.withoutTime(again))
          .as("seed %d, request %s", seed, request)
          .isEqualTo(SearchApiTest.withoutTime(answer));
      withHits += answer.path("hits").isEmpty() ? 0 : 1;
    }
    assertThat(withHits).as("requests that find something").isGreaterThan(40);
  }

  @Test
  void aQueryWhoseCanonicalFormIsTooLongIsShownAsTyped() {
    String typed = "%".repeat(990) + " قمة";
    ObjectNode answer = service.answer(Json.object().put("query", typed));
    String shown = answer.path("request").path("query").asText();
    assertThat(shown.length()).isLessThanOrEqualTo(Limits.QUERY);
    assertThat(service.answer((ObjectNode) answer.path("request")).path("total"))
        .isEqualTo(answer.path("total"));
  }

  private static ObjectNode request(Random random) {
    ObjectNode request = Json.object();
    request.put("query", pick(WORDS, random));
    if (random.nextBoolean()) {
      request.put("level", pick(List.of("surface", "normalized", "stem"), random));
    }
    for (String key : List.of("filters", "exclude")) {
      if (random.nextInt(4) == 0) {
        ArrayNode values = request.putObject(key).putArray("country");
        values.add(pick(List.of("KZ", "RU", "IR"), random)).add("RU");
      }
    }
    if (random.nextInt(4) == 0) {
      request.put("from", pick(List.of("2017-01-31", "2022-07-19", "2024-01-25"), random));
    }
    if (random.nextBoolean()) {
      request.put("duplicates", pick(List.of("collapse", "show"), random));
    }
    if (random.nextBoolean()) {
      request.put("minConfidence", pick(List.of(0.0, 0.5, 0.97, 0.971, 1.0), random));
    }
    if (random.nextBoolean()) {
      ObjectNode facets = request.putObject("facets");
      facets.put("country", 1 + random.nextInt(3));
    }
    if (random.nextBoolean()) {
      request.put("sort", pick(List.of("relevance", "date", "-date"), random));
    }
    return request.put("size", random.nextInt(4));
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
