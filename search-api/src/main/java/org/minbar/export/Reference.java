package org.minbar.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A statement as a reference, out of the columns of its row that have these names; each value is
 * one line.
 *
 * @param values by the name of the column, without empty ones
 * @param topics what it is about
 */
record Reference(Map<String, String> values, List<String> topics) {

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?(?:/.*)?)?");

  Reference {
    values = Map.copyOf(values);
    topics = List.copyOf(topics);
  }

  static Reference of(Table table, JsonNode row) {
    Map<String, String> values = new HashMap<>();
    List<String> topics = List.of();
    for (Column column : table.columns()) {
      JsonNode value = column.of(row);
      if (column.name().equals("facts.topic")) {
        topics = StreamSupport.stream(value.spliterator(), false).map(Cell::line).toList();
      } else if (!Cell.line(value).isEmpty()) {
        values.put(column.name(), Cell.line(value));
      }
    }
    return new Reference(values, topics);
  }

  Optional<String> find(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /** The title, or the id of a statement without one. */
  String title() {
    return find("title").or(() -> find("id")).orElse("");
  }

  /** Four digits. */
  Optional<String> year() {
    return part(1);
  }

  /** Two digits. */
  Optional<String> month() {
    return part(2);
  }

  /** Two digits; of some days the first. */
  Optional<String> day() {
    return part(3);
  }

  private Optional<String> part(int group) {
    Matcher date = DATE.matcher(find("date").orElse(""));
    return date.matches() ? Optional.ofNullable(date.group(group)) : Optional.empty();
  }

  /** Says where the reference comes from, for its note. */
  static String note(Provenance provenance) {
    return Cell.clean(
        "Minbar; query: "
            + provenance.query()
            + "; snapshot: "
            + provenance.snapshot()
            + "; command: "
            + provenance.command());
  }
}
