package org.minbar.search;

import java.util.List;
import org.minbar.stats.Interval;

/**
 * How each series of a request went.
 *
 * @param snapshot what was counted
 * @param trends one for each series, in their order
 */
public record TrendAnswer(Snapshot snapshot, List<Trend> trends) {

  /** Copies. */
  public TrendAnswer {
    trends = List.copyOf(trends);
  }

  /**
   * A series through the periods.
   *
   * @param total over all statements
   * @param missing over those that are of no period
   * @param points of the periods that have statements, smaller numbers first; a statement of two
   *     periods counts in both
   */
  public record Trend(Point total, Point missing, List<Point> points) {

    /** Copies. */
    public Trend {
      points = List.copyOf(points);
    }
  }

  /**
   * A series in some statements.
   *
   * @param period the value that they have; empty for total and missing
   * @param statements how many there are
   * @param with how many of them are in the series, and of a rate have one of its words
   * @param words how many words there are; 0 for a share, which needs none
   * @param occurrences of the words of the series; 0 for a share
   * @param value the share, from 0 to 1, or the rate per 10,000 words; NaN where there is nothing
   * @param interval of the value: 95 %, of shares Wilson's, of rates from drawing statements anew;
   *     unknown where there is too little
   * @param tooSmall whether there is too little to say anything
   */
  public record Point(
      String period,
      int statements,
      int with,
      long words,
      long occurrences,
      double value,
      Interval interval,
      boolean tooSmall) {

    /** A period without statements: nothing is known of it. */
    public static Point empty(String period) {
      return new Point(period, 0, 0, 0, 0, Double.NaN, Interval.UNKNOWN, true);
    }
  }
}
