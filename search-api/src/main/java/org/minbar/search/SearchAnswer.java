package org.minbar.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;

/**
 * What a search found.
 *
 * @param snapshot the statements that were searched
 * @param total how many results there are
 * @param hits one page of them, in the order asked for
 * @param facets the counts of each dimension asked for
 * @param next continues after the last hit, if there is more
 * @param leftOut what the answer lacks because time was up; empty if it is whole. A part has no
 *     next page, and its total is a lower bound
 */
public record SearchAnswer(
    Snapshot snapshot,
    Total total,
    List<Hit> hits,
    Map<Dimension, FacetCounts> facets,
    Optional<String> next,
    Optional<String> leftOut) {

  /** A whole answer. */
  public SearchAnswer(
      Snapshot snapshot,
      Total total,
      List<Hit> hits,
      Map<Dimension, FacetCounts> facets,
      Optional<String> next) {
    this(snapshot, total, hits, facets, next, Optional.empty());
  }

  /** Copies. */
  public SearchAnswer {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(facets.isEmpty() ? Map.of() : new EnumMap<>(facets));
  }

  /**
   * How much matches.
   *
   * @param value the number of results, ≥ 0: groups of duplicates, or statements, as asked for
   * @param statements the number of statements, ≥ {@code value}
   * @param exactness whether they are the numbers or lower bounds of them
   */
  public record Total(long value, long statements, Exactness exactness) {

    /** A total in which each statement is a result. */
    public Total(long value, Exactness exactness) {
      this(value, value, exactness);
    }

    /** How a total is to be read. */
    public enum Exactness {
      EXACT,
      AT_LEAST
    }
  }

  /**
   * A statement that matches.
   *
   * @param coded the statement with its facts
   * @param score how well it matches, comparable within one answer; empty when the order is by date
   * @param highlights the passages that match, title first; for a question without words, how the
   *     text begins
   * @param duplicates how many other statements are duplicates of it, whether they match or not
   */
  public record Hit(
      CodedStatement coded, OptionalDouble score, List<Highlight> highlights, int duplicates) {

    /** Copies. */
    public Hit {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * A passage of a statement with the words that matched.
   *
   * @param field the field it was cut from
   * @param text the passage, as given
   * @param spans the matching words, whole, as UTF-16 offsets into {@code text}, in text order, not
   *     overlapping
   */
  public record Highlight(Field field, String text, List<Span> spans) {
    /** Copies. */
    public Highlight {
      spans = List.copyOf(spans);
    }
  }
}
