package org.minbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A comparison as lines for people: a sign for what became of each clause, and its words with what
 * went and came.
 *
 * @param colour whether words that went are red and words that came green, as a terminal can;
 *     otherwise they stand in [- -] and {+ +}
 */
record Redline(boolean colour) {

  private static final Map<String, String> SIGNS =
      Map.of("kept", "=", "reworded", "~", "moved", ">", "added", "+", "dropped", "-");

  /** The lines, each without a line end and without characters that would steer a terminal. */
  List<String> lines(ObjectNode answer) {
    List<String> lines = new ArrayList<>();
    lines.add(statement("from", answer.path("from")));
    lines.add(statement("to  ", answer.path("to")));
    for (JsonNode pair : answer.path("pairs")) {
      String sign = SIGNS.getOrDefault(pair.path("status").asText(), "?");
      lines.add(sign + " " + words(pair));
    }
    List<String> counts = new ArrayList<>();
    answer
        .path("counts")
        .properties()
        .forEach(count -> counts.add(count.getValue().asText() + " " + count.getKey()));
    lines.add(String.join(", ", counts));
    return lines;
  }

  private static String statement(String side, JsonNode statement) {
    String date = statement.path("date").asText("");
    return plain(side + " " + statement.path("id").asText() + "  " + date).stripTrailing();
  }

  private String words(JsonNode pair) {
    if (pair.path("to").isNull()) {
      return gone(pair.path("from").path("quote").asText());
    } else if (pair.path("from").isNull()) {
      return come(pair.path("to").path("quote").asText());
    }
    StringBuilder words = new StringBuilder();
    for (JsonNode edit : pair.path("edits")) {
      String before = edit.path("before").asText();
      String after = edit.path("after").asText();
      words.append(
          switch (edit.path("grade").asText("")) {
            case "substantive" -> gone(before) + come(after);
            case "cosmetic" -> "(" + plain(before) + "|" + plain(after) + ")";
            default -> plain(after);
          });
    }
    return words.toString();
  }

  private String gone(String text) {
    return text.isEmpty() ? "" : marked(text, "[-", "-]", "\u001b[31m");
  }

  private String come(String text) {
    return text.isEmpty() ? "" : marked(text, "{+", "+}", "\u001b[32m");
  }

  private String marked(String text, String open, String close, String paint) {
    return colour ? paint + plain(text) + "\u001b[0m" : open + plain(text) + close;
  }

  /** Line ends and escape sequences of a statement become blanks. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cc}+", " ");
  }
}
