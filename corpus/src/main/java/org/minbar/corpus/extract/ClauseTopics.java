package org.minbar.corpus.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minbar.corpus.Fact;
import org.minbar.corpus.extract.FieldText.Boundary;

/** Which topics a field speaks of around a word: in its clause, or else in its sentence. */
final class ClauseTopics {

  private final FieldText text;
  private final int[] clauses;
  private final Map<Integer, Set<String>> byClause = new HashMap<>();
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();

  /** The topics in a field, given as facts with evidence in that field. */
  ClauseTopics(FieldText text, List<Fact> topics) {
    this.text = text;
    clauses = new int[text.size()];
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = clauses[i - 1] + (text.before(i) == Boundary.NONE ? 0 : 1);
    }
    for (Fact topic : topics) {
      topic
          .evidence()
          .map(words -> text.wordAt(words.span().start()))
          .filter(word -> word < text.size())
          .ifPresent(word -> {
            add(byClause, clauses[word], topic.value());
            add(bySentence, text.sentence(word), topic.value());
          });
    }
  }

  private static void add(Map<Integer, Set<String>> sets, int number, String topic) {
    sets.computeIfAbsent(number, each -> new LinkedHashSet<>()).add(topic);
  }

  /** The topics around a word, each once, in text order. */
  List<String> around(int word) {
    Set<String> ofSentence = bySentence.getOrDefault(text.sentence(word), Set.of());
    return List.copyOf(byClause.getOrDefault(clauses[word], ofSentence));
  }
}
