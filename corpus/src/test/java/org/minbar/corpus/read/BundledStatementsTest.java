package org.minbar.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledStatementsTest {
  private static final Path FOLDER = Path.of("statements");

  @Test
  void everyBundledStatementIsAccepted() {
    assumeTrue(Files.isDirectory(FOLDER), "skipped: there is no folder corpus/statements yet");

    try (CorpusReader reader = CorpusReader.open(List.of(FOLDER), ReadLimits.DEFAULT)) {
      reader.forEachRemaining(outcome -> {});

      assertThat(reader.report().rejected()).as("%s", reader.report().problems()).isEmpty();
      assertThat(reader.report().accepted()).isPositive();
    }
  }
}
