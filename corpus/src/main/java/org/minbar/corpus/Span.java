package org.minbar.corpus;

/**
 * A stretch of a text in UTF-16 code units, as Java and JavaScript count them.
 *
 * @param start first unit, ≥ 0
 * @param end unit after the last, ≥ start
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Throws {@link IllegalArgumentException} unless 0 ≤ start ≤ end. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span must have 0 <= start <= end (got: " + start + ".." + end + ")");
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** The stretch of {@code text} this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Text order: by start, the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
