package org.minbar.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledStatementsTest {
  private static final Path FOLDER = Path.of("statements");

  @Test
  void everyBundledStatementIsAccepted() {
    try (CorpusReader reader = CorpusReader.open(List.of(FOLDER), ReadLimits.DEFAULT)) {
      reader.forEachRemaining(outcome -> {});

      assertThat(reader.report().rejected()).as("%s", reader.report().problems()).isEmpty();
      assertThat(reader.report().accepted()).isPositive();
    }
  }
}
