package org.minbar.export;

import java.util.List;

/**
 * What every format needs to know of a table before its rows.
 *
 * @param columns in order
 * @param provenance said of every row, or beside them
 */
public record Table(List<Column> columns, Provenance provenance) {

  /** Copies. */
  public Table {
    columns = List.copyOf(columns);
  }
}
