package org.minbar.api;

import java.util.List;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Span;

/** What an index makes of a text. */
@FunctionalInterface
public interface Analysis {

  /** The terms of a text at a level, in text order. */
  List<Token> tokens(MatchLevel level, String text);

  /**
   * A term and where it comes from.
   *
   * @param term what is compared
   * @param span the word in the text as given
   * @param position which word it is, from 0; alternatives of one word share a position
   */
  record Token(String term, Span span, int position) {}
}
