package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.api.TestServer.Reply;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.search.Analysis;
import org.minbar.search.NaiveEngine;

class ComparisonEndpointsTest {

  private static final String MINES = "ناقش الخبراء إزالة الألغام للأغراض الإنسانية.";
  private static TestServer server;

  @BeforeAll
  static void start() {
    List<CodedStatement> statements = new ArrayList<>();
    statements.add(
        statement(
            "r1",
            "2017-01-24",
            "1",
            "أكدت الدول الضامنة وحدة سوريا.\n\nودعت إلى عودة آمنة وطوعية للاجئين."));
    statements.add(
        statement(
            "r2",
            "2017-02-16",
            "2",
            "ودعت الى العودة الآمنة والطوعية للاجئين.\n\nأكدت الدول الضامنة وحدة سوريا."));
    // no date: stands where its round does
    statements.add(statement("r3", "", "3", "وأكدت الدول الضامنة وحدة سوريا.\n\n" + MINES));
    statements.add(
        statement(
            "r4", "2017-05-04", "4", MINES + "\n\nودعت إلى عودة آمنة وكريمة وطوعية للاجئين."));
    IntStream.range(0, 201)
        .forEach(i ->
            statements.add(
                new CodedStatement(
                    plain("s" + i, "long", "", "كلمة"),
                    List.of(Fact.asserted(Dimension.KIND, "long", "metadata")))));
    statements.add(
        new CodedStatement(plain("huge", "huge", "", "كلمة ".repeat(20_001)), List.of()));
    server =
        new TestServer(
            new NaiveEngine(statements, (dimension, value) -> Set.of(), Analysis.LETTER_RUNS));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void twoStatementsAreComparedClauseByClause() {
    JsonNode answer = server.get("/api/v1/compare?from=r1&to=r4").json();
    Golden.check("compare", answer);
    assertThat(rebuilt(answer, "after"))
        .isEqualTo(List.of(MINES, "ودعت إلى عودة آمنة وكريمة وطوعية للاجئين."));
  }

  @Test
  void theWayBackIsTheMirror() {
    JsonNode there = server.get("/api/v1/compare?from=r1&to=r2").json();
    JsonNode back = server.get("/api/v1/compare?from=r2&to=r1").json();
    assertThat(there.path("counts")).isEqualTo(back.path("counts"));
    assertThat(there.path("counts").path("moved").asInt()).isEqualTo(1);
    assertThat(there.path("counts").path("cosmetic").asInt()).isEqualTo(1);
    assertThat(rebuilt(there, "before")).hasSameElementsAs(rebuilt(back, "after"));
  }

  /** The clauses of one side, put together from their edits. */
  private static List<String> rebuilt(JsonNode answer, String side) {
    List<String> clauses = new ArrayList<>();
    for (JsonNode pair : answer.path("pairs")) {
      String clause = String.join("", pair.path("edits").findValuesAsText(side));
      JsonNode whole = pair.path(side.equals("after") ? "to" : "from");
      if (!whole.isNull()) {
        clauses.add(clause.isEmpty() ? whole.path("quote").asText() : clause);
      }
    }
    return clauses;
  }

  @Test
  void aSeriesIsAMatrixOfClausesAndStatements() {
    JsonNode answer = server.get("/api/v1/drift?series=joint-statement").json();
    Golden.check("drift", answer);
    assertThat(answer.path("statements").findValuesAsText("id"))
        .containsExactly("r1", "r2", "r3", "r4");
    assertThat(server.get("/api/v1/drift?series=joint-statements").json()).isEqualTo(answer);
  }

  @Test
  void aSeriesCanBeNarrowedToRounds() {
    JsonNode answer = server.get("/api/v1/drift?series=joint-statement&round=2&round=4").json();
    assertThat(answer.path("statements").findValuesAsText("id")).containsExactly("r2", "r4");
    assertThat(server.get("/api/v1/drift?series=summit").json().path("chains")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "compare?from=none&to=r1,             unknown-statement from",
    "compare?from=r1,                     missing-parameter to",
    "compare?from=r1&to=r2&to=r3,         repeated-parameter to",
    "compare?from=r1&to=huge,             too-long",
    "drift,                               missing-parameter series",
    "drift?series=colours,                unknown-value series",
    "drift?series=joint-statement&round=99,unknown-value round",
    "drift?series=long,                   too-long",
    "drift?series=joint-statement&q=a,    unknown-parameter q",
  })
  void problems(String path, String problem) {
    Reply reply = server.get("/api/v1/" + path);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problems()).containsExactly(problem);
  }

  @Test
  void bothIdsAreCheckedAtOnce() {
    Reply reply = server.get("/api/v1/compare?from=x&to=" + URLEncoder.encode("ب<b>", UTF_8));
    Golden.check("compare-unknown", reply.json());
  }

  private static CodedStatement statement(String id, String date, String round, String text) {
    return new CodedStatement(
        plain(id, "joint-statement", date, text),
        List.of(
            Fact.asserted(Dimension.ROUND, round, "editor"),
            Fact.asserted(Dimension.KIND, "joint-statement", "metadata")));
  }

  private static Statement plain(String id, String kind, String date, String text) {
    return new Statement(
        id,
        "بيان",
        StatementDate.parse(date),
        Optional.of(kind),
        "ar",
        List.of(),
        List.of(),
        text,
        Map.of());
  }
}
