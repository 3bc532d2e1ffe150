package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two statements clause by clause: what was kept, reworded, moved, added and dropped.
 *
 * <p>Two clauses may correspond when the cosine of their {@link TermVector}s is at least {@value
 * Alignment#ALIKE}. First the backbone is laid: of all ways to pair clauses without crossing, the
 * one with the greatest sum of squared similarities, a clause written alike counting a little more
 * than one of the same words. What is left is paired across, the most similar first, and counts as
 * moved.
 *
 * <p>{@code of(a, b)} is the mirror of {@code of(b, a)}, and of a text with itself everything is
 * kept.
 *
 * @param from the older text
 * @param to the newer text
 * @param pairs every clause of both exactly once, in the order of the newer text; a dropped clause
 *     stands behind the one that preceded it
 */
public record Comparison(String from, String to, List<ClausePair> pairs) {

  /** Copies. */
  public Comparison {
    pairs = List.copyOf(pairs);
  }

  /** The most clauses of one text. */
  static final int MOST_CLAUSES = 2_000;

  /** The most words of one text. */
  static final int MOST_WORDS = 20_000;

  /**
   * Compares two texts.
   *
   * @throws TooMuchTextException if one has more than {@value #MOST_WORDS} words or {@value
   *     #MOST_CLAUSES} clauses
   */
  public static Comparison of(String from, String to) {
    if (from.compareTo(to) <= 0) {
      return new Comparison(from, to, inOrder(Alignment.of(from, to).pairs()));
    }
    List<ClausePair> mirrored =
        Alignment.of(to, from).pairs().stream().map(ClausePair::reversed).toList();
    return new Comparison(from, to, inOrder(mirrored));
  }

  /** How many clauses have that status. */
  public long count(ClausePair.Status status) {
    return pairs.stream().filter(pair -> pair.status() == status).count();
  }

  /**
   * The newer text, put together from what was kept of the older one and what the edits and added
   * clauses say: equal to {@link #to}, unit for unit.
   */
  public String rebuilt() {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (ClausePair pair : pairs) {
      if (pair.to().isPresent()) {
        Clause clause = pair.to().get();
        text.append(clause.lead().of(to));
        text.append(pair.from().isEmpty() ? clause.span().of(to) : wording(pair.edits()));
        end = clause.span().end();
      }
    }
    return text.append(to.substring(end)).toString();
  }

  private String wording(List<Edit> edits) {
    StringBuilder wording = new StringBuilder();
    edits.forEach(
        edit -> wording.append(edit.changes().isEmpty() ? edit.from().of(from) : edit.after()));
    return wording.toString();
  }

  /** The newer text's order, dropped clauses behind their neighbour. */
  private static List<ClausePair> inOrder(List<ClausePair> pairs) {
    Map<Integer, Integer> placeOfOlder = new HashMap<>();
    for (ClausePair pair : pairs) {
      if (pair.from().isPresent() && pair.to().isPresent()) {
        placeOfOlder.put(pair.from().get().number(), pair.to().get().number());
      }
    }
    record Placed(int place, int rank, ClausePair pair) {}
    List<Placed> placed = new ArrayList<>();
    for (ClausePair pair : pairs) {
      Optional<Clause> to = pair.to();
      int older = pair.from().map(Clause::number).orElse(-1);
      if (to.isPresent()) {
        placed.add(new Placed(to.get().number(), -1, pair));
      } else {
        int neighbour = older;
        while (neighbour >= 0 && !placeOfOlder.containsKey(neighbour)) {
          neighbour--;
        }
        placed.add(new Placed(placeOfOlder.getOrDefault(neighbour, -1), older, pair));
      }
    }
    placed.sort(Comparator.comparingInt(Placed::place).thenComparingInt(Placed::rank));
    return placed.stream().map(Placed::pair).toList();
  }
}
