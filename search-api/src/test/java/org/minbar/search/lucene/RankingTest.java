package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchEngine;

class RankingTest {

  private static final List<String> WORDS = List.of("ألغام", "هدنة", "لاجئون", "وفد", "بيان");

  @Test
  void statementsWithAllWordsComeBeforeThoseWithSome() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<CodedStatement> statements = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        statements.add(Texts.coded("s" + i, words(random, 3), words(random, 30)));
      }
      try (SearchEngine engine = LuceneEngines.over(statements, topic -> Set.of())) {
        SearchAnswer answer = engine.search(Texts.request("ألغام هدنة لاجئون"));
        List<Boolean> complete = answer.hits().stream().map(RankingTest::hasAll).toList();
        assertThat(complete.lastIndexOf(true))
            .as("seed %s: %s", seed, complete)
            .isLessThan(complete.contains(false) ? complete.indexOf(false) : 41);
      }
    }
  }

  @Test
  void aWordInTheTitleCountsMoreThanInTheText() {
    try (SearchEngine engine =
        LuceneEngines.over(
            Texts.coded("a", "بيان الوفد", "نص عن الألغام"),
            Texts.coded("b", "بيان الألغام", "نص عن الوفد"))) {
      assertThat(Texts.ids(engine.search(Texts.request("ألغام")))).containsExactly("b", "a");
    }
  }

  @Test
  void aBoostedWordCountsMore() {
    try (SearchEngine engine =
        LuceneEngines.over(Texts.coded("a", "", "هدنة"), Texts.coded("b", "", "ألغام"))) {
      assertThat(Texts.ids(engine.search(Texts.request("هدنة ألغام^3")))).containsExactly("b", "a");
      assertThat(Texts.ids(engine.search(Texts.request("هدنة^3 ألغام")))).containsExactly("a", "b");
    }
  }

  private static boolean hasAll(Hit hit) {
    String text = hit.coded().statement().title() + " " + hit.coded().statement().text();
    return text.contains("ألغام") && text.contains("هدنة") && text.contains("لاجئون");
  }

  /** Some words are rare, so that one of them can outweigh two others by itself. */
  private static String words(Random random, int most) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(i -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2))))
        .collect(Collectors.joining(" "));
  }
}
