package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.List;

/**
 * A gap in a chain that was usual before.
 *
 * <p>After its first appearance a clause has had n chances to stand in a statement and has taken x
 * of them. It is usual when n ≥ {@value #FEWEST} and (x + 1) / (n + 2) ≥ 1/2, the rule of
 * succession (Laplace 1814). The chance of missing the next g statements, if nothing but luck is at
 * work and its rate is as before, is the posterior predictive of the beta-binomial with a uniform
 * prior: the product over i = 0 … g − 1 of (n − x + 1 + i) / (n + 2 + i) (Gelman and others,
 * Bayesian Data Analysis, 3rd ed. 2013, section 2.3). The first appearance is not counted: without
 * it there would be no chain.
 *
 * @param start the first statement without it, by its place in the series from 0
 * @param length how many statements in a row miss it, > 0
 * @param appeared x
 * @param chances n
 * @param chance of a gap at least as long, from 0 to 1
 * @param returned whether it stands in a later statement
 */
public record Silence(
    int start, int length, int appeared, int chances, double chance, boolean returned) {

  static final int FEWEST = 3;

  /**
   * The silences of a clause.
   *
   * @param present for each statement of the series whether it stands there
   */
  static List<Silence> of(List<Boolean> present) {
    List<Silence> silences = new ArrayList<>();
    int first = present.indexOf(true);
    int appeared = 0;
    int at = first + 1;
    while (at < present.size()) {
      if (present.get(at)) {
        appeared++;
        at++;
        continue;
      }
      int end = at;
      while (end < present.size() && !present.get(end)) {
        end++;
      }
      int chances = at - first - 1;
      if (chances >= FEWEST && 2 * (appeared + 1) >= chances + 2) {
        silences.add(
            new Silence(
                at,
                end - at,
                appeared,
                chances,
                chance(appeared, chances, end - at),
                end < present.size()));
      }
      at = end;
    }
    return silences;
  }

  /**
   * The chance of missing the next {@code gap} after taking {@code appeared} of {@code chances}.
   */
  static double chance(int appeared, int chances, int gap) {
    double chance = 1;
    for (int i = 0; i < gap; i++) {
      chance *= (chances - appeared + 1.0 + i) / (chances + 2.0 + i);
    }
    return chance;
  }
}
