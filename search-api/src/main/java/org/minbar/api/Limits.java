package org.minbar.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.minbar.corpus.Dimension;

/** How much one request may ask for, and how much it asks for when it does not say. */
final class Limits {

  private Limits() {}

  /** Bytes of a body. */
  static final int BODY = 1 << 20;

  /** Bytes of a body that brings statements. */
  static final int INGEST_BODY = 8 << 20;

  /** Bytes of the request line and headers: a query of 1,000 letters takes 6,000 in an address. */
  static final int HEADERS = 32 * 1024;

  /** UTF-16 units of a query. */
  static final int QUERY = 1000;

  /** UTF-16 units of a filter value, a date, a level. */
  static final int VALUE = 300;

  /** UTF-16 units of a cursor. */
  static final int CURSOR = 2000;

  /** UTF-16 units of the id of a statement. */
  static final int ID = 1000;

  /** Statements of a series whose clauses are followed. */
  static final int SERIES = 200;

  /** Values of one dimension in a filter. */
  static final int FILTER_VALUES = 200;

  /** Duplicates of a statement that are listed with it. */
  static final int DUPLICATES = 50;

  static final int HITS = 100;
  static final int DEFAULT_HITS = 10;
  static final int FACET_VALUES = 1000;
  static final int LINES = 500;
  static final int DEFAULT_LINES = 50;

  /** Keys that lines are sorted by. */
  static final int ORDER = 5;

  /** Words or sentences on each side of a match. */
  static final int CONTEXT = 50;

  static final int DEFAULT_CONTEXT = 8;
  static final int SAMPLE = 20_000;
  static final int DEFAULT_SAMPLE = 200;

  /** Words listed with their measures. */
  static final int WORDS = 200;

  static final int DEFAULT_WORDS = 50;

  /** Words, or runs of words, of a list with their counts. */
  static final int RUNS = 1000;

  /** Queries and values that are followed through time at once. */
  static final int TRENDS = 20;

  /** Periods of a trend: fifty years by month. */
  static final int PERIODS = 600;

  /** How often a word stands, at least; a greater floor than the default is nothing rare. */
  static final int FLOOR = 1_000_000;

  static final int DEFAULT_FLOOR = 5;

  /** Words on each side of a match that are near it. */
  static final int DEFAULT_WINDOW = 5;

  /** Groups of lines that are told. */
  static final int GROUPS = 1_000;

  /** Lines that a phrase is followed by. */
  static final int FOLLOWED = 10_000;

  /** Wordings that stand in a phrase's stead. */
  static final int VARIANTS = 100;

  static final int DEFAULT_VARIANTS = 10;

  /** Pairs of values named together. */
  static final int EDGES = 5_000;

  static final int DEFAULT_EDGES = 200;

  /** How many clauses name two values together, at least. */
  static final int DEFAULT_TOGETHER = 2;

  /** Clauses told of a pair. */
  static final int CLAUSES = 50;

  static final int DEFAULT_CLAUSES = 3;

  /** Rows of a file. */
  static final int EXPORTED_ROWS = 50_000;

  /** Lines that are put into a file at a time; each time all lines are found and sorted anew. */
  static final int EXPORTED_LINES = 5_000;

  static final int SUGGESTIONS = 50;
  static final int DEFAULT_SUGGESTIONS = 8;

  /** What is counted when a request does not say: every dimension. */
  static final Map<Dimension, Integer> DEFAULT_FACETS = defaultFacets();

  private static Map<Dimension, Integer> defaultFacets() {
    Map<Dimension, Integer> most = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      most.put(
          dimension,
          switch (dimension) {
            case ROUND, ROUND_MENTIONED -> 30;
            case TOPIC -> 50;
            case MONTH -> 24;
            case COUNTRY,
                YEAR,
                KIND,
                SOURCE,
                DATE_MENTIONED,
                RESOLUTION,
                SPEAKER,
                PERSON,
                ORGANISATION,
                ROLE,
                LANGUAGE ->
                20;
          });
    }
    return Collections.unmodifiableMap(most);
  }
}
