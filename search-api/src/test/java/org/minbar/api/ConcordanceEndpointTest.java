package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.api.TestServer.Reply;
import org.minbar.concordance.SortKey;

/** {@code POST /api/v1/concordance}. */
class ConcordanceEndpointTest {

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
    return server.post("/api/v1/concordance", body);
  }

  @Test
  void aLineHasItsContextItsPlaceAndItsStatement() {
    Golden.check(
        "concordance",
        ask("{\"query\":\"إزالة الألغام\",\"context\":{\"size\":3},\"order\":[\"before1\"]}")
            .json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'query':'كازاخستان','level':'surface' | كازاخستان
          'query':'لاجئ','context':{'size':0} | لاجئين
          'query':'exact:لاجئ' | 0
          'query':'\\"عودة اللاجئين\\"' | عودة اللاجئين
          'query':'\\"اللاجئين عودة\\"~3' | عودة اللاجئين
          'query':'كازاخ*' | كازاخستان
          """)
  void wordsPhrasesAndPrefixesHaveLines(String body, String match) {
    JsonNode answer = ask("{" + body.replace('\'', '"') + "}").json();
    List<String> found = new ArrayList<>();
    for (JsonNode line : answer.path("lines")) {
      JsonNode statement = server.get("/api/v1/statements/" + line.path("id").asText()).json();
      String text = statement.path(line.path("field").asText()).asText();
      int start = line.at("/span/0").asInt();
      int end = line.at("/span/1").asInt();
      String before = line.path("before").asText();
      String after = line.path("after").asText();
      assertThat(text.substring(start, end)).isEqualTo(line.path("match").asText());
      assertThat(text.substring(0, start)).endsWith(before);
      assertThat(text.substring(end)).startsWith(after);
      found.add(line.path("match").asText());
    }
    assertThat(answer.at("/total/value").asInt()).isEqualTo(found.size());
    if (match.equals("0")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).isNotEmpty().allMatch(each -> each.endsWith(match));
    }
  }

  @Test
  void linesOfOneStatementAreThoseItHasAmongAll() {
    String query = "\"query\":\"في OR إلى OR كازاخستان OR الألغام\",\"size\":500";
    List<String> whole = lines("{" + query + "}");
    List<String> ids = new ArrayList<>();
    ask("{" + query + "}").json().path("lines").forEach(line -> ids.add(line.path("id").asText()));
    for (String id : Set.copyOf(ids)) {
      assertThat(lines("{" + query + ",\"statement\":[\"" + id + "\"]}"))
          .as(id)
          .isEqualTo(
              IntStream.range(0, ids.size())
                  .filter(i -> ids.get(i).equals(id))
                  .mapToObj(whole::get)
                  .toList());
    }
    assertThat(lines("{" + query + ",\"statement\":[\"nowhere\"]}")).isEmpty();
    assertThat(ask("{" + query + ",\"statement\":\"nowhere\"}").body()).contains("wrong-type");
  }

  @Test
  void pagesFollowEachOtherAndASampleIsTheSameAgain() {
    String query = "\"query\":\"في OR إلى OR كازاخستان OR الألغام\"";
    List<String> whole = lines("{" + query + ",\"size\":500}");
    List<String> paged = new ArrayList<>();
    String cursor = "null";
    do {
      JsonNode page = ask("{" + query + ",\"size\":2,\"cursor\":" + cursor + "}").json();
      assertThat(page.at("/total/value").asInt()).isEqualTo(whole.size());
      page.path("lines").forEach(line -> paged.add(place(line)));
      cursor = page.path("next").toString();
    } while (!cursor.equals("null"));
    assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(4);
    String sampled = "{" + query + ",\"sample\":{\"size\":3,\"seed\":7}}";
    assertThat(lines(sampled)).hasSize(3).isEqualTo(lines(sampled)).isSubsetOf(whole);
    assertThat(ask(sampled).json().at("/total/value").asInt()).isEqualTo(whole.size());
  }

  private static List<String> lines(String body) {
    List<String> lines = new ArrayList<>();
    ask(body).json().path("lines").forEach(line -> lines.add(place(line)));
    return lines;
  }

  private static String place(JsonNode line) {
    return line.path("id").asText() + line.path("field").asText() + line.path("span");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    Reply reply =
        ask(
            """
            {"facets":{},"sort":"date","filters":{"round":["99"]},"from":"2023-02-30",
             "context":{"unit":"page","size":51,"x":1},"order":["before4"],
             "sample":{"size":0,"seed":"a"},"size":501}\
            """);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problems())
        .containsExactlyInAnyOrder(
            "unknown-parameter facets",
            "unknown-parameter sort",
            "missing-parameter query",
            "unknown-value filters.round",
            "bad-date from",
            "unknown-parameter context.x",
            "unknown-value context.unit",
            "out-of-range context.size",
            "unknown-sort order",
            "out-of-range sample.size",
            "wrong-type sample.seed",
            "out-of-range size");
    assertThat(ask("{\"query\":\"(\"}").problems()).containsExactly("query-syntax query");
    assertThat(ask("{\"query\":\"ا\",\"cursor\":\"c\"}").status()).isEqualTo(400);
  }

  @Test
  void ofTooManyLinesItIsSaidWhatToDo() {
    try (TestServer full =
        new TestServer(
            new CannedEngine(() -> {
              throw new IllegalStateException("not asked");
            }))) {
      Reply reply = full.post("/api/v1/concordance", "{\"query\":\"في\"}");
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.problems()).containsExactly("too-many-lines query");
      assertThat(reply.body()).contains("filter");
    }
  }

  @Test
  void linesAreGroupedByAnyKeyTheyAreSortedBy() {
    JsonNode all = ask("{\"query\":\"في OR كازاخستان OR الألغام\",\"group\":\"round\"}").json();
    Map<String, Integer> counted = new TreeMap<>();
    all.path("lines")
        .forEach(line -> counted.merge(line.path("round").asText(""), 1, Integer::sum));
    Map<String, Integer> groups = new TreeMap<>();
    all.at("/groups/values")
        .forEach(group -> groups.put(group.path("value").asText(), group.path("count").asInt()));
    assertThat(groups).isEqualTo(counted).hasSizeGreaterThan(1);
    assertThat(all.at("/groups/other").asInt()).isZero();
    for (SortKey key : SortKey.values()) {
      JsonNode answer =
          ask("{\"query\":\"في OR كازاخستان OR الألغام\",\"size\":1,\"group\":\""
                  + key.id()
                  + "\"}")
              .json();
      int sum = 0;
      for (JsonNode group : answer.at("/groups/values")) {
        sum += group.path("count").asInt();
      }
      assertThat(sum).as(key.id()).isEqualTo(answer.at("/total/value").asInt()).isPositive();
    }
    assertThat(ask("{\"query\":\"في\",\"group\":\"left1\"}").problems())
        .containsExactly("unknown-sort group");
  }
}
