package org.minbar.corpus.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which columns or keys of records stand for which fields of a statement.
 *
 * @param columns from a field, such as {@code title}, to the column that says it
 */
public record FieldMap(Map<String, String> columns) {
  /** Every field has its own name. */
  public static final FieldMap NONE = new FieldMap(Map.of());

  /** Throws {@link IllegalArgumentException} if there is no such field. */
  public FieldMap {
    for (String field : columns.keySet()) {
      if (!StatementRecord.FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "there is no field \""
                + field
                + "\"; write field=column with one of "
                + StatementRecord.FIELDS.stream().sorted().toList());
      }
    }
    columns = Map.copyOf(columns);
  }

  /** A record whose keys are fields where columns stand for them; the other keys stay. */
  Map<String, Object> apply(Map<String, ?> record) {
    Map<String, Object> fields = new LinkedHashMap<>(record);
    fields.keySet().removeAll(columns.values());
    columns.forEach((field, column) -> {
      Object value = record.get(column);
      if (value != null) {
        fields.put(field, value);
      }
    });
    return fields;
  }

  /** As {@link #apply}; a column named Title counts as title, as tables write their headers. */
  Map<String, Object> applyToRow(Map<String, Object> row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    apply(row)
        .forEach((name, value) -> {
          String small = name.toLowerCase(Locale.ROOT);
          boolean field = StatementRecord.FIELDS.contains(small) && !row.containsKey(small);
          fields.putIfAbsent(field ? small : name, value);
        });
    return fields;
  }
}
