package org.minbar.query;

import java.util.List;
import java.util.Optional;

/**
 * The words a user asks for, as a tree that says what is meant and nothing about how it is found.
 *
 * <p>Words are kept as typed; an engine analyses them at the match level of their {@link Scope}, or
 * of the request where the scope names none. Where it names no field, a word may stand in any
 * field; the words of one phrase stand in one field.
 *
 * <p>{@link Prefix}, {@link Wildcard}, {@link Fuzzy} and {@link Range} speak of letters, and a stem
 * has lost letters: they are compared with the words as written at level SURFACE, and with their
 * normalised form at every later level, whether the scope or the request names it. Their text is
 * one word, brought to the same form; text that analysis splits into several words matches nothing.
 *
 * <p>A word or phrase in which analysis finds no words asks nothing ({@code \#}), and so does a
 * combination of such parts. What asks nothing is left out of the combination it stands in; a whole
 * question that asks nothing finds nothing.
 *
 * <p>The printed form ({@code toString}) is Lucene's query syntax in a canonical spelling: parsing
 * it gives an equal tree. For that the records refuse trees that have a simpler equal: a
 * combination of one positive part is that part (see {@link #combine}), a wildcard word whose only
 * wildcard is a final {@code *} is a {@link Prefix}, an open end of a range counts as included, and
 * no text is blank. Groups, nested boosts and the order of clauses stay as written.
 */
public sealed interface StatementQuery {

  /** Every statement. */
  StatementQuery ALL = new All();

  /**
   * Several questions together; one positive question is itself.
   *
   * @throws IllegalArgumentException if there is no clause
   */
  static StatementQuery combine(List<Clause> clauses) {
    boolean single = clauses.size() == 1 && clauses.getFirst().occur() != Occur.MUST_NOT;
    return single ? clauses.getFirst().query() : new Combined(clauses);
  }

  /** What answers both questions. */
  static StatementQuery both(StatementQuery one, StatementQuery other) {
    return new Combined(List.of(new Clause(Occur.MUST, one), new Clause(Occur.MUST, other)));
  }

  /** What answers one question and not the other. */
  static StatementQuery without(StatementQuery one, StatementQuery other) {
    return new Combined(List.of(new Clause(Occur.MUST, one), new Clause(Occur.MUST_NOT, other)));
  }

  /** Every statement. */
  record All() implements StatementQuery {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** A word; text that analysis splits into several words means these words next to each other. */
  record Word(Scope scope, String text) implements StatementQuery {
    /** Throws {@link IllegalArgumentException} for blank text. */
    public Word {
      requireText(text);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Words in this order, next to each other or nearly.
   *
   * @param slop how many moves of a word by one place may be needed to match, 0 for next to each
   *     other, at most {@link #MAX_SLOP}
   */
  record Phrase(Scope scope, String text, int slop) implements StatementQuery {
    /** More than the words of any statement we know. */
    public static final int MAX_SLOP = 1000;

    /** Throws {@link IllegalArgumentException} for blank text or a slop outside 0..1000. */
    public Phrase {
      requireText(text);
      require(slop >= 0 && slop <= MAX_SLOP, "slop must be within 0.." + MAX_SLOP, slop);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Any word that begins so, {@code الغ*}; at least one letter, and every letter is itself. */
  record Prefix(Scope scope, String text) implements StatementQuery {
    /** Throws {@link IllegalArgumentException} for blank text. */
    public Prefix {
      requireText(text);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Any word of this shape: {@code ?} is one letter, {@code *} any number of letters, every other
   * character (a backslash too) is itself; does not begin with a wildcard.
   */
  record Wildcard(Scope scope, String pattern) implements StatementQuery {
    /**
     * Throws {@link IllegalArgumentException} for a pattern that is blank but for its wildcards,
     * begins with one, has none, or is a prefix.
     */
    public Wildcard {
      requireText(pattern.replaceAll("[*?]", ""));
      int first = firstWildcard(pattern);
      require(first > 0, "a pattern must have a wildcard after its first letter", pattern);
      require(
          first < pattern.length() - 1 || pattern.endsWith("?"),
          "a pattern with no wildcard but a final * must be a prefix",
          pattern);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Any word spelled nearly so.
   *
   * @param edits how many letters may be added, dropped, changed or swapped with a neighbour: 1 or
   *     2
   */
  record Fuzzy(Scope scope, String text, int edits) implements StatementQuery {
    /** Throws {@link IllegalArgumentException} for blank text or edits other than 1 and 2. */
    public Fuzzy {
      requireText(text);
      require(edits == 1 || edits == 2, "edits must be 1 or 2", edits);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Any word between two words in alphabetical order of the normalised form, ends included or not;
   * an empty end is open.
   */
  record Range(
      Scope scope,
      Optional<String> lower,
      Optional<String> upper,
      boolean includeLower,
      boolean includeUpper)
      implements StatementQuery {
    /** Throws {@link IllegalArgumentException} for a blank end; an open end becomes included. */
    public Range {
      lower.ifPresent(StatementQuery::requireText);
      upper.ifPresent(StatementQuery::requireText);
      includeLower = includeLower || lower.isEmpty();
      includeUpper = includeUpper || upper.isEmpty();
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Several questions together, with Lucene's meaning: every MUST holds, no MUST_NOT holds, and
   * where there is no MUST at least one SHOULD holds; SHOULD beside MUST only ranks. MUST_NOT alone
   * means every statement but those.
   */
  record Combined(List<Clause> clauses) implements StatementQuery {
    /**
     * Copies. Throws {@link IllegalArgumentException} for no clause, or a single one that is not
     * MUST_NOT.
     */
    public Combined {
      clauses = List.copyOf(clauses);
      require(
          clauses.size() > 1
              || (clauses.size() == 1 && clauses.getFirst().occur() == Occur.MUST_NOT),
          "a combination must have two clauses or more, or one MUST_NOT",
          clauses);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** A question that counts more, or less, in ranking: {@code factor} > 0 multiplies its score. */
  record Boosted(StatementQuery query, float factor) implements StatementQuery {
    /** Throws {@link IllegalArgumentException} unless the factor is a number > 0. */
    public Boosted {
      require(factor > 0 && Float.isFinite(factor), "factor must be > 0", factor);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** One part of a {@link Combined} question. */
  record Clause(Occur occur, StatementQuery query) {}

  /** Whether a part has to hold. */
  enum Occur {
    MUST,
    SHOULD,
    MUST_NOT
  }

  private static int firstWildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '*' || pattern.charAt(i) == '?') {
        return i;
      }
    }
    return -1;
  }

  private static void requireText(String text) {
    require(!text.isBlank(), "text must not be blank", text);
  }

  private static void require(boolean holds, String rule, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(rule + " (got: " + value + ")");
    }
  }
}
