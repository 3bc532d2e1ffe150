package org.minbar.api;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchEngine;

/**
 * What the API answers from.
 *
 * @param engine answers searches; not closed by the API
 * @param vocabularies name the values of dimensions
 * @param coder reads the facts out of a statement
 * @param analysis what the index makes of a text
 * @param clock tells how long an answer took
 * @param writing adds and removes statements; empty if nobody may
 */
public record Services(
    SearchEngine engine,
    Vocabularies vocabularies,
    Function<Statement, CodedStatement> coder,
    Analysis analysis,
    InstantSource clock,
    Optional<Writing> writing) {

  /** Nobody may write. */
  public Services(
      SearchEngine engine,
      Vocabularies vocabularies,
      Function<Statement, CodedStatement> coder,
      Analysis analysis,
      InstantSource clock) {
    this(engine, vocabularies, coder, analysis, clock, Optional.empty());
  }
}
