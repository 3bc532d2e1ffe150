package org.minbar.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.PrintedText;
import org.minbar.corpus.read.ReadOutcome.Accepted;

/**
 * News was typed and never printed: what is repaired in it must be a fault that it has all the
 * same. Every tenth item is looked at, with {@code -Dminbar.property.runs=1000} every one.
 */
class PrintedNewsTest {
  private static final Path NEWS =
      Path.of(System.getProperty("minbar.data", "../../shared/data"))
          .resolve("news/ant_multisource.jsonl.gz");
  private static final int STEP = Integer.getInteger("minbar.property.runs", 0) < 1_000 ? 10 : 1;

  /**
   * Shapes in place of letters, a word that begins as none does, the article in disorder or without
   * its alef, and brackets that open with the closing one.
   */
  private static final Pattern FAULT =
      Pattern.compile(
          "[\\uFB50-\\uFDCF\\uFE70-\\uFEFC]| [ةىئؤ]|(?<!\\p{L})ا[أإآ]ل"
              + "|(?<![\\p{L}\\p{M}])[اإ] ل|(?<!\\S)[)\\]}»›]\\p{IsArabic}");

  @Test
  void typedTextsStayAsTheyAreUnlessTheyHaveTheFaultsOfPrintedOnes() {
    assumeTrue(Files.exists(NEWS), "skipped: the news corpus is not at " + NEWS);
    int looked = 0;
    List<String> mended = new ArrayList<>();
    List<String> harmed = new ArrayList<>();
    try (CorpusReader reader = CorpusReader.open(List.of(NEWS), ReadLimits.DEFAULT)) {
      for (int i = 0; reader.hasNext(); i++) {
        if (reader.next() instanceof Accepted accepted && i % STEP == 0) {
          looked++;
          String text = accepted.statement().text();
          if (!PrintedText.repair(text).equals(text)) {
            (FAULT.matcher(text).find() ? mended : harmed).add(accepted.statement().id());
          }
        }
      }
    }
    System.out.println("PrintedNewsTest: of " + looked + " texts mended " + mended);
    assertThat(looked).isPositive();
    assertThat(harmed).isEmpty();
  }
}
