package org.minbar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a table can be written in. */
public enum Format {
  /** Comma-separated values, as {@link CsvTable} says. */
  CSV("csv", "text/csv; charset=utf-8"),
  /** The same between semicolons, which Excel expects where the comma is the decimal sign. */
  CSV_SEMICOLON("csv", "text/csv; charset=utf-8"),
  /** The same between tabs. */
  TSV("tsv", "text/tab-separated-values; charset=utf-8"),
  /** A JSON object a line. */
  JSONL("jsonl", "application/x-ndjson"),
  /** A workbook of Excel. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** References for Zotero, EndNote, Mendeley; of statements only. */
  RIS("ris", "application/x-research-info-systems", RowKind.STATEMENT),
  /** References for LaTeX; of statements only. */
  BIBTEX("bib", "application/x-bibtex", RowKind.STATEMENT),
  /** A graph for Gephi and its like; of edges only. */
  GRAPHML("graphml", "application/graphml+xml", RowKind.EDGE);

  private final String extension;
  private final String mediaType;
  private final RowKind rows;

  Format(String extension, String mediaType) {
    this(extension, mediaType, RowKind.ANY);
  }

  Format(String extension, String mediaType, RowKind rows) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.rows = rows;
  }

  /** The name in requests: {@code csv-semicolon}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format of that name, if there is one. */
  public static Optional<Format> find(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }

  /** What the name of a file ends with, without a dot. */
  public String extension() {
    return extension;
  }

  /** For Content-Type. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it can write rows of a kind. */
  public boolean writes(RowKind kind) {
    return rows == RowKind.ANY || rows == kind;
  }

  /** Whether it is text, which a terminal can show. */
  public boolean isText() {
    return this != XLSX;
  }

  /** Begins to write a table; the writer closes the stream. */
  public TableWriter open(Table table, OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvTable(table, ',', out);
      case CSV_SEMICOLON -> new CsvTable(table, ';', out);
      case TSV -> new CsvTable(table, '\t', out);
      case JSONL -> new JsonLinesTable(table, out);
      case XLSX -> new XlsxTable(table, out);
      case RIS -> new RisReferences(table, out);
      case BIBTEX -> new BibtexReferences(table, out);
      case GRAPHML -> new GraphmlGraph(table, out);
    };
  }
}
