package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.align.Chain.Appearance;

/**
 * How the clauses of a series of statements come, change and go.
 *
 * <p>Statement after statement, each clause is joined to the chain whose words so far (the scaled
 * sum of its clauses' {@link TermVector}s) are most like its own, the most similar pair first, if
 * the cosine is at least {@value Alignment#ALIKE}; a chain takes one clause of a statement. A
 * clause that no chain takes begins one. Order within a statement does not matter.
 *
 * @param chains in the order of their first clause
 */
public record Drift(List<Chain> chains) {

  /** Copies. */
  public Drift {
    chains = List.copyOf(chains);
  }

  /** The most clauses of a series: as many that are all different took 8 s of a busy processor. */
  static final int MOST_CLAUSES = 3_000;

  /** The most words of a series. */
  static final int MOST_WORDS = 100_000;

  /**
   * Follows the clauses of a series.
   *
   * @param texts the statements, the oldest first
   * @throws TooMuchTextException if they have more than {@value #MOST_WORDS} words or {@value
   *     #MOST_CLAUSES} clauses together
   */
  public static Drift of(List<String> texts) {
    return new Following(texts).drift();
  }

  /** The clause chains while they grow. */
  private static final class Following {
    private final Grading grading = new Grading();
    private final List<List<ClauseText>> statements;
    private final List<Link> links = new ArrayList<>();

    Following(List<String> texts) {
      this.statements = texts.stream().map(ClauseText::of).toList();
      TooMuchTextException.check(
          "clauses", statements.stream().mapToLong(List::size).sum(), MOST_CLAUSES);
      TooMuchTextException.check(
          "words", statements.stream().mapToLong(ClauseText::words).sum(), MOST_WORDS);
    }

    Drift drift() {
      TermWeights weights =
          TermWeights.of(
              statements.stream()
                  .map(clauses -> clauses.stream().map(each -> each.keys(grading)).toList())
                  .toList());
      for (int i = 0; i < statements.size(); i++) {
        join(i, weights);
      }
      WordDiff diff = new WordDiff(grading);
      return new Drift(links.stream().map(link -> link.chain(diff)).toList());
    }

    private void join(int statement, TermWeights weights) {
      record Candidate(int clause, Link link, double similarity) {}
      List<ClauseText> clauses = statements.get(statement);
      List<TermVector> vectors =
          clauses.stream().map(clause -> weights.vector(clause.keys(grading))).toList();
      List<Candidate> candidates = new ArrayList<>();
      for (int c = 0; c < clauses.size(); c++) {
        for (Link link : links) {
          double similarity = link.said.cosine(vectors.get(c));
          if (similarity >= Alignment.ALIKE) {
            candidates.add(new Candidate(c, link, similarity));
          }
        }
      }
      candidates.sort(Comparator.comparingDouble(Candidate::similarity).reversed());
      boolean[] taken = new boolean[clauses.size()];
      for (Candidate candidate : candidates) {
        int clause = candidate.clause();
        if (!taken[clause] && candidate.link().lastStatement() < statement) {
          candidate
              .link()
              .add(statement, clauses.get(clause), vectors.get(clause), candidate.similarity());
          taken[clause] = true;
        }
      }
      for (int c = 0; c < clauses.size(); c++) {
        if (!taken[c]) {
          Link link = new Link();
          link.add(statement, clauses.get(c), vectors.get(c), 1);
          links.add(link);
        }
      }
    }

    /** A chain that may still grow. */
    private final class Link {
      private final List<Integer> places = new ArrayList<>();
      private final List<ClauseText> wordings = new ArrayList<>();
      private final List<Double> similarities = new ArrayList<>();
      private final Map<String, Double> sum = new LinkedHashMap<>();
      private TermVector said = new TermVector(Map.of());

      int lastStatement() {
        return places.getLast();
      }

      void add(int statement, ClauseText wording, TermVector vector, double similarity) {
        places.add(statement);
        wordings.add(wording);
        similarities.add(similarity);
        vector.weights().forEach((key, weight) -> sum.merge(key, weight, Double::sum));
        said = TermVector.scaled(sum);
      }

      Chain chain(WordDiff diff) {
        List<Appearance> appearances = new ArrayList<>();
        List<Turn.Wording> words = new ArrayList<>();
        @Nullable ClauseText last = null;
        for (int i = 0; i < places.size(); i++) {
          ClauseText wording = wordings.get(i);
          appearances.add(
              new Appearance(
                  places.get(i),
                  wording.clause(),
                  similarities.get(i),
                  last == null ? List.of() : diff.edits(last, wording)));
          words.add(new Turn.Wording(places.get(i), byKey(wording)));
          last = wording;
        }
        List<Boolean> present = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
          present.add(places.contains(i));
        }
        return new Chain(appearances, Silence.of(present), Turn.of(words));
      }

      private Map<String, String> byKey(ClauseText wording) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Token token : wording.tokens()) {
          if (!token.label()) {
            words.putIfAbsent(grading.key(token), token.text());
          }
        }
        return words;
      }
    }
  }
}
