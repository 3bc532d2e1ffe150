package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabulary;

/**
 * Reads the topics a field speaks of, by the phrases of the vocabulary in any regular inflection.
 *
 * <p>Where one phrase contains another only the longer counts. Broader topics are not added.
 */
final class TopicReader {

  private final PhraseIndex<String> phrases = new PhraseIndex<>(PhraseIndex.Keys.STEMS);

  TopicReader(Vocabulary<Concept> topics) {
    for (Concept topic : topics.entries()) {
      topic.arabicNames().forEach(phrase -> phrases.add(phrase, topic.id()));
      topic.names("en").forEach(phrase -> phrases.add(phrase, topic.id()));
      topic.names("ru").forEach(phrase -> phrases.add(phrase, topic.id()));
      topic.exclusions().forEach(phrase -> phrases.exclude(phrase, topic.id()));
    }
  }

  /** One fact for each phrase. */
  List<Fact> read(FieldText text) {
    List<Fact> facts = new ArrayList<>();
    for (PhraseMatch<String> match : phrases.matches(text)) {
      Rule rule = match.to() - match.from() > 1 ? Rule.TOPIC_PHRASE : Rule.TOPIC_WORD;
      facts.add(
          rule.finds(Dimension.TOPIC, match.value(), text.evidence(match.from(), match.to())));
    }
    return facts;
  }
}
