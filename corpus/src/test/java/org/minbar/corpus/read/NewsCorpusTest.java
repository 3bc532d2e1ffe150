package org.minbar.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads 31,525 real news items, where the development data is at hand. */
class NewsCorpusTest {
  /** Beside the repository, two folders above the module; {@code -Dminbar.data} names another. */
  private static final Path NEWS =
      Path.of(System.getProperty("minbar.data", "../../shared/data"))
          .resolve("news/ant_multisource.jsonl.gz");

  @Test
  void everyNewsItemIsReadAlsoTheTwoThatAreAHeadlineOnly() {
    assumeTrue(Files.exists(NEWS), "skipped: the news corpus is not at " + NEWS);

    long start = System.nanoTime();
    try (CorpusReader reader = CorpusReader.open(List.of(NEWS), ReadLimits.DEFAULT)) {
      reader.forEachRemaining(outcome -> {});

      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println("read the news corpus in " + seconds + " s: " + reader.report());
      assertThat(reader.report().accepted()).isEqualTo(31_525);
      assertThat(reader.report().problems()).isEmpty();
      assertThat(reader.bytesRead()).isEqualTo(reader.bytesTotal());
    }
  }
}
