package org.minbar.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the default ranking gains over plain BM25 with Lucene's ArabicAnalyzer on the development
 * sets, which are not part of the repository: skipped where they are missing ({@code -Dminbar.data}
 * names another folder). To be quick it asks only some of the questions, so the margins are below
 * what {@code scripts/evaluate} shows.
 */
class DevelopmentSetsTest {

  private static final Path SETS =
      Path.of(System.getProperty("minbar.data", "../../shared/data")).resolve("retrieval");

  private static final int QUESTIONS = 150;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"xquad_ar, 0.005", "tydiqa_ar_dev, 0.005", "unifiedfc_syria, 0.02"})
  void theDefaultRankingGainsOverArabicAnalyzer(String name, double atLeast) throws IOException {
    Path folder = SETS.resolve(name);
    assumeThat(folder).as("development data").exists();
    RetrievalSet set = RetrievalSet.read(folder);
    List<String> questions = new ArrayList<>(set.queries().keySet());
    int step = Math.ceilDiv(questions.size(), QUESTIONS);
    double gain = 0;
    int asked = 0;
    try (PlainIndex plain = new PlainIndex(set.documents(), PlainIndex.BASELINE::equals);
        DefaultRanking minbar = new DefaultRanking(set.documents())) {
      RankingSystem baseline = plain.systems().getFirst();
      for (int i = 0; i < questions.size(); i += step) {
        String id = questions.get(i);
        double[] ndcg =
            List.of(minbar, baseline).stream()
                .map(system -> system.rank(set.queries().getOrDefault(id, ""), 10))
                .map(ranked -> Measures.of(ranked, set.gradesOf(id)))
                .mapToDouble(Measures::ndcg10)
                .toArray();
        gain += ndcg[0] - ndcg[1];
        asked++;
      }
      assertThat(minbar.refused()).as("questions that are no query").isZero();
    }
    assertThat(gain / asked)
        .as("gain in nDCG@10 over %s questions of %s", asked, name)
        .isGreaterThan(atLeast);
  }
}
