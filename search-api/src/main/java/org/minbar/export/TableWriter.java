package org.minbar.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;

/** Takes the rows of a table one by one. Closing it ends the file and closes its stream. */
public interface TableWriter extends Closeable {

  /** Writes a row, which holds the values of the columns at their places. */
  void write(JsonNode row) throws IOException;
}
