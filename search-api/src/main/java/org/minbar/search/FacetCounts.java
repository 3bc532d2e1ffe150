package org.minbar.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the statements of an answer spread over the values of one dimension.
 *
 * <p>Counts are drill-sideways: the dimension's own filter is left out, so that a user sees what
 * choosing another value would bring. A statement has a value when a fact says so with the
 * confidence that the request asks for. Where duplicates are collapsed, read group of duplicates
 * for statement: a group has the values of all its statements that were found.
 *
 * @param values the values with the most statements, most first, ties in value order (see {@link
 *     ValueOrder})
 * @param other the sum of the counts of the values not listed
 * @param missing how many of the statements counted have no value in this dimension
 * @param maxError how far any count may be too low: 0 when the engine counted everything
 */
public record FacetCounts(List<ValueCount> values, long other, long missing, long maxError) {

  /** Copies. */
  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * A value and how many statements have it.
   *
   * @param value a vocabulary id or a name
   * @param count the number of statements, > 0
   */
  public record ValueCount(String value, long count) {
    @Override
    public String toString() {
      return value + " (" + count + ")";
    }
  }

  /** {@code 13 (4) 12 (2) other=1 missing=0}. */
  @Override
  public String toString() {
    return values.stream().map(ValueCount::toString).collect(Collectors.joining(" "))
        + " other="
        + other
        + " missing="
        + missing
        + (maxError == 0 ? "" : " maxError=" + maxError);
  }
}
