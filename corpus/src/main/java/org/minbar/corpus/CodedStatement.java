package org.minbar.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * A statement together with the facts read out of it: what a researcher calls a coded text.
 *
 * @param statement the statement as given
 * @param facts what is said of it; every piece of evidence stands in the statement at its span
 * @param quantities what it counts and measures, title before text, in text order
 */
public record CodedStatement(Statement statement, List<Fact> facts, List<Quantity> quantities) {

  /**
   * Throws {@link IllegalArgumentException} naming the first fact or quantity whose quote does not
   * stand at its span.
   */
  public CodedStatement {
    facts = List.copyOf(facts);
    quantities = List.copyOf(quantities);
    for (Quantity quantity : quantities) {
      if (!quantity.evidence().holdsIn(statement)) {
        throw new IllegalArgumentException(
            "the quote does not stand at its span in " + statement.id() + ": " + quantity);
      }
    }
    for (Fact fact : facts) {
      if (fact.evidence().isPresent() && !fact.evidence().get().holdsIn(statement)) {
        throw new IllegalArgumentException(
            "the quote does not stand at its span in " + statement.id() + ": " + fact);
      }
    }
  }

  /** A statement that counts nothing. */
  public CodedStatement(Statement statement, List<Fact> facts) {
    this(statement, facts, List.of());
  }

  /** The different values of a dimension, in the order of the facts. */
  public Stream<String> values(Dimension dimension) {
    return facts.stream().filter(fact -> fact.dimension() == dimension).map(Fact::value).distinct();
  }
}
