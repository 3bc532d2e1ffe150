package org.minbar.corpus.correction;

import org.minbar.corpus.read.Origin;

/**
 * Something about a correction that its author should know.
 *
 * @param code what it is
 * @param origin the line of the correction
 * @param message what is the matter and what to do
 */
public record Finding(Code code, Origin origin, String message) {

  /** What can be the matter. The ids are stable, for counting. */
  public enum Code {
    /** Nothing was indexed under the id of the statement. */
    UNKNOWN_STATEMENT("correction-unknown-statement", false),
    /** The statement does not have the fact that was to be removed or replaced. */
    NOTHING_REMOVED("correction-nothing-removed", false),
    /** A later line says something else of the same fact. */
    OVERRIDDEN("correction-overridden", false),
    /** No earlier line corrects the value that was to be taken back. */
    NOTHING_WITHDRAWN("correction-nothing-withdrawn", false),
    /** The statement does not hold the quote; the correction was not applied. */
    QUOTE_NOT_FOUND("correction-quote-not-found", true),
    /** The statement holds the quote several times; the correction was not applied. */
    QUOTE_AMBIGUOUS("correction-quote-ambiguous", true);

    private final String id;
    private final boolean refused;

    Code(String id, boolean refused) {
      this.id = id;
      this.refused = refused;
    }

    /** The name of the code in reports. */
    public String id() {
      return id;
    }

    /** Which key of the correction leads nowhere. */
    String key() {
      return this == QUOTE_NOT_FOUND || this == QUOTE_AMBIGUOUS ? "quote" : "value";
    }

    /** Whether the correction could not be applied, so that the index lacks it. */
    public boolean isRefused() {
      return refused;
    }
  }
}
