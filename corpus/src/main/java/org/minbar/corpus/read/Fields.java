package org.minbar.corpus.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one record with JSON-like values, and typed access to them. A key with null counts as
 * absent.
 *
 * @param values the record
 * @param lineOf the line of the file that a key stands on
 */
record Fields(Map<String, Object> values, ToIntFunction<String> lineOf) {

  /** A text; a number counts as the text that it is written as. */
  Optional<String> text(String key) throws BadRecordException {
    Object value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(word(key, value));
  }

  /** Short names, one or a list of them, each once: {@code 20}, {@code [20, "21"]}. */
  List<String> words(String key) throws BadRecordException {
    LinkedHashSet<String> words = new LinkedHashSet<>();
    for (Object value : list(key)) {
      if (value instanceof BigDecimal) {
        throw problem(ReadCode.BAD_TYPE, key, "write whole numbers (got: " + value + ")");
      }
      words.add(nonBlank(key, word(key, value)));
    }
    return List.copyOf(words);
  }

  /** The values of a list; one value counts as a list of one, and a blank text as none. */
  List<Object> list(String key) throws BadRecordException {
    Object value = values.get(key);
    List<Object> items = new ArrayList<>();
    for (Object item : value instanceof Collection<?> many ? many : optional(value)) {
      if (item == null) {
        throw problem(ReadCode.BAD_TYPE, key, "remove the empty place from the list");
      }
      items.add(item);
    }
    return items;
  }

  /** A text that says something, without the blanks around it. */
  String nonBlank(String key, String text) throws BadRecordException {
    if (text.isBlank()) {
      throw problem(ReadCode.BAD_TYPE, key, "must not be blank; write a value or remove the key");
    }
    return text.strip();
  }

  /** A problem with a key, at its line. */
  BadRecordException problem(ReadCode code, String key, String message) {
    return new BadRecordException(code, lineOf.applyAsInt(key), key + ": " + message);
  }

  /** Checks that every text of the record, at any depth, can be stored as UTF-8. */
  void checkLetters() throws BadRecordException {
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      checkLetters(entry.getKey(), entry.getKey());
      checkLetters(entry.getKey(), entry.getValue());
    }
  }

  private void checkLetters(String key, @Nullable Object value) throws BadRecordException {
    switch (value) {
      case String text -> checkText(key, text);
      case Collection<?> items -> {
        for (Object item : items) {
          checkLetters(key, item);
        }
      }
      case Map<?, ?> map -> {
        checkLetters(key, map.keySet());
        checkLetters(key, map.values());
      }
      case null, default -> {
        // numbers, flags and null have no letters
      }
    }
  }

  private void checkText(String key, String text) throws BadRecordException {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == 0) {
        throw problem(ReadCode.BAD_ENCODING, key, "remove the character U+0000 at position " + i);
      } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        throw problem(
            ReadCode.BAD_ENCODING,
            key,
            "half of a surrogate pair at position " + i + "; write both halves or none");
      }
    }
  }

  private String word(String key, Object value) throws BadRecordException {
    if (value instanceof String || value instanceof Number) {
      return value.toString();
    }
    throw problem(ReadCode.BAD_TYPE, key, "must be text (got: " + form(value) + ")");
  }

  private static List<Object> optional(@Nullable Object value) {
    boolean absent = value == null || (value instanceof String text && text.isBlank());
    return absent ? List.of() : List.of(value);
  }

  static String form(Object value) {
    return switch (value) {
      case Collection<?> items -> "a list";
      case Map<?, ?> map -> "keys with values";
      default -> value.toString();
    };
  }
}
