package org.minbar.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * A statement together with the facts read out of it: what a researcher calls a coded text.
 *
 * @param statement the statement as given
 * @param facts what is said of it; every piece of evidence stands in the statement at its span
 * @param quantities what it counts and measures, title before text, in text order
 * @param corrections what researchers changed in the facts, in the order it was done
 */
public record CodedStatement(
    Statement statement,
    List<Fact> facts,
    List<Quantity> quantities,
    List<Correction> corrections) {

  /**
   * Throws {@link IllegalArgumentException} naming the first fact, present or removed, or quantity
   * whose quote does not stand at its span.
   */
  public CodedStatement {
    facts = List.copyOf(facts);
    quantities = List.copyOf(quantities);
    corrections = List.copyOf(corrections);
    requireEvidence(statement, facts);
    for (Quantity quantity : quantities) {
      if (!quantity.evidence().holdsIn(statement)) {
        throw new IllegalArgumentException(
            "the quote does not stand at its span in " + statement.id() + ": " + quantity);
      }
    }
    corrections.forEach(correction -> requireEvidence(statement, correction.removed()));
  }

  /** A statement that nobody corrected. */
  public CodedStatement(Statement statement, List<Fact> facts, List<Quantity> quantities) {
    this(statement, facts, quantities, List.of());
  }

  /** A statement that counts nothing and that nobody corrected. */
  public CodedStatement(Statement statement, List<Fact> facts) {
    this(statement, facts, List.of());
  }

  /** The different values of a dimension, in the order of the facts. */
  public Stream<String> values(Dimension dimension) {
    return values(dimension, 0);
  }

  /** The different values of a dimension that a fact of at least that confidence states. */
  public Stream<String> values(Dimension dimension, double minConfidence) {
    return facts.stream()
        .filter(fact -> fact.dimension() == dimension && fact.confidence() >= minConfidence)
        .map(Fact::value)
        .distinct();
  }

  private static void requireEvidence(Statement statement, List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact.evidence().isPresent() && !fact.evidence().get().holdsIn(statement)) {
        throw new IllegalArgumentException(
            "the quote does not stand at its span in " + statement.id() + ": " + fact);
      }
    }
  }
}
