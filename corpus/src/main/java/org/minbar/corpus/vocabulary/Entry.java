package org.minbar.corpus.vocabulary;

/** An entry of a vocabulary: a concept, and what else its vocabulary knows of it. */
public sealed interface Entry permits Concept, Place, Round {

  /** What every entry has: names and spellings. */
  Concept concept();

  /** The name of the entry in facets, requests and files; unique in its vocabulary. */
  default String id() {
    return concept().id();
  }

  /** The usual name. */
  default Label label() {
    return concept().label();
  }
}
