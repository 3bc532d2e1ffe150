package org.minbar.corpus.correction;

import java.util.List;
import org.minbar.corpus.CodedStatement;

/**
 * A statement after its corrections.
 *
 * @param coded the statement with the facts that stand now, and what was done to them
 * @param findings corrections that did nothing, or could not be applied
 */
public record Corrected(CodedStatement coded, List<Finding> findings) {

  /** Copies. */
  public Corrected {
    findings = List.copyOf(findings);
  }
}
