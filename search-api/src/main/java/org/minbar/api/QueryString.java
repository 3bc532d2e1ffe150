package org.minbar.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, decoded.
 *
 * @param values the values of each name, in the order given
 */
record QueryString(Map<String, List<String>> values) {

  /** Copies, order kept. */
  QueryString {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads what stands behind the question mark.
   *
   * @param text as sent, with its escapes; null if there is none
   * @param problems gets a note for each part that is not UTF-8 in % escapes
   */
  static QueryString parse(@Nullable String text, Problems problems) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (text != null) {
      for (String part : text.split("&", -1)) {
        if (!part.isEmpty()) {
          add(part, values, problems);
        }
      }
    }
    return new QueryString(values);
  }

  /** Those of some names. */
  QueryString only(Collection<String> names) {
    return where(names::contains);
  }

  /** Those of other names. */
  QueryString without(Collection<String> names) {
    return where(name -> !names.contains(name));
  }

  private QueryString where(Predicate<String> taken) {
    Map<String, List<String>> some = new LinkedHashMap<>(values);
    some.keySet().removeIf(taken.negate());
    return new QueryString(some);
  }

  /** These with another value of a name. */
  QueryString with(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(name, List.of(value));
    return new QueryString(more);
  }

  private static void add(String part, Map<String, List<String>> values, Problems problems) {
    int equals = part.indexOf('=');
    String name = equals < 0 ? part : part.substring(0, equals);
    String value = equals < 0 ? "" : part.substring(equals + 1);
    try {
      String decoded = decode(value);
      values.computeIfAbsent(decode(name), n -> new ArrayList<>()).add(decoded);
    } catch (CharacterCodingException | NumberFormatException e) {
      problems.add(
          Problem.of(
              ProblemCode.BAD_ENCODING,
              Problem.cut(name),
              "the value cannot be decoded: write UTF-8 bytes as % and two hexadecimal digits, and"
                  + " % itself as %25"));
    }
  }

  private static String decode(String escaped) throws CharacterCodingException {
    byte[] raw = escaped.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%') {
        bytes.write(16 * digit(raw, i + 1) + digit(raw, i + 2));
        i += 2;
      } else {
        bytes.write(raw[i] == '+' ? ' ' : raw[i]);
      }
    }
    return Json.decode(ByteBuffer.wrap(bytes.toByteArray()));
  }

  private static int digit(byte[] raw, int at) {
    int digit = at < raw.length && raw[at] > 0 ? Character.digit(raw[at], 16) : -1;
    if (digit < 0) {
      throw new NumberFormatException("no hexadecimal digit");
    }
    return digit;
  }
}
