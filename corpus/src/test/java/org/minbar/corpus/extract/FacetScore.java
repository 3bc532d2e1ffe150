package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Right, wrong and missing values, added up over texts. */
final class FacetScore {

  private final String name;
  private final List<String> errors = new ArrayList<>();
  private int right;
  private int wrong;
  private int missing;

  FacetScore(String name) {
    this.name = name;
  }

  /** Compares the values of one text; borderline values are neither right nor wrong. */
  void add(String id, Set<String> found, Set<String> gold, Set<String> borderline) {
    Set<String> extra = new TreeSet<>(found);
    extra.removeAll(gold);
    extra.removeAll(borderline);
    Set<String> lost = new TreeSet<>(gold);
    lost.removeAll(found);
    right += gold.size() - lost.size();
    wrong += extra.size();
    missing += lost.size();
    if (!extra.isEmpty() || !lost.isEmpty()) {
      errors.add(id + ": wrong " + extra + ", missing " + lost);
    }
  }

  double precision() {
    return right == 0 ? 0 : (double) right / (right + wrong);
  }

  double recall() {
    return right == 0 ? 0 : (double) right / (right + missing);
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missing);
  }

  List<String> errors() {
    return errors;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: P %.3f R %.3f F1 %.3f (right %d, wrong %d, missing %d)",
        name,
        precision(),
        recall(),
        f1(),
        right,
        wrong,
        missing);
  }
}
