package org.minbar.search.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.minbar.search.BadCursorException;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.StaleCursorException;

/**
 * Where an answer ended: the sort keys of its last hit, and the snapshot they belong to.
 *
 * @param snapshot the id of the snapshot
 * @param sort the order the keys belong to
 * @param key the bits of the score as a float, or the day
 * @param id the statement's id
 */
record Cursor(String snapshot, Sort sort, long key, String id) {

  /** The cursor after a hit. */
  static Cursor after(FieldDoc hit, Sort sort, String snapshot) {
    long key =
        switch (sort) {
          case RELEVANCE -> Float.floatToIntBits((Float) hit.fields[0]);
          case DATE, DATE_DESCENDING -> (Long) hit.fields[0];
        };
    return new Cursor(snapshot, sort, key, ((BytesRef) hit.fields[1]).utf8ToString());
  }

  /**
   * Reads what {@link #toString()} printed.
   *
   * @throws BadCursorException if it is something else, or belongs to another order
   * @throws StaleCursorException if it belongs to another snapshot
   */
  static Cursor parse(String text, Sort sort, String currentSnapshot) {
    Cursor cursor = parse(text);
    if (!cursor.snapshot.equals(currentSnapshot)) {
      throw new StaleCursorException(cursor.snapshot, currentSnapshot);
    }
    if (cursor.sort != sort) {
      throw new BadCursorException(
          "the cursor belongs to an answer in another order: start again without a cursor (got: "
              + sort
              + ", cursor: "
              + cursor.sort
              + ")");
    }
    return cursor;
  }

  private static Cursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(" ", 4);
      return new Cursor(parts[0], Sort.valueOf(parts[1]), Long.parseLong(parts[2]), parts[3]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new BadCursorException(
          "not a cursor: give back `next` of the answer before, or none (got: " + text + ")");
    }
  }

  /** The place as Lucene's collectors take it. */
  FieldDoc toFieldDoc() {
    Object first =
        switch (sort) {
          case RELEVANCE -> Float.intBitsToFloat((int) key);
          case DATE, DATE_DESCENDING -> key;
        };
    // No other statement has the same id, so the number of the document need not break a tie.
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, new BytesRef(id)});
  }

  /** Letters, digits, minus and underscore only. */
  @Override
  public String toString() {
    String plain = String.join(" ", snapshot, sort.name(), Long.toString(key), id);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
