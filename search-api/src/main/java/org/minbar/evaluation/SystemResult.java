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
 * @param milliseconds how long the first page of each question took, fastest first
 */
record SystemResult(
    String system,
    Map<String, List<String>> answers,
    List<Measures> measures,
    List<Double> milliseconds) {

  private static final int DEEPEST = 100;
  private static final double NANOS = 1e6;

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
          measures.add(Measures.of(ranked, set.grades().get(id)));
        });
    double[] times = new double[set.queries().size()];
    int i = 0;
    for (String question : set.queries().values()) {
      long start = System.nanoTime();
      system.firstPage(question);
      times[i++] = (System.nanoTime() - start) / NANOS;
    }
    Arrays.sort(times);
    return new SystemResult(
        system.name(), answers, measures, Arrays.stream(times).boxed().toList());
  }

  /** The time within which a part of the first pages were there, in milliseconds. */
  double within(double part) {
    return milliseconds.get((int) (part * (milliseconds.size() - 1)));
  }

  /** How much better each question was answered than by another system, in nDCG@10. */
  double[] gain(SystemResult other) {
    double[] gains = new double[measures.size()];
    Arrays.setAll(
        gains, i -> measures.get(i).ndcg10() - other.measures().get(i).ndcg10());
    return gains;
  }
}
