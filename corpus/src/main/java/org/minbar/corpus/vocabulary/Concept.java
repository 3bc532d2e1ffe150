package org.minbar.corpus.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something texts speak of, and how they write it.
 *
 * @param id unique in its vocabulary
 * @param label the usual name, which is a spelling too
 * @param broader id of the concept this one is a part of, in the same vocabulary
 * @param spellings further names by language ({@code ar}, {@code en}, {@code ru}), without the
 *     label; a language without further names may be missing
 * @param nisba Arabic adjectives and words for people, such as روسي and روسية
 * @param exclusions Arabic phrases which look like the concept but are not, such as روسيا البيضاء
 * @param details everything else the file says of it, by key, as JSON-like values (String, Number,
 *     Boolean, List, Map)
 */
public record Concept(
    String id,
    Label label,
    Optional<String> broader,
    Map<String, List<String>> spellings,
    List<String> nisba,
    List<String> exclusions,
    Map<String, Object> details)
    implements Entry {

  /** Copies the collections, order kept. */
  public Concept {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    spellings.forEach((language, names) -> copy.put(language, List.copyOf(names)));
    spellings = Collections.unmodifiableMap(copy);
    nisba = List.copyOf(nisba);
    exclusions = List.copyOf(exclusions);
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  @Override
  public Concept concept() {
    return this;
  }

  /** Label and spellings in Arabic, each once, the label first. */
  public List<String> arabicNames() {
    return names("ar");
  }

  /** Label and spellings in one of {@link Label#LANGUAGES}, each once, the label first. */
  public List<String> names(String language) {
    return Stream.concat(
            Stream.of(label.in(language)), spellings.getOrDefault(language, List.of()).stream())
        .distinct()
        .toList();
  }
}
