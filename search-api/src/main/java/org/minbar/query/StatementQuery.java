package org.minbar.query;

import java.util.List;
import java.util.Optional;
import org.minbar.corpus.Statement.Field;

/**
 * The words a user asks for, as a tree that says what is meant and nothing about how it is found.
 *
 * <p>Words are kept as typed; an engine analyses them at the match level of the request. Where
 * {@code field} is empty, a word may stand in any field. The printed form ({@code toString}) is
 * Lucene's query syntax in a canonical spelling: parsing it gives an equal tree.
 */
public sealed interface StatementQuery {

  /** Every statement. */
  record All() implements StatementQuery {}

  /** A word; text that analysis splits into several words means these words next to each other. */
  record Word(Optional<Field> field, String text) implements StatementQuery {}

  /**
   * Words in this order, next to each other or nearly.
   *
   * @param slop how many moves of a word by one place may be needed to match, 0 for next to each
   *     other
   */
  record Phrase(Optional<Field> field, String text, int slop) implements StatementQuery {}

  /** Any word that begins so, {@code الغ*}; at least one letter. */
  record Prefix(Optional<Field> field, String text) implements StatementQuery {}

  /**
   * Any word of this shape: {@code ?} is one letter, {@code *} any number of letters; does not
   * begin with a wildcard.
   */
  record Wildcard(Optional<Field> field, String pattern) implements StatementQuery {}

  /**
   * Any word spelled nearly so.
   *
   * @param edits how many letters may be added, dropped, changed or swapped with a neighbour: 1 or
   *     2
   */
  record Fuzzy(Optional<Field> field, String text, int edits) implements StatementQuery {}

  /**
   * Any word between two words in alphabetical order of the normalised form, ends included or not;
   * an empty end is open.
   */
  record Range(
      Optional<Field> field,
      Optional<String> lower,
      Optional<String> upper,
      boolean includeLower,
      boolean includeUpper)
      implements StatementQuery {}

  /**
   * Several questions together, with Lucene's meaning: every MUST holds, no MUST_NOT holds, and
   * where there is no MUST at least one SHOULD holds; SHOULD beside MUST only ranks. MUST_NOT alone
   * means every statement but those.
   */
  record Combined(List<Clause> clauses) implements StatementQuery {}

  /** A question that counts more, or less, in ranking: {@code factor} > 0 multiplies its score. */
  record Boosted(StatementQuery query, float factor) implements StatementQuery {}

  /** One part of a {@link Combined} question. */
  record Clause(Occur occur, StatementQuery query) {}

  /** Whether a part has to hold. */
  enum Occur {
    MUST,
    SHOULD,
    MUST_NOT
  }
}
