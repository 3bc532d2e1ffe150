package org.minbar.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * A statement together with the facts read out of it: what a researcher calls a coded text.
 *
 * @param statement the statement as given
 * @param facts what is said of it; every piece of evidence stands in the statement at its span
 */
public record CodedStatement(Statement statement, List<Fact> facts) {

  /**
   * Throws {@link IllegalArgumentException} naming the first fact whose quote does not stand at its
   * span.
   */
  public CodedStatement {
    facts = List.copyOf(facts);
    for (Fact fact : facts) {
      if (fact.evidence().isPresent() && !fact.evidence().get().holdsIn(statement)) {
        throw new IllegalArgumentException(
            "the quote does not stand at its span in " + statement.id() + ": " + fact);
      }
    }
  }

  /** The different values of a dimension, in the order of the facts. */
  public Stream<String> values(Dimension dimension) {
    return facts.stream().filter(fact -> fact.dimension() == dimension).map(Fact::value).distinct();
  }
}
