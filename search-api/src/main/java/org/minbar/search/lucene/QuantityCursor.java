package org.minbar.search.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.minbar.search.BadCursorException;
import org.minbar.search.StaleCursorException;

/**
 * Where an answer with quantities ended: after so many of them. The statements of a snapshot do not
 * change, so that the number is enough.
 */
record QuantityCursor(String snapshot, long offset) {

  private static final String KIND = "quantities";

  /**
   * Reads the offset out of what {@link #toString()} printed.
   *
   * @throws BadCursorException if it is something else
   * @throws StaleCursorException if it belongs to another snapshot
   */
  static long parse(String text, String currentSnapshot) {
    QuantityCursor cursor = parse(text);
    if (!cursor.snapshot.equals(currentSnapshot)) {
      throw new StaleCursorException(cursor.snapshot, currentSnapshot);
    }
    return cursor.offset;
  }

  private static QuantityCursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(" ", -1);
      long offset = parts.length == 3 ? Long.parseLong(parts[2]) : 0;
      if (offset > 0 && parts[1].equals(KIND)) {
        return new QuantityCursor(parts[0], offset);
      }
    } catch (IllegalArgumentException e) {
      // No Base64, or no number: the same as any other text that is no cursor.
    }
    throw new BadCursorException(
        "not a cursor: give back `next` of the answer before, or none (got: " + text + ")");
  }

  /** Letters, digits, minus and underscore only. */
  @Override
  public String toString() {
    String plain = String.join(" ", snapshot, KIND, Long.toString(offset));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
