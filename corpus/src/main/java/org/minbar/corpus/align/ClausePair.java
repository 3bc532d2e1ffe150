package org.minbar.corpus.align;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a clause.
 *
 * @param status what happened to it
 * @param from the clause in the older statement; empty exactly if it was added
 * @param to the clause in the newer statement; empty exactly if it was dropped
 * @param similarity of the two, from 0 to 1 (see {@link Comparison}); 0 if there is only one
 * @param edits from one wording to the other, tiling both; empty if there is only one
 */
public record ClausePair(
    Status status,
    Optional<Clause> from,
    Optional<Clause> to,
    double similarity,
    List<Edit> edits) {

  /** What happened to a clause. */
  public enum Status {
    /** Written alike, unit for unit, in the same order. */
    KEPT,
    /** In the same order in other words or signs. */
    REWORDED,
    /** Not in the older statement. */
    ADDED,
    /** Not in the newer statement. */
    DROPPED,
    /** At another place among the clauses, written alike or not. */
    MOVED;

    /** The name in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Throws {@link IllegalArgumentException} if the clauses do not fit the status. */
  public ClausePair {
    edits = List.copyOf(edits);
    if (from.isEmpty() != (status == Status.ADDED) || to.isEmpty() != (status == Status.DROPPED)) {
      throw new IllegalArgumentException("the clauses must fit the status " + status);
    }
  }

  /** The gravest change of wording; empty if there is none, or only one clause. */
  public Optional<Grade> grade() {
    return edits.stream().flatMap(edit -> edit.grade().stream()).max(Grade::compareTo);
  }

  /** The same seen from the newer statement. */
  ClausePair reversed() {
    Status mirrored =
        switch (status) {
          case ADDED -> Status.DROPPED;
          case DROPPED -> Status.ADDED;
          case KEPT, REWORDED, MOVED -> status;
        };
    return new ClausePair(
        mirrored, to, from, similarity, edits.stream().map(Edit::reversed).toList());
  }
}
