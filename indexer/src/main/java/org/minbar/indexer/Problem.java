package org.minbar.indexer;

import org.minbar.corpus.read.Origin;

/**
 * Something found that is not in the index, and why.
 *
 * @param code a stable code for counting
 * @param message what is wrong and what to do
 */
record Problem(String code, Origin origin, String message) {

  /** {@code path:line [code] message}, fit for a terminal. */
  @Override
  public String toString() {
    return printable(origin + " [" + code + "] " + message);
  }

  /** Names of files and what they say may hold signs that a terminal takes for commands. */
  static String printable(String text) {
    return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
  }
}
