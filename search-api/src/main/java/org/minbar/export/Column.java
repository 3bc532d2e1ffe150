package org.minbar.export;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A column: its name, and where its value stands in a row.
 *
 * @param name at the head of the table
 * @param place of the value in the JSON of a row; a row may lack it
 */
public record Column(String name, JsonPointer place) {

  /**
   * Reads {@code date}, {@code target.count} (within objects) or {@code start=span.0} (under
   * another name).
   */
  public static Column of(String text) {
    int equals = text.indexOf('=');
    String path = text.substring(equals + 1);
    String name = equals < 0 ? path : text.substring(0, equals);
    return new Column(name, JsonPointer.compile("/" + path.replace('.', '/')));
  }

  /** The value in a row; a missing node where there is none. */
  JsonNode of(JsonNode row) {
    return row.at(place);
  }
}
