package org.minbar.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Dimension;
import org.minbar.query.StatementQuery;

/**
 * A question: which statements, in which order, counted by what.
 *
 * @param subcorpus which statements are meant
 * @param facets for each dimension to count, the most values to list, > 0
 * @param duplicates whether each version of a text is a result of its own
 * @param sort the order of the hits
 * @param size the most hits to return, ≥ 0
 * @param cursor where the answer before ended ({@link SearchAnswer#next()}); empty for the first
 *     page
 */
public record SearchRequest(
    Subcorpus subcorpus,
    Map<Dimension, Integer> facets,
    Duplicates duplicates,
    Sort sort,
    int size,
    Optional<String> cursor) {

  /**
   * What is one result. Statements whose texts are the same, or nearly so, are a group (see {@link
   * org.minbar.corpus.duplicate.Signature}); any other statement is a group of its own.
   */
  public enum Duplicates {
    /**
     * A group: it is found when one of its statements is, and has the values of all of them that
     * are found. Totals and counts are numbers of groups; the hit is the earliest of the statements
     * found, undated ones last, the first id among equals.
     */
    COLLAPSE,
    /** A statement. */
    SHOW
  }

  /** The order of hits; ties are broken by statement id, so that an order is reproducible. */
  public enum Sort {
    /** Best match first. */
    RELEVANCE,
    /** Oldest first, by the first day of a statement's date; undated last. */
    DATE,
    /** Newest first; undated last. */
    DATE_DESCENDING
  }

  /** A request in which each statement is a result of its own. */
  public SearchRequest(
      Subcorpus subcorpus,
      Map<Dimension, Integer> facets,
      Sort sort,
      int size,
      Optional<String> cursor) {
    this(subcorpus, facets, Duplicates.SHOW, sort, size, cursor);
  }

  /** Throws {@link IllegalArgumentException} for a negative size or a facet of no values. */
  public SearchRequest {
    if (size < 0) {
      throw new IllegalArgumentException("size must be >= 0 (got: " + size + ")");
    }
    facets.forEach((dimension, most) -> {
      if (most <= 0) {
        throw new IllegalArgumentException(
            "a facet must list > 0 values (got: " + dimension.id() + "=" + most + ")");
      }
    });
    facets = Collections.unmodifiableMap(facets.isEmpty() ? Map.of() : new EnumMap<>(facets));
  }

  /**
   * The statements that a question speaks of: a query within filters.
   *
   * @param query the words asked for
   * @param level how alike a word must be to match, where the query does not say it itself
   * @param filters for each dimension, values of which a statement must have at least one;
   *     dimensions are joined by AND
   * @param exclusions for each dimension, values of which a statement must have none
   * @param from the first day wanted, if any: a statement counts when its date may lie on or after
   *     it
   * @param to the last day wanted, if any: a statement counts when its date may lie on or before it
   * @param minConfidence from 0 to 1: a statement has a value, in filters, exclusions and counts,
   *     when one of its facts says so with this confidence or more
   */
  public record Subcorpus(
      StatementQuery query,
      MatchLevel level,
      Map<Dimension, Set<String>> filters,
      Map<Dimension, Set<String>> exclusions,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      double minConfidence) {

    /**
     * Copies; dimensions without values are left out. Throws {@link IllegalArgumentException} for a
     * confidence outside 0..1.
     */
    public Subcorpus {
      if (!(minConfidence >= 0 && minConfidence <= 1)) {
        throw new IllegalArgumentException(
            "minConfidence must be within 0..1 (got: " + minConfidence + ")");
      }
      filters = copy(filters);
      exclusions = copy(exclusions);
    }

    /** A subcorpus in which every fact counts. */
    public Subcorpus(
        StatementQuery query,
        MatchLevel level,
        Map<Dimension, Set<String>> filters,
        Map<Dimension, Set<String>> exclusions,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
      this(query, level, filters, exclusions, from, to, 0);
    }

    /** The same conditions on other words. */
    public Subcorpus withQuery(StatementQuery other) {
      return new Subcorpus(other, level, filters, exclusions, from, to, minConfidence);
    }

    /** The same conditions with one value, and no other, wanted of a dimension. */
    public Subcorpus withFilter(Dimension dimension, String value) {
      Map<Dimension, Set<String>> narrowed = new EnumMap<>(Dimension.class);
      narrowed.putAll(filters);
      narrowed.put(dimension, Set.of(value));
      return new Subcorpus(query, level, narrowed, exclusions, from, to, minConfidence);
    }

    /** The same without the filter of a dimension. */
    public Subcorpus withoutFilter(Dimension dimension) {
      Map<Dimension, Set<String>> others = new EnumMap<>(Dimension.class);
      others.putAll(filters);
      others.remove(dimension);
      return new Subcorpus(query, level, others, exclusions, from, to, minConfidence);
    }

    private static Map<Dimension, Set<String>> copy(Map<Dimension, Set<String>> values) {
      Map<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
      values.forEach((dimension, ids) -> {
        if (!ids.isEmpty()) {
          copy.put(dimension, Collections.unmodifiableSet(new LinkedHashSet<>(ids)));
        }
      });
      return Collections.unmodifiableMap(copy);
    }
  }
}
