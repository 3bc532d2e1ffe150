package org.minbar.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.api.TestServer.Reply;

/** Requests that are wrong: a code, the parameter, never a fault of the server. */
class ProblemsTest {

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
  void allProblemsOfABodyAreAnsweredAtOnce() {
    Reply reply =
        server.search(
            """
            {"rond":1,"query":"\\"لاجئين","level":"roots","filters":{"round":["99","20"],"colour":["red"],"month":["2023-13"]},
             "exclude":{"country":"KZ"},"from":"2023-02-30","to":"1/2/2023","facets":{"topic":0,"x":1},
             "sort":"newest","size":101,"cursor":7}\
            """);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    Golden.check("problems-body", reply.json());
  }

  @Test
  void allProblemsOfAnAddressAreAnsweredAtOnceUnderTheNamesUsedThere() {
    Reply reply =
        server.get(
            "/api/v1/search?rond=20&q=%22a&q=b&size=ten&round=99&exclude.colour=red&facet.topic=x"
                + "&from=2024-01-01&to=2023-01-01&month=x&level=Stem");
    assertThat(reply.status()).isEqualTo(400);
    Golden.check("problems-address", reply.json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"filters":{"round":[20]}}                   | wrong-type filters.round
          {"filters":{"round":[null]}}                 | wrong-type filters.round
          {"filters":{"round":"20"}}                   | wrong-type filters.round
          {"filters":[]}                               | wrong-type filters
          {"filters":{"topic":["nothing"]}}            | unknown-value filters.topic
          {"filters":{"country":["kz"]}}               | unknown-value filters.country
          {"filters":{"year":["٢٠٢٣"]}}                | unknown-value filters.year
          {"filters":{"year":["23"]}}                  | unknown-value filters.year
          {"filters":{"source":[" "]}}                 | unknown-value filters.source
          {"filters":{"Round":["20"]}}                 | unknown-dimension filters.Round
          {"query":["a"]}                              | wrong-type query
          {"query":"(a"}                               | query-syntax query
          {"level":""}                                 | unknown-level level
          {"sort":"RELEVANCE"}                         | unknown-sort sort
          {"duplicates":"hide"}                        | unknown-value duplicates
          {"duplicates":true}                          | wrong-type duplicates
          {"size":-1}                                  | out-of-range size
          {"size":1.5}                                 | wrong-type size
          {"size":"10"}                                | wrong-type size
          {"size":99999999999999999999}                | out-of-range size
          {"minConfidence":2}                          | out-of-range minConfidence
          {"minConfidence":-0.01}                      | out-of-range minConfidence
          {"minConfidence":1e400}                      | out-of-range minConfidence
          {"minConfidence":"0.9"}                      | wrong-type minConfidence
          {"minConfidence":[0.9]}                      | wrong-type minConfidence
          {"facets":{"topic":1001}}                    | out-of-range facets.topic
          {"facets":{"topic":-1}}                      | out-of-range facets.topic
          {"facets":true}                              | wrong-type facets
          {"from":"2023-6-1"}                          | bad-date from
          {"from":"٢٠٢٣-٠٦-٠١"}                        | bad-date from
          {"from":"+2023-06-01"}                       | bad-date from
          {"to":20230601}                              | wrong-type to
          {"from":"2023-06-02","to":"2023-06-01"}      | reversed-dates to
          {"size":1,"size":2}                          | bad-json
          {"size":1} {"size":1}                        | bad-json
          {"size":1}]                                  | bad-json
          {"size":01}                                  | bad-json
          {size:1}                                     | bad-json
          {                                            | bad-json
          []                                           | wrong-type
          null                                         | wrong-type
          7                                            | wrong-type
          """)
  void oneProblem(String body, String problem) {
    Reply reply = server.search(body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problems()).containsExactly(problem);
  }

  @Test
  void anEmptyBodyIsNoRequest() {
    assertThat(server.search("").problems()).containsExactly("wrong-type");
  }

  @Test
  void aSyntaxErrorSaysWhereItIs() {
    Reply reply = server.search("{\"query\":\"سوريا AND\"}");
    assertThat(reply.json().path("problems").path(0).path("position").asInt()).isEqualTo(9);
  }

  @Test
  void aBodyNestedTooDeepOrWithAHugeNumberIsNoJson() {
    assertThat(server.search("[".repeat(100_000)).problems()).containsExactly("bad-json");
    assertThat(server.search("{\"a\":".repeat(50) + "1" + "}".repeat(50)).problems())
        .containsExactly("bad-json");
    assertThat(server.search("{\"size\":" + "9".repeat(100_000) + "}").problems())
        .containsExactly("bad-json");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] latin1 = "{\"query\":\"é\"}".getBytes(ISO_8859_1);
    assertThat(server.post("/api/v1/search", latin1, "application/json").problems())
        .containsExactly("bad-encoding");
  }

  @Test
  void halfASurrogatePairIsRefused() {
    assertThat(server.search("{\"query\":\"\\ud83d\"}").problems()).containsExactly("bad-encoding");
    assertThat(server.search("{\"query\":\"\\ud83d\\ude00\"}").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?q=%ff,                bad-encoding q",
    "/api/v1/search?q=%d8,                bad-encoding q",
    "/api/v1/search?level=stem&level=stem,repeated-parameter level",
    "/api/v1/search?from=,                bad-date from",
    "/api/v1/search?size=,                wrong-type size",
    "/api/v1/search?size=1e1,             wrong-type size",
    "/api/v1/search?minConfidence=2,      out-of-range minConfidence",
    "/api/v1/search?minConfidence=-1,     out-of-range minConfidence",
    "/api/v1/search?minConfidence=clear,  wrong-type minConfidence",
    "/api/v1/search?minConfidence=%D9%A0, wrong-type minConfidence",
    "/api/v1/search?duplicates=,          unknown-value duplicates",
    "/api/v1/search?facets=round,         unknown-parameter facets",
    "/api/v1/search?exclude.=x,           unknown-dimension exclude.",
    "/api/v1/search?facet.rond=1,         unknown-dimension facet.rond",
    "/api/v1/search?Q=x,                  unknown-parameter Q",
    "/api/v1/suggest,                     missing-parameter q",
    "/api/v1/suggest?q=a&size=0,          out-of-range size",
    "/api/v1/suggest?q=a&lang=ar,         unknown-parameter lang",
    "/api/v1/vocabulary/topics?size=1,    unknown-parameter size",
    "/health?x,                           unknown-parameter x",
  })
  void oneProblemOfAnAddress(String path, String problem) {
    Reply reply = server.get(path);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problems()).containsExactly(problem);
  }

  @Test
  void anEscapeThatIsNoneIsRefused() {
    String answer =
        server.raw(
            "GET /api/v1/search?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  @Test
  void aLongQueryAndTooManyValuesAreRefused() {
    assertThat(server.search("{\"query\":\"" + "ا".repeat(1001) + "\"}").problems())
        .containsExactly("too-long query");
    assertThat(server.search("{\"query\":\"" + "ا".repeat(1000) + "\"}").status()).isEqualTo(200);
    String sources =
        IntStream.range(0, 201).mapToObj(i -> "\"s" + i + "\"").collect(Collectors.joining(","));
    assertThat(server.search("{\"filters\":{\"source\":[" + sources + "]}}").problems())
        .containsExactly("too-many-values filters.source");
    String clauses = "ا ".repeat(400);
    assertThat(server.search("{\"query\":\"" + clauses + "\"}").problems())
        .containsExactly("query-syntax query");
  }

  @Test
  void aBodyOfProblemsIsAnsweredWithSomeOfThem() {
    String body =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "\"key" + i + "\":1")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(server.search(body).problems()).hasSize(50);
  }

  @Test
  void aCursorOfOtherStatementsIsStale() {
    Reply reply = server.search("{\"cursor\":\"0000:2\"}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("code").asText()).isEqualTo("stale-cursor");
    assertThat(reply.problems()).containsExactly("stale-cursor cursor");
  }

  @Test
  void aCursorThatNoAnswerGaveIsBad() {
    String snapshot = server.get("/health").json().path("snapshot").asText();
    Reply reply = server.search("{\"cursor\":\"" + snapshot + ":x\"}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("code").asText()).isEqualTo("bad-cursor");
    assertThat(reply.problems()).containsExactly("bad-cursor cursor");
  }

  @Test
  void whatIsAnalyzedAndExtractedIsCheckedToo() {
    assertThat(server.post("/api/v1/analyze", "{\"levels\":[\"roots\"],\"x\":1}").problems())
        .containsExactly("unknown-parameter x", "missing-parameter text", "unknown-level levels");
    assertThat(
            server
                .post("/api/v1/extract", "{\"text\":\"a\",\"date\":\"2023-6\",\"title\":1}")
                .problems())
        .containsExactly("wrong-type title", "bad-date date");
  }
}
