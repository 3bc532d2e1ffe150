package org.minbar.stats;

/**
 * Between what a value lies, as far as the data tell.
 *
 * @param low the lower end
 * @param high the upper end, ≥ low; both NaN where there are no data
 */
public record Interval(double low, double high) {

  /** Nothing is known. */
  public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  /** Throws {@link IllegalArgumentException} if the ends are the wrong way round. */
  public Interval {
    if (low > high) {
      throw new IllegalArgumentException(
          "low must not be above high (got: " + low + " .. " + high + ")");
    }
  }

  /** Whether a value lies in it, ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
