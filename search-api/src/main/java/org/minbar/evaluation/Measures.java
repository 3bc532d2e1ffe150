package org.minbar.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good one ranked answer to one question is.
 *
 * <p>As trec_eval computes them: a text that is not graded counts as 0, the gain of a text is its
 * grade (not 2 to its power), and at rank r it is divided by log2(r + 1) (Järvelin and Kekäläinen
 * 2002).
 *
 * @param ndcg10 the gain of the first ten, of the most that ten texts could have
 * @param mrr10 one over the rank of the first text that answers, 0 if it is not among the first ten
 * @param recall10 which part of the texts that answer are among the first ten
 * @param recall100 which part is among the first hundred
 */
record Measures(double ndcg10, double mrr10, double recall10, double recall100) {

  private static final int PAGE = 10;
  private static final int DEEP = 100;

  /**
   * Measures an answer.
   *
   * @param ranked ids of texts, best first, each once
   * @param grades of the texts that answer, above 0; at least one
   */
  static Measures of(List<String> ranked, Map<String, Integer> grades) {
    List<Integer> gains = ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    int first = 0;
    while (first < Math.min(PAGE, gains.size()) && gains.get(first) == 0) {
      first++;
    }
    boolean found = first < Math.min(PAGE, gains.size());
    return new Measures(
        gain(gains) / gain(ideal),
        found ? 1.0 / (first + 1) : 0,
        recall(gains, PAGE, grades.size()),
        recall(gains, DEEP, grades.size()));
  }

  /** The mean of each measure. */
  static Measures mean(List<Measures> all) {
    return new Measures(
        all.stream().mapToDouble(Measures::ndcg10).average().orElse(0),
        all.stream().mapToDouble(Measures::mrr10).average().orElse(0),
        all.stream().mapToDouble(Measures::recall10).average().orElse(0),
        all.stream().mapToDouble(Measures::recall100).average().orElse(0));
  }

  private static double gain(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(PAGE, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static double recall(List<Integer> gains, int most, int answers) {
    return (double) gains.stream().limit(most).filter(gain -> gain > 0).count() / answers;
  }
}
