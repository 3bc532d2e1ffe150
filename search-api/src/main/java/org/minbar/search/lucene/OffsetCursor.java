package org.minbar.search.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.minbar.search.BadCursorException;
import org.minbar.search.StaleCursorException;

/**
 * Where an answer with a list ended: after so many of its members. The statements of a snapshot do
 * not change, so that the number is enough.
 *
 * @param kind what is listed, {@value #QUANTITIES}, {@value #LINES} or {@value #WORDS}: an answer
 *     with the one does not continue the other
 */
record OffsetCursor(String snapshot, String kind, long offset) {

  static final String QUANTITIES = "quantities";
  static final String LINES = "lines";
  static final String WORDS = "words";

  /**
   * Reads the offset out of what {@link #toString()} printed.
   *
   * @throws BadCursorException if it is something else
   * @throws StaleCursorException if it belongs to another snapshot
   */
  static long parse(String text, String kind, String currentSnapshot) {
    OffsetCursor cursor = parseKind(text, kind);
    if (!cursor.snapshot.equals(currentSnapshot)) {
      throw new StaleCursorException(cursor.snapshot, currentSnapshot);
    }
    return cursor.offset;
  }

  private static OffsetCursor parseKind(String text, String kind) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(" ", -1);
      long offset = parts.length == 3 ? Long.parseLong(parts[2]) : 0;
      if (offset > 0 && parts[1].equals(kind)) {
        return new OffsetCursor(parts[0], kind, offset);
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
    String plain = String.join(" ", snapshot, kind, Long.toString(offset));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
