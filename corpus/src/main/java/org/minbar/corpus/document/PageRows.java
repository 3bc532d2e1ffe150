package org.minbar.corpus.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.minbar.corpus.document.DocumentException.Reason;

/**
 * The rows of a table that is a web page under the name of a spreadsheet, as many offices give
 * theirs away; its first row names the columns.
 */
final class PageRows implements TableRows {

  private static final int FEWEST_COLUMNS = 2;

  private final Iterator<Row> rows;

  private PageRows(List<Row> rows) {
    this.rows = rows.iterator();
  }

  /** The rows of a page; empty if it is not mostly a table. */
  static Optional<TableRows> of(byte[] bytes, DocumentLimits limits)
      throws DocumentException, IOException {
    Document page = WebPage.page(bytes);
    Optional<Element> table =
        page.select("table").stream()
            .max(Comparator.comparingInt(each -> rowsOf(each).size()))
            .filter(most -> 2 * most.text().length() > page.text().length());
    List<Element> lines = table.map(PageRows::rowsOf).orElse(List.of());
    if (lines.size() < 2) {
      return Optional.empty();
    }
    Map<Integer, String> names = cells(lines.getFirst());
    if (names.size() < FEWEST_COLUMNS) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    long left = limits.characters();
    for (int line = 1; line < lines.size(); line++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (Map.Entry<Integer, String> cell : cells(lines.get(line)).entrySet()) {
        left -= cell.getValue().length();
        if (names.containsKey(cell.getKey())) {
          row.put(names.get(cell.getKey()), cell.getValue());
        }
      }
      if (left < 0) {
        throw new DocumentException(
            Reason.TOO_LONG,
            "holds more than " + limits.characters() + " characters; split the table");
      }
      if (!row.isEmpty()) {
        rows.add(new Row(line + 1, Integer.toString(line + 1), row));
      }
    }
    return Optional.of(new PageRows(rows));
  }

  /** Not those of tables within its cells. */
  private static List<Element> rowsOf(Element table) {
    return table.select(":root > tr, :root > thead > tr, :root > tbody > tr, :root > tfoot > tr");
  }

  /** What the cells say, by their columns; empty ones are left out. */
  private static Map<Integer, String> cells(Element row) {
    Map<Integer, String> cells = new HashMap<>();
    int column = 0;
    for (Element cell : row.children()) {
      String text = Paragraphs.tidy(cell.wholeText()).strip();
      if (!text.isEmpty()) {
        cells.put(column, text);
      }
      String span = cell.attr("colspan");
      column += span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
    }
    return cells;
  }

  @Override
  public Optional<Row> next() {
    return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
  }

  @Override
  public void close() {
    // all is in memory
  }
}
