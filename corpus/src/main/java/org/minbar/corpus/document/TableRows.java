package org.minbar.corpus.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The rows of a table, one after the other, below the row that names the columns. */
public interface TableRows extends Closeable {

  /**
   * A row.
   *
   * @param number the first row below the names of the columns is 2, as spreadsheets show it
   * @param name its number, with the name of its sheet if that is not the first
   * @param cells what stands under each name; empty cells are left out
   */
  record Row(int number, String name, Map<String, Object> cells) {}

  /**
   * The next row; empty at the end.
   *
   * @throws BadRow if it cannot be read, but what is after it can
   */
  Optional<Row> next() throws IOException, DocumentException;
}
