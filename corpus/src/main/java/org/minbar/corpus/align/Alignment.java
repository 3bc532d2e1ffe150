package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.align.ClausePair.Status;

/** Finds the clauses of two statements that correspond. */
final class Alignment {

  /** Less similar clauses say different things. */
  static final double ALIKE = 0.3;

  /** What a clause written alike counts in the backbone, where the same words count 1. */
  private static final double WRITTEN_ALIKE = 1.1;

  private final List<ClauseText> older;
  private final List<ClauseText> newer;
  private final double[][] similarity;
  private final int[] partner;
  private final boolean[] crossing;
  private final Grading grading = new Grading();

  private Alignment(List<ClauseText> older, List<ClauseText> newer) {
    this.older = older;
    this.newer = newer;
    this.similarity = new double[older.size()][newer.size()];
    this.partner = new int[older.size()];
    this.crossing = new boolean[older.size()];
    Arrays.fill(partner, -1);
  }

  /** Aligns two texts. */
  static Alignment of(String older, String newer) {
    Alignment alignment = new Alignment(clauses(older), clauses(newer));
    alignment.compare();
    alignment.backbone();
    alignment.moved();
    return alignment;
  }

  private static List<ClauseText> clauses(String text) {
    List<ClauseText> clauses = ClauseText.of(text);
    TooMuchTextException.check("clauses", clauses.size(), Comparison.MOST_CLAUSES);
    TooMuchTextException.check("words", ClauseText.words(clauses), Comparison.MOST_WORDS);
    return clauses;
  }

  /** Every clause of both once, in no particular order. */
  List<ClausePair> pairs() {
    WordDiff diff = new WordDiff(grading);
    List<ClausePair> pairs = new ArrayList<>();
    boolean[] met = new boolean[newer.size()];
    for (int i = 0; i < older.size(); i++) {
      ClauseText from = older.get(i);
      if (partner[i] < 0) {
        pairs.add(alone(Status.DROPPED, Optional.of(from.clause()), Optional.empty()));
        continue;
      }
      int j = partner[i];
      met[j] = true;
      List<Edit> edits = diff.edits(from, newer.get(j));
      boolean alike = edits.stream().allMatch(edit -> edit.changes().isEmpty());
      Status status = crossing[i] ? Status.MOVED : alike ? Status.KEPT : Status.REWORDED;
      pairs.add(
          new ClausePair(
              status,
              Optional.of(from.clause()),
              Optional.of(newer.get(j).clause()),
              similarity[i][j],
              edits));
    }
    for (int j = 0; j < newer.size(); j++) {
      if (!met[j]) {
        pairs.add(alone(Status.ADDED, Optional.empty(), Optional.of(newer.get(j).clause())));
      }
    }
    return pairs;
  }

  private static ClausePair alone(Status status, Optional<Clause> from, Optional<Clause> to) {
    return new ClausePair(status, from, to, 0, List.of());
  }

  private void compare() {
    List<List<String>> olderKeys = older.stream().map(clause -> clause.keys(grading)).toList();
    List<List<String>> newerKeys = newer.stream().map(clause -> clause.keys(grading)).toList();
    TermWeights weights = TermWeights.of(List.of(olderKeys, newerKeys));
    List<TermVector> olderVectors = olderKeys.stream().map(weights::vector).toList();
    List<TermVector> newerVectors = newerKeys.stream().map(weights::vector).toList();
    for (int i = 0; i < older.size(); i++) {
      for (int j = 0; j < newer.size(); j++) {
        similarity[i][j] = olderVectors.get(i).cosine(newerVectors.get(j));
      }
    }
  }

  private double worth(int i, int j) {
    if (older.get(i).text().equals(newer.get(j).text())) {
      return WRITTEN_ALIKE;
    }
    return similarity[i][j] < ALIKE ? 0 : similarity[i][j] * similarity[i][j];
  }

  /** The best pairing without crossings, by dynamic programming. */
  private void backbone() {
    double[][] best = new double[older.size() + 1][newer.size() + 1];
    for (int i = older.size() - 1; i >= 0; i--) {
      for (int j = newer.size() - 1; j >= 0; j--) {
        double worth = worth(i, j);
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (worth > 0) {
          best[i][j] = Math.max(best[i][j], worth + best[i + 1][j + 1]);
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < older.size() && j < newer.size()) {
      double worth = worth(i, j);
      if (worth > 0 && best[i][j] == worth + best[i + 1][j + 1]) {
        partner[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Pairs what is left, the most similar first. */
  private void moved() {
    record Candidate(int older, int newer, double similarity) {}
    boolean[] taken = new boolean[newer.size()];
    for (int j : partner) {
      if (j >= 0) {
        taken[j] = true;
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < older.size(); i++) {
      for (int j = 0; j < newer.size(); j++) {
        if (partner[i] < 0 && !taken[j] && worth(i, j) > 0) {
          candidates.add(new Candidate(i, j, worth(i, j)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::similarity).reversed());
    for (Candidate candidate : candidates) {
      if (partner[candidate.older()] < 0 && !taken[candidate.newer()]) {
        partner[candidate.older()] = candidate.newer();
        crossing[candidate.older()] = true;
        taken[candidate.newer()] = true;
      }
    }
  }
}
