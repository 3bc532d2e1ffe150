package org.minbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * An answer of the API as lines for people: of each hit the date, the rounds and the id, and below
 * them the title and the first passage.
 *
 * @param bold whether matches are shown in bold, as a terminal can; otherwise they stand in « »
 */
record AnswerTable(boolean bold) {

  private static final String INDENT = "    ";

  /** The lines, each without a line end and without characters that would steer a terminal. */
  List<String> lines(ObjectNode answer) {
    List<List<String>> rows = new ArrayList<>();
    answer.path("hits").forEach(hit -> rows.add(row(hit)));
    int date = width(rows, 0);
    int rounds = width(rows, 1);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(padded(row.get(0), date) + "  " + padded(row.get(1), rounds) + "  " + row.get(2));
      row.subList(3, row.size()).forEach(line -> lines.add(INDENT + line));
    }
    lines.add(total(answer.path("total"), rows.size()));
    return lines;
  }

  private List<String> row(JsonNode hit) {
    String rounds =
        StreamSupport.stream(hit.path("facts").path("round").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(","));
    List<String> row = new ArrayList<>();
    row.add(plain(hit.path("date").asText("")));
    row.add(plain(rounds));
    row.add(plain(hit.path("id").asText()));
    row.add(plain(hit.path("title").asText()));
    StreamSupport.stream(hit.path("highlights").spliterator(), false)
        .filter(highlight -> highlight.path("field").asText().equals("text"))
        .findFirst()
        .ifPresent(passage -> row.add(marked(passage)));
    return row;
  }

  private String marked(JsonNode passage) {
    String text = passage.path("text").asText();
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (JsonNode span : passage.path("spans")) {
      int start = span.path(0).asInt();
      int end = span.path(1).asInt();
      marked.append(plain(text.substring(at, start)));
      marked.append(bold ? "\u001b[1m" : "«");
      marked.append(plain(text.substring(start, end)));
      marked.append(bold ? "\u001b[0m" : "»");
      at = end;
    }
    return marked.append(plain(text.substring(at))).toString();
  }

  private static String total(JsonNode found, int shown) {
    long total = found.path("value").asLong();
    long versions = found.path("statements").asLong();
    String statements = total == 1 ? " statement" : " statements";
    return total
        + statements
        + (versions > total ? " in " + versions + " versions" : "")
        + (shown < total ? ", " + shown + " shown" : "");
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** Line ends and escape sequences of a statement become blanks. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cc}+", " ");
  }
}
