package org.minbar.indexer;

import org.minbar.corpus.read.Origin;

/**
 * Something found that is not in the index, and why.
 *
 * @param code a stable code for counting
 * @param message what is wrong and what to do
 */
record Problem(String code, Origin origin, String message) {

  /** {@code path:line [code] message}. */
  @Override
  public String toString() {
    return origin + " [" + code + "] " + message;
  }
}
