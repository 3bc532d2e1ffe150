package org.minbar.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one system did on one set.
 *
 * @param system its name
 * @param answers the first hundred ids for each question, by its id
 * @param measures of each question, in the same order
 * @param latency how long first pages took
 */
record SystemResult(
    String system, Map<String, List<String>> answers, List<Measures> measures, Latency latency) {

  private static final int DEEPEST = 100;

  /**
   * Asks a system all questions of a set: once to measure its answers, which warms it up too, then
   * again to take the time of first pages.
   */
  static SystemResult of(RankingSystem system, RetrievalSet set) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    List<Measures> measures = new ArrayList<>();
    set.queries()
        .forEach((id, question) -> {
          List<String> ranked = system.rank(question, DEEPEST);
          answers.put(id, ranked);
          measures.add(Measures.of(ranked, set.gradesOf(id)));
        });
    Latency latency = Latency.of(system::firstPage, set.queries().values());
    return new SystemResult(system.name(), answers, measures, latency);
  }

  /** How much better each question was answered than by another system, in nDCG@10. */
  double[] gain(SystemResult other) {
    double[] gains = new double[measures.size()];
    Arrays.setAll(gains, i -> measures.get(i).ndcg10() - other.measures().get(i).ndcg10());
    return gains;
  }
}
