package org.minbar.export;

/** What a row of a table is, for the formats that cannot write just anything. */
public enum RowKind {
  /** Anything. */
  ANY,
  /** A statement: it has the columns {@code id} and {@code title}. */
  STATEMENT,
  /** An edge of a graph: it has the columns {@code source.id} and {@code target.id}. */
  EDGE
}
