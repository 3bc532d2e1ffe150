package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.correction.Corrections;
import org.minbar.search.Analysis;
import org.minbar.search.NaiveEngine;

/** What a researcher corrected is answered, counted and shown as such. */
class CorrectedStatementTest {

  private static final String LINES =
      """
      {"statement":"astana-20-joint-statement","action":"remove","dimension":"roundMentioned","value":"1","quote":"الجولة الأولى","author":"ل. باحثة","reason":"جولة أخرى","date":"2024-11-12"}
      {"statement":"astana-20-joint-statement","action":"replace","dimension":"country","value":"RU","with":"BY","author":"A. Researcher","reason":"<i>read</i> it"}
      {"statement":"astana-20-joint-statement","action":"add","dimension":"topic","value":"refugees-idps-return","quote":"العودة الآمنة","author":"A. Researcher","reason":"said in a clause"}
      """;

  @TempDir private Path temporary;

  @Test
  void correctionsAreAnsweredCountedAndShown() throws IOException {
    Corrections corrections =
        Corrections.load(
            Files.writeString(temporary.resolve("corrections.jsonl"), LINES),
            TestCorpus.VOCABULARIES);
    List<CodedStatement> corrected =
        TestCorpus.statements().stream().map(each -> corrections.apply(each).coded()).toList();
    try (TestServer server =
        new TestServer(
            new NaiveEngine(corrected, (dimension, value) -> Set.of(), Analysis.LETTER_RUNS))) {
      Golden.check(
          "statement-corrected", server.get("/api/v1/statements/astana-20-joint-statement").json());
      JsonNode answer =
          server
              .search(
                  "{\"filters\":{\"round\":[\"20\"]},\"minConfidence\":1,\"facets\":{\"country\":9,\"topic\":9,\"roundMentioned\":9}}")
              .json();
      assertThat(answer.at("/facets/country/values")).hasSize(1);
      assertThat(answer.at("/facets/country/values/0/value").asText()).isEqualTo("BY");
      assertThat(answer.at("/facets/topic/values/0/value").asText())
          .isEqualTo("refugees-idps-return");
      assertThat(answer.at("/facets/roundMentioned/values")).hasSize(1);
      assertThat(answer.at("/hits/0/facts/country")).hasSize(1);
    }
  }
}
