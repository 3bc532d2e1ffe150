package org.minbar.api;

import java.time.InstantSource;
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
 */
public record Services(
    SearchEngine engine,
    Vocabularies vocabularies,
    Function<Statement, CodedStatement> coder,
    Analysis analysis,
    InstantSource clock) {}
