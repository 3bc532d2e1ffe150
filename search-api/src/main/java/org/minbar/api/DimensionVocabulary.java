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
    return vocabularies.of(dimension);
  }

  /**
   * What a value is called in each language; JSON null where no vocabulary names it. A resolution
   * is called by its symbol in all of them.
   */
  JsonNode label(Dimension dimension, String value) {
    if (dimension == Dimension.RESOLUTION) {
      String symbol = value.startsWith("A/") ? value : "S/RES/" + value;
      return label(new Label(symbol, symbol, symbol));
    }
    return find(dimension, value)
        .<JsonNode>map(entry -> label(entry.label()))
        .orElse(NullNode.instance);
  }

  /** The vocabulary entry of a value, if there is one. */
  Optional<? extends Entry> find(Dimension dimension, String value) {
    return vocabularies.find(dimension, value);
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
