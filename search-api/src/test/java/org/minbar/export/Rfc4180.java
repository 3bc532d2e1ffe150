package org.minbar.export;

import java.util.ArrayList;
import java.util.List;

/** Reads separated values a character at a time: obviously by the rules, and with no library. */
public final class Rfc4180 {

  private Rfc4180() {}

  public static List<List<String>> read(String text, char separator) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && text.startsWith("\r\n", i)) {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
        i++;
      } else {
        cell.append(c);
      }
    }
    if (quoted || !row.isEmpty() || !cell.isEmpty()) {
      throw new IllegalArgumentException("the last row does not end");
    }
    return rows;
  }
}
