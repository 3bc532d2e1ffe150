package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;

/** The bundled statements, whose ids tell their round, read without what their editor asserts. */
class BundledStatementsTest {

  private static final int PREFIX = "astana-".length();

  @Test
  void theRoundOfAStatementIsFoundWithoutItsEditor() {
    List<String> errors = new ArrayList<>();
    int statements = 0;
    try (CorpusReader reader =
        CorpusReader.open(List.of(DevelopmentData.bundledFolder()), ReadLimits.DEFAULT)) {
      while (reader.hasNext()) {
        if (reader.next() instanceof Accepted accepted) {
          Statement statement = accepted.statement();
          CodedStatement coded = Coding.extractor().code(withoutEditor(statement));
          String found = Coding.values(coded, Dimension.ROUND);
          statements++;
          if (!found.equals(roundOf(statement.id()))) {
            errors.add(statement.id() + ": " + found);
          }
        }
      }
    }
    assertThat(errors).hasSizeLessThanOrEqualTo(statements / 20);
    assertThat(statements).isGreaterThanOrEqualTo(110);
  }

  private static String roundOf(String id) {
    return id.startsWith("astana-")
        ? String.valueOf(Integer.parseInt(id.substring(PREFIX, PREFIX + 2)))
        : "";
  }

  private static Statement withoutEditor(Statement s) {
    return new Statement(
        s.id(),
        s.title(),
        s.date(),
        s.kind(),
        s.language(),
        s.sources(),
        List.of(),
        s.text(),
        s.extra());
  }
}
