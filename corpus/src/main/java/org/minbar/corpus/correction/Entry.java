package org.minbar.corpus.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minbar.corpus.Attribution;
import org.minbar.corpus.Correction.Action;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.read.Origin;

/**
 * One line of a file of corrections, checked.
 *
 * @param fact which fact is meant
 * @param replacement the value to stand instead; present exactly when the action is REPLACE
 */
record Entry(
    Origin origin,
    FactMeant fact,
    Action action,
    Optional<String> replacement,
    Attribution attribution) {

  /**
   * A fact as a researcher points at it. Two lines that mean the same fact contradict each other.
   *
   * @param statement the id of the statement
   * @param quote the words that say it; empty for the value wherever it is said, or without words
   * @param occurrence which one of equal quotes, from 1, title before text
   */
  record FactMeant(
      String statement,
      Dimension dimension,
      String value,
      Optional<String> quote,
      OptionalInt occurrence) {

    /** Whether both speak of the same value of the same statement, wherever it is said. */
    boolean isOfValueOf(FactMeant other) {
      return statement.equals(other.statement)
          && dimension == other.dimension
          && value.equals(other.value);
    }
  }

  /** All places of the quote, title before text; they may overlap. */
  static List<Evidence> places(String quote, Statement statement) {
    List<Evidence> places = new ArrayList<>();
    for (Field field : Field.values()) {
      String text = statement.field(field);
      for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        places.add(Evidence.of(field, text, new Span(at, at + quote.length())));
      }
    }
    return places;
  }
}
