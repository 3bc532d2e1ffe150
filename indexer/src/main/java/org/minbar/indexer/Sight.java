package org.minbar.indexer;

/** What a statement that was read is to the index. */
sealed interface Sight {

  /** The index has none of its id. */
  record New() implements Sight {}

  /** The index has another text under its id, or has it from another file. */
  record Changed() implements Sight {}

  /** The index has it already, from the same file. */
  record Unchanged() implements Sight {}

  /**
   * A statement of its id was read before in this run.
   *
   * @param where it was read before
   * @param same whether it said the same, word by word
   */
  record Repeated(String where, boolean same) implements Sight {}
}
