package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabulary;

/**
 * Reads the topics a field speaks of, by the phrases of the vocabulary.
 *
 * <p>A phrase matches in any regular inflection, one of several words also by lemma, so that broken
 * plurals and forms of verbs do not matter; and a phrase with gaps (تطهير … الألغام) wherever its
 * parts follow each other in one clause. Where one phrase contains another only the longer counts.
 * What a text says was not discussed is no topic of it (see {@link Silence}). Broader topics are
 * not added.
 */
final class TopicReader {

  private static final int LONG_PHRASE = 3;

  private final PhraseIndex<String> phrases = new PhraseIndex<>(PhraseIndex.Keys.STEMS);
  private final PhraseIndex<String> byLemma = new PhraseIndex<>(PhraseIndex.Keys.LEMMAS);
  private final GappedPhrases gapped = new GappedPhrases();
  private final PhraseIndex<String> exclusions = new PhraseIndex<>(PhraseIndex.Keys.STEMS);

  TopicReader(Vocabulary<Concept> topics) {
    for (Concept topic : topics.entries()) {
      for (String language : List.of("ar", "en", "ru")) {
        topic.names(language).forEach(phrase -> add(phrase, topic.id()));
      }
      for (String phrase : topic.exclusions()) {
        phrases.exclude(phrase, topic.id());
        exclusions.add(phrase, topic.id());
      }
      if (topic.details().get("gapped") instanceof List<?> patterns) {
        patterns.forEach(pattern -> gapped.add(String.valueOf(pattern), topic.id()));
      }
    }
  }

  private void add(String phrase, String topic) {
    phrases.add(phrase, topic);
    // a single word by its lemma alone too often means something else
    if (phrase.contains(" ")) {
      byLemma.add(phrase, topic);
    }
  }

  /** One fact for each phrase. */
  List<Fact> read(FieldText text) {
    List<Found> found = new ArrayList<>();
    for (PhraseMatch<String> match : phrases.matches(text)) {
      int words = match.to() - match.from();
      Rule rule =
          words == 1
              ? Rule.TOPIC_WORD
              : words < LONG_PHRASE ? Rule.TOPIC_PHRASE : Rule.TOPIC_LONG_PHRASE;
      found.add(new Found(match, rule));
    }
    List<PhraseMatch<String>> excluded = exclusions.matches(text);
    addNew(byLemma.matches(text), Rule.TOPIC_LEMMAS, found, excluded);
    addNew(gapped.matches(text), Rule.TOPIC_GAPPED, found, excluded);
    found.sort(Comparator.comparingInt(each -> each.match().from()));
    List<Fact> facts = new ArrayList<>();
    for (Found each : found) {
      PhraseMatch<String> match = each.match();
      if (!Silence.isAround(text, match.from(), match.to())) {
        facts.add(
            each.rule()
                .finds(Dimension.TOPIC, match.value(), text.evidence(match.from(), match.to())));
      }
    }
    return facts;
  }

  private record Found(PhraseMatch<String> match, Rule rule) {}

  /**
   * Adds matches which no match found before covers or shares words with for the same topic, and
   * which no exclusion of their topic touches.
   */
  private static void addNew(
      List<PhraseMatch<String>> matches,
      Rule rule,
      List<Found> found,
      List<PhraseMatch<String>> excluded) {
    Coverage coverage = new Coverage();
    found.forEach(each -> coverage.add(each.match()));
    Coverage forbidden = new Coverage();
    excluded.forEach(forbidden::add);
    for (PhraseMatch<String> match : matches) {
      if (!coverage.covers(match) && !coverage.touches(match) && !forbidden.touches(match)) {
        found.add(new Found(match, rule));
        coverage.add(match);
      }
    }
  }

  /** Which words are part of matches. */
  private static final class Coverage {

    private final Set<String> wordsOfTopics = new HashSet<>();
    private final Map<Integer, Integer> reachOfWords = new HashMap<>();

    void add(PhraseMatch<String> match) {
      for (int i = match.from(); i < match.to(); i++) {
        wordsOfTopics.add(i + match.value());
        reachOfWords.merge(i, match.to(), Math::max);
      }
    }

    /** Whether all words of a match are part of another one. */
    boolean covers(PhraseMatch<String> match) {
      return reachOfWords.getOrDefault(match.from(), 0) >= match.to();
    }

    /** Whether a word of a match is part of another one for the same topic. */
    boolean touches(PhraseMatch<String> match) {
      for (int i = match.from(); i < match.to(); i++) {
        if (wordsOfTopics.contains(i + match.value())) {
          return true;
        }
      }
      return false;
    }
  }
}
