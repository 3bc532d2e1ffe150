package org.minbar.indexer;

import java.util.List;
import java.util.function.Function;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.correction.Corrected;
import org.minbar.corpus.correction.Corrections;
import org.minbar.corpus.correction.Finding;
import org.minbar.corpus.vocabulary.Vocabulary;

/**
 * From a statement to its corrected facts. Safe for use by many threads if the coder is.
 *
 * @param coder reads the facts out of a statement
 * @param corrections what researchers change in these facts
 * @param rounds those a statement may be asserted to be about
 */
record StatementCoder(
    Function<Statement, CodedStatement> coder, Corrections corrections, Vocabulary<?> rounds) {

  /** What becomes of a statement. */
  sealed interface Result {}

  /** It has its facts; the findings say what was the matter with its corrections. */
  record Coded(CodedStatement statement, List<Finding> findings) implements Result {}

  /** It cannot be taken. */
  record Refused(String code, String message) implements Result {}

  /** Reads the facts; never throws for a statement. */
  Result code(Statement statement) {
    for (String round : statement.rounds()) {
      if (rounds.find(round).isEmpty()) {
        // It would be counted in a facet, but could not be asked for.
        return new Refused(
            "unknown-round",
            "rounds: there is no round \"" + round + "\" in the vocabulary; correct it");
      }
    }
    CodedStatement coded;
    try {
      coded = coder.apply(statement);
    } catch (RuntimeException e) {
      // A text that trips a rule must not stop the thousands after it.
      return new Refused("coding-failed", "the facts cannot be read: " + e);
    }
    Corrected corrected = corrections.apply(coded);
    return new Coded(corrected.coded(), corrected.findings());
  }
}
