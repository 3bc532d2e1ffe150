package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Entry;
import org.minbar.corpus.vocabulary.Label;
import org.minbar.corpus.vocabulary.Place;
import org.minbar.corpus.vocabulary.Round;
import org.minbar.corpus.vocabulary.Vocabulary;

/** Writes a vocabulary: what its entries are called and how texts write them. */
final class VocabularyJson {

  private VocabularyJson() {}

  /** All entries in the order of the file. */
  static ObjectNode write(Vocabulary<? extends Entry> vocabulary) {
    ObjectNode json = Json.object();
    ArrayNode entries = json.putArray("entries");
    vocabulary.entries().forEach(entry -> entries.add(entry(entry)));
    return json;
  }

  private static ObjectNode entry(Entry entry) {
    Concept concept = entry.concept();
    ObjectNode json = Json.object();
    json.put("id", entry.id());
    json.set("label", DimensionVocabulary.label(entry.label()));
    json.put("broader", concept.broader().orElse(null));
    ObjectNode spellings = json.putObject("spellings");
    for (String language : Label.LANGUAGES) {
      spellings.set(language, Json.of(concept.spellings().getOrDefault(language, List.of())));
    }
    json.set("nisba", Json.of(concept.nisba()));
    switch (entry) {
      case Concept plain -> {}
      case Place place -> {
        json.put("country", place.country().orElse(null));
        json.put("capital", place.capital());
      }
      case Round round -> {
        json.put("start", round.start().toString());
        json.put("end", round.end().toString());
        json.put("place", round.place());
        json.set("topics", Json.of(round.topics()));
      }
    }
    details(entry).forEach((key, value) -> json.putIfAbsent(key, Json.of(value)));
    return json;
  }

  /** What the file says beyond that; a round always has the keys a reader counts on. */
  private static Map<String, Object> details(Entry entry) {
    Map<String, Object> details = new LinkedHashMap<>();
    if (entry instanceof Round) {
      details.put("cityName", Map.of());
      details.put("delegations", Map.of());
      details.put("observers", List.of());
      details.put("outcomes", List.of());
      details.put("sources", List.of());
    }
    details.putAll(entry.concept().details());
    return details;
  }
}
