package org.minbar.corpus.vocabulary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minbar.corpus.yaml.YamlValue;
import org.minbar.corpus.yaml.YamlValue.Mapping;
import org.minbar.corpus.yaml.YamlValue.Scalar;
import org.minbar.corpus.yaml.YamlValue.Sequence;

/** Turns entries that were checked against their {@link Schema} into values. */
final class EntryBuilder {
  private static final Set<String> FIELDS =
      Set.of("id", "label", "broader", "ar", "en", "ru", "nisba", "not");

  private EntryBuilder() {}

  static Concept concept(Mapping entry) {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    for (String language : Label.LANGUAGES) {
      if (entry.find(language).isPresent()) {
        spellings.put(language, texts(entry, language));
      }
    }
    Map<String, Object> details = new LinkedHashMap<>(entry.jsonMap());
    details.keySet().removeAll(FIELDS);
    return new Concept(
        text(entry, "id"),
        entry.find("label").map(label -> label((Mapping) label)).orElseThrow(),
        VocabularyFile.text(entry, "broader"),
        spellings,
        texts(entry, "nisba"),
        texts(entry, "not"),
        details);
  }

  static Place place(Mapping entry) {
    return new Place(
        concept(entry),
        Place.Kind.valueOf(text(entry, "kind").toUpperCase(Locale.ROOT)),
        VocabularyFile.text(entry, "country"),
        VocabularyFile.text(entry, "capital").equals(Optional.of("true")),
        VocabularyFile.text(entry, "actor").equals(Optional.of("true")),
        items(entry, "names").stream().map(item -> officialName((Mapping) item)).toList());
  }

  static Round round(Mapping entry) {
    return new Round(
        concept(entry),
        Integer.parseInt(text(entry, "id")),
        LocalDate.parse(text(entry, "start")),
        LocalDate.parse(text(entry, "end")),
        text(entry, "place"),
        texts(entry, "topics"));
  }

  private static Place.OfficialName officialName(Mapping name) {
    return new Place.OfficialName(label(name), day(name, "from"), day(name, "to"));
  }

  private static Label label(Mapping names) {
    return new Label(text(names, "ar"), text(names, "en"), text(names, "ru"));
  }

  private static Optional<LocalDate> day(Mapping entry, String key) {
    return VocabularyFile.text(entry, key).map(LocalDate::parse);
  }

  private static String text(Mapping entry, String key) {
    return VocabularyFile.text(entry, key).orElseThrow();
  }

  private static List<String> texts(Mapping entry, String key) {
    return items(entry, key).stream().map(item -> ((Scalar) item).text()).toList();
  }

  private static List<YamlValue> items(Mapping entry, String key) {
    return entry.find(key).map(value -> ((Sequence) value).items()).orElse(List.of());
  }
}
