package org.minbar.corpus.vocabulary;

import static java.util.Map.entry;
import static org.minbar.corpus.vocabulary.Shape.DAY;
import static org.minbar.corpus.vocabulary.Shape.FLAG;
import static org.minbar.corpus.vocabulary.Shape.ID;
import static org.minbar.corpus.vocabulary.Shape.LABEL;
import static org.minbar.corpus.vocabulary.Shape.NUMBER;
import static org.minbar.corpus.vocabulary.Shape.TEXT;
import static org.minbar.corpus.vocabulary.Shape.TEXTS;
import static org.minbar.corpus.vocabulary.Shape.keys;
import static org.minbar.corpus.vocabulary.Shape.list;
import static org.minbar.corpus.vocabulary.Shape.reference;
import static org.minbar.corpus.vocabulary.VocabularyName.COUNTRIES;
import static org.minbar.corpus.vocabulary.VocabularyName.ORGANISATIONS;
import static org.minbar.corpus.vocabulary.VocabularyName.PLACES;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The keys an entry of each vocabulary may and must have. */
final class Schema {
  private static final Map<String, Shape> COMMON =
      Map.ofEntries(
          entry("id", ID),
          entry("label", LABEL),
          entry("ar", TEXTS),
          entry("en", TEXTS),
          entry("ru", TEXTS),
          entry("not", TEXTS),
          entry("note", TEXT),
          entry("wikidata", Shape.matching("Q[0-9]+", "an item such as Q232")),
          entry("codes", TEXTS),
          entry("role", TEXT));

  private static final Map<String, Shape> PLACE =
      Map.of(
          "kind", Shape.matching("city|region", "city or region"),
          "country", reference(COUNTRIES),
          "capital", FLAG,
          "actor", FLAG,
          "names",
              list(
                  keys(
                      Map.of("ar", TEXT, "en", TEXT, "ru", TEXT, "from", DAY, "to", DAY),
                      Set.copyOf(Label.LANGUAGES))));

  private static final Map<String, Shape> ROUND =
      Map.ofEntries(
          entry("id", NUMBER),
          entry("start", DAY),
          entry("end", DAY),
          entry("place", reference(PLACES)),
          entry("cityName", LABEL),
          entry("host", reference(COUNTRIES)),
          entry("guarantors", list(reference(COUNTRIES))),
          entry("delegations", Shape.delegations()),
          entry("observers", list(reference(COUNTRIES, ORGANISATIONS))),
          entry("topics", list(reference(VocabularyName.TOPICS))),
          entry("un", list(Shape.personOrName())),
          entry("outcomes", TEXTS),
          entry("signs", TEXTS),
          entry("sources", TEXTS),
          entry("next", TEXT),
          entry("readBy", Shape.personOrName()),
          entry("notes", TEXTS));

  private Schema() {}

  /** What an entry of that vocabulary must look like. */
  static Shape of(VocabularyName name) {
    return switch (name) {
      case ROUNDS -> entryWith(ROUND, Set.of("start", "end", "place"));
      case PLACES -> entryWith(PLACE, Set.of("kind"));
      case COUNTRIES, ORGANISATIONS -> entryWith(Map.of("nisba", TEXTS), Set.of());
      case TOPICS ->
          entryWith(Map.of("broader", reference(VocabularyName.TOPICS), "gapped", TEXTS), Set.of());
      case SPEAKERS -> entryWith(Map.of("organisations", list(reference(ORGANISATIONS))), Set.of());
      case PEOPLE, KINDS -> entryWith(Map.of(), Set.of());
      case UNITS ->
          entryWith(
              Map.of(
                  "kind",
                  Shape.matching("measure|money|time|thing", "measure, money, time or thing")),
              Set.of("kind"));
    };
  }

  private static Shape entryWith(Map<String, Shape> own, Set<String> ownRequired) {
    Map<String, Shape> shapes = new HashMap<>(COMMON);
    shapes.putAll(own);
    Set<String> required = new HashSet<>(ownRequired);
    required.addAll(Set.of("id", "label"));
    return keys(Map.copyOf(shapes), Set.copyOf(required));
  }
}
