package org.minbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of numbers with one Arabic column, the last: nothing has to be aligned after letters that
 * run the other way. On a terminal each line begins with a left-to-right mark, for else one whose
 * first letter is Arabic would run from the right.
 */
final class Columns {

  private static final String LEFT_TO_RIGHT = "\u200e";
  private static final String GAP = "  ";

  private final boolean terminal;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these columns. */
  Columns(boolean terminal, String... headings) {
    this.terminal = terminal;
    rows.add(List.of(headings));
  }

  /** Adds a row, a cell for each heading; what comes from a statement is {@link #plain}. */
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The lines, each without a line end. */
  List<String> lines() {
    int last = rows.getFirst().size() - 1;
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(terminal ? LEFT_TO_RIGHT : "");
      for (int column = 0; column < last; column++) {
        String cell = row.get(column);
        line.append(" ".repeat(width(column) - cell.length())).append(cell).append(GAP);
      }
      lines.add(line.append(row.get(last)).toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  /** A whole number, or one with so many digits after its point; – for what cannot be told. */
  static String number(JsonNode number, int digits) {
    return number.isNumber()
        ? String.format(Locale.ROOT, "%,." + digits + "f", number.asDouble())
        : "–";
  }

  /** Both ends, or – where nothing is known. */
  static String interval(JsonNode interval, int digits) {
    return interval.isArray()
        ? number(interval.path(0), digits) + " .. " + number(interval.path(1), digits)
        : "–";
  }

  /** Line ends and escape sequences of a statement become blanks. */
  static String plain(String text) {
    return text.replaceAll("\\p{Cc}+", " ");
  }
}
