package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.search.Analysis;
import org.minbar.search.NaiveEngine;

/** A text that was printed again is one result, and all its versions are reached. */
class DuplicatesTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    List<CodedStatement> statements = new ArrayList<>(TestCorpus.statements());
    Statement first = statements.getFirst().statement();
    statements.add(reprint(first, "reprint-b", "2023-06-23", first.text()));
    statements.add(reprint(first, "reprint-a", "2023-06-22", first.text().replace('أ', 'ا')));
    server =
        new TestServer(
            new NaiveEngine(statements, (dimension, value) -> Set.of(), Analysis.LETTER_RUNS));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static CodedStatement reprint(Statement first, String id, String date, String text) {
    return TestCorpus.code(
        new Statement(
            id,
            first.title(),
            StatementDate.parse(date),
            first.kind(),
            first.language(),
            List.of(new Source("Reprints", Optional.empty())),
            List.of(),
            text,
            first.extra()));
  }

  @Test
  void versionsAreOneResultUnlessTheyAreToBeShown() {
    String words =
        "/api/v1/search?q=" + URLEncoder.encode("كازاخستان", StandardCharsets.UTF_8) + "&sort=date";
    JsonNode collapsed = server.get(words).json();
    assertThat(collapsed.at("/request/duplicates").asText()).isEqualTo("collapse");
    assertThat(collapsed.at("/total/value").asInt()).isEqualTo(2);
    assertThat(collapsed.at("/total/statements").asInt()).isEqualTo(4);
    assertThat(collapsed.at("/hits")).hasSize(2);
    assertThat(collapsed.at("/hits/0/id").asText()).isEqualTo("astana-20-joint-statement");
    assertThat(collapsed.at("/hits/0/duplicates").asInt()).isEqualTo(2);
    assertThat(collapsed.at("/facets/country/values/0/count").asInt()).isEqualTo(2);

    JsonNode shown = server.get(words + "&duplicates=show").json();
    assertThat(shown.at("/total/value").asInt()).isEqualTo(4);
    assertThat(shown.at("/total/statements").asInt()).isEqualTo(4);
    assertThat(shown.at("/hits/1/id").asText()).isEqualTo("reprint-a");
    assertThat(shown.at("/hits/1/duplicates").asInt()).isEqualTo(2);
    assertThat(shown.at("/facets/country/values/0/count").asInt()).isEqualTo(4);
  }

  @Test
  void aStatementListsItsVersions() {
    JsonNode statement = server.get("/api/v1/statements/reprint-b").json();
    assertThat(statement.at("/duplicates/total").asInt()).isEqualTo(2);
    assertThat(statement.at("/duplicates/statements/0/id").asText())
        .isEqualTo("astana-20-joint-statement");
    assertThat(statement.at("/duplicates/statements/1/id").asText()).isEqualTo("reprint-a");
    assertThat(statement.at("/duplicates/statements/1/source").asText()).isEqualTo("Reprints");
    assertThat(statement.at("/duplicates/statements/1/date").asText()).isEqualTo("2023-06-22");
  }
}
