package org.minbar.corpus.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value of a YAML text with the line it starts on (the first line is 1).
 *
 * <p>A scalar keeps the letters as written, so that {@code NO} stays the code of Norway and {@code
 * 1.10} a name of three letters where a text is wanted.
 */
public sealed interface YamlValue {

  /** The line the value starts on; the first line is 1. */
  int line();

  /**
   * The same value as JSON would hold it: String, BigInteger, BigDecimal, Boolean, null, List or
   * Map. Only {@code true}, {@code false}, {@code null}, {@code ~}, nothing at all, and decimal
   * numbers without leading zeros are more than text, and these only without quotes.
   */
  @Nullable Object json();

  /** What the value is, in words for an error message. */
  String form();

  /**
   * A text, number, flag or nothing.
   *
   * @param text the letters, without quotes
   * @param plain whether it was written without quotes
   */
  record Scalar(String text, boolean plain, int line) implements YamlValue {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");
    private static final int LONGEST_NUMBER = 1000;

    /** Whether it says nothing: an empty place, {@code null} or {@code ~} without quotes. */
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }

    @Override
    public @Nullable Object json() {
      if (isNull()) {
        return null;
      } else if (!plain || text.length() > LONGEST_NUMBER) {
        return text;
      } else if (text.equals("true") || text.equals("false")) {
        return text.equals("true");
      } else if (INTEGER.matcher(text).matches()) {
        return new BigInteger(text);
      }
      return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    @Override
    public String form() {
      return isNull() ? "nothing" : "\"" + text + "\"";
    }
  }

  /** A list. */
  record Sequence(List<YamlValue> items, int line) implements YamlValue {
    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Object json() {
      List<@Nullable Object> list = new ArrayList<>();
      items.forEach(item -> list.add(item.json()));
      return Collections.unmodifiableList(list);
    }

    @Override
    public String form() {
      return "a list";
    }
  }

  /** Keys with values, in the order written; every key once. */
  record Mapping(List<Entry> entries, int line) implements YamlValue {
    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key, if it is there. */
    public Optional<YamlValue> find(String key) {
      return entries.stream()
          .filter(entry -> entry.key().text().equals(key))
          .map(Entry::value)
          .findFirst();
    }

    @Override
    public Object json() {
      return jsonMap();
    }

    /** As {@link #json()}; a key without a value is there with null. */
    @SuppressWarnings("NullAway") // null is a value of JSON, but no type of Map says so to callers
    public Map<String, Object> jsonMap() {
      Map<String, Object> map = new LinkedHashMap<>();
      entries.forEach(entry -> map.put(entry.key().text(), entry.value().json()));
      return Collections.unmodifiableMap(map);
    }

    @Override
    public String form() {
      return "keys with values";
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, YamlValue value) {}
}
