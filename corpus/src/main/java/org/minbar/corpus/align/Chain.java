package org.minbar.corpus.align;

import java.util.List;
import java.util.Optional;

/**
 * One clause through the statements of a series, in whatever words.
 *
 * @param appearances where it stands, at most once a statement, in the order of the series; at
 *     least one
 * @param silences the times it was usual before and was missing, in order
 * @param turns the words that came into it or left it for good, in order
 */
public record Chain(List<Appearance> appearances, List<Silence> silences, List<Turn> turns) {

  /** Copies; throws {@link IllegalArgumentException} without an appearance. */
  public Chain {
    if (appearances.isEmpty()) {
      throw new IllegalArgumentException("a chain must have an appearance");
    }
    appearances = List.copyOf(appearances);
    silences = List.copyOf(silences);
    turns = List.copyOf(turns);
  }

  /** Whether the clause was not in the first statement: it came up later. */
  public boolean isNovel() {
    return appearances.getFirst().statement() > 0;
  }

  /** The clause in a statement of the series, if it stands there. */
  public Optional<Appearance> in(int statement) {
    return appearances.stream().filter(each -> each.statement() == statement).findFirst();
  }

  /**
   * The clause in one statement.
   *
   * @param statement the place of the statement in the series, from 0
   * @param similarity to what the chain said before, from 0 to 1; 1 for the first
   * @param edits from its last appearance, tiling both wordings; empty for the first
   */
  public record Appearance(int statement, Clause clause, double similarity, List<Edit> edits) {

    /** Copies. */
    public Appearance {
      edits = List.copyOf(edits);
    }

    /** The gravest change since its last appearance; empty for none, and for the first. */
    public Optional<Grade> grade() {
      return edits.stream().flatMap(edit -> edit.grade().stream()).max(Grade::compareTo);
    }
  }
}
