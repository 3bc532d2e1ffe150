package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minbar.corpus.Fact;
import org.minbar.corpus.extract.FieldText.Boundary;

/** Which topics a field speaks of around a word: in its clause, or else in its sentence. */
final class ClauseTopics {

  private final FieldText text;
  private final int[] clauses;
  private final List<Set<String>> byClause = new ArrayList<>();
  private final List<Set<String>> bySentence = new ArrayList<>();

  /** The topics in a field, given as facts with evidence in that field. */
  ClauseTopics(FieldText text, List<Fact> topics) {
    this.text = text;
    clauses = new int[text.size()];
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = clauses[i - 1] + (text.before(i) == Boundary.NONE ? 0 : 1);
    }
    int last = text.size() - 1;
    fill(byClause, last < 0 ? 0 : clauses[last] + 1);
    fill(bySentence, last < 0 ? 0 : text.sentence(last) + 1);
    for (Fact topic : topics) {
      topic
          .evidence()
          .map(words -> text.wordAt(words.span().start()))
          .filter(word -> word < text.size())
          .ifPresent(word -> {
            byClause.get(clauses[word]).add(topic.value());
            bySentence.get(text.sentence(word)).add(topic.value());
          });
    }
  }

  private static void fill(List<Set<String>> sets, int size) {
    for (int i = 0; i < size; i++) {
      sets.add(new LinkedHashSet<>(2));
    }
  }

  /** The topics around a word, each once, in text order. */
  List<String> around(int word) {
    Set<String> clause = byClause.get(clauses[word]);
    return List.copyOf(clause.isEmpty() ? bySentence.get(text.sentence(word)) : clause);
  }
}
