package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.vocabulary.Entry;
import org.minbar.corpus.vocabulary.Label;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.corpus.vocabulary.Vocabulary;

/** Which vocabulary names the values of a dimension. */
record DimensionVocabulary(Vocabularies vocabularies) {

  /** The vocabulary of a dimension; years, months and sources name themselves. */
  Optional<Vocabulary<? extends Entry>> of(Dimension dimension) {
    return switch (dimension) {
      case ROUND, ROUND_MENTIONED -> Optional.of(vocabularies.rounds());
      case COUNTRY -> Optional.of(vocabularies.countries());
      case TOPIC -> Optional.of(vocabularies.topics());
      case KIND -> Optional.of(vocabularies.kinds());
      case PERSON -> Optional.of(vocabularies.people());
      case ORGANISATION -> Optional.of(vocabularies.organisations());
      case SPEAKER -> Optional.of(vocabularies.speakers());
      case YEAR, MONTH, SOURCE, ROLE -> Optional.empty();
    };
  }

  /** What a value is called in each language; JSON null where no vocabulary names it. */
  JsonNode label(Dimension dimension, String value) {
    return find(dimension, value)
        .<JsonNode>map(entry -> label(entry.label()))
        .orElse(NullNode.instance);
  }

  /** The vocabulary entry of a value, if there is one. */
  Optional<? extends Entry> find(Dimension dimension, String value) {
    return dimension == Dimension.SPEAKER
        ? speaker(value)
        : of(dimension).flatMap(vocabulary -> vocabulary.find(value));
  }

  /** Speakers are of several vocabularies, of which no two have an id in common. */
  private Optional<? extends Entry> speaker(String id) {
    return Stream.of(
            vocabularies.speakers(),
            vocabularies.people(),
            vocabularies.organisations(),
            vocabularies.countries())
        .flatMap(vocabulary -> vocabulary.find(id).stream())
        .findFirst();
  }

  /** A value and, where it is a topic, all it is a part of, the nearest first. */
  Stream<String> withBroader(Dimension dimension, String value) {
    return dimension == Dimension.TOPIC
        ? Stream.concat(Stream.of(value), vocabularies.topics().broader(value).stream())
        : Stream.of(value);
  }

  /** {@code {"ar":…,"en":…,"ru":…}}. */
  static ObjectNode label(Label label) {
    ObjectNode json = Json.object();
    Label.LANGUAGES.forEach(language -> json.put(language, label.in(language)));
    return json;
  }
}
