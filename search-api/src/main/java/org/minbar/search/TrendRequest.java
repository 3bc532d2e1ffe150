package org.minbar.search;

import java.util.List;
import org.minbar.corpus.Dimension;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * How a part of statements, or how often words stand in them, changes from one value of a dimension
 * to the next.
 *
 * @param base the statements that are all
 * @param by a dimension whose values are periods, such as years or rounds
 * @param measure what is told of each period
 * @param series what is followed, each by itself
 * @param seed of the random draws that intervals of rates are made of
 */
public record TrendRequest(
    Subcorpus base, Dimension by, Measure measure, List<Series> series, long seed) {

  /** Copies. */
  public TrendRequest {
    series = List.copyOf(series);
  }

  /** What is told of each period. */
  public enum Measure {
    /** Which part of its statements is in the series. */
    SHARE,
    /** How often the words of the series stand in 10,000 words of its titles and texts. */
    RATE
  }

  /**
   * What is followed.
   *
   * @param statements those of the base that are in it
   * @param counted the words whose occurrences in them make a rate; not looked at for a share
   */
  public record Series(Subcorpus statements, StatementQuery counted) {}
}
