package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.extract.FieldText.Boundary;

/**
 * Finds many phrases in a text at once: a tree whose edges are word keys.
 *
 * <p>A phrase matches words that follow each other with no punctuation between them. Words that
 * only reinforce (all, these, lasting) may stand inside a phrase. The time needed grows with the
 * length of the text, not with the number of phrases. All phrases are added before the first text
 * is read.
 *
 * @param <V> what phrases stand for
 */
final class PhraseIndex<V> {

  /** How the words of phrases and texts are compared. */
  enum Keys {
    /** Names: in any orthography, with particles joined to the first word. */
    NAMES,
    /** Expressions: in any regular inflection. */
    STEMS,
    /** Expressions: in any inflection, broken plurals too. */
    LEMMAS
  }

  private static final Set<String> REINFORCING =
      Set.of(
          "جميع", "كافه", "كل", "ساير", "هذه", "هذا", "تلك", "اي", "فوري", "فوريه", "دايم", "دايمه",
          "شامل", "شامله", "كامل", "كامله", "عاجل", "عاجله", "نهايي", "نهاييه");

  private final Keys keys;
  private final Node<V> root = new Node<>();
  private final WordTest begins = WordTest.of(this::mayBegin);

  /** An empty index. */
  PhraseIndex(Keys keys) {
    this.keys = keys;
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>(1);
    private final List<V> exclusions = new ArrayList<>(0);
  }

  /** Adds a phrase that stands for the value. A phrase without words is let be. */
  void add(String phrase, V value) {
    Node<V> end = nodeOf(phrase);
    if (end != root && !end.values.contains(value)) {
      end.values.add(value);
    }
  }

  /** The first value of the phrase of one word with that key, or null. */
  @Nullable V exactly(String key) {
    Node<V> node = root.next.get(key);
    return node == null || node.values.isEmpty() ? null : node.values.getFirst();
  }

  /** Adds a phrase in which shorter phrases do not stand for the value. */
  void exclude(String phrase, V value) {
    Node<V> end = nodeOf(phrase);
    if (end != root && !end.exclusions.contains(value)) {
      end.exclusions.add(value);
    }
  }

  private Node<V> nodeOf(String phrase) {
    FieldText words = FieldText.of(Field.TEXT, phrase);
    Node<V> node = root;
    for (int i = 0; i < words.size(); i++) {
      node = node.next.computeIfAbsent(key(words.at(i)), key -> new Node<>());
    }
    return node;
  }

  /**
   * All matches in text order which do not lie inside a longer match, nor inside an exclusion of
   * their value.
   */
  List<PhraseMatch<V>> matches(FieldText text) {
    List<PhraseMatch<V>> matches = new ArrayList<>();
    Map<V, Integer> excludedUntil = new HashMap<>();
    int covered = 0;
    for (int from = 0; from < text.size(); from++) {
      if (!text.at(from).is(begins)) {
        continue;
      }
      List<PhraseMatch<V>> here = matchesAt(text, from, excludedUntil);
      int longest = covered;
      for (PhraseMatch<V> match : here) {
        boolean excluded = excludedUntil.getOrDefault(match.value(), 0) >= match.to();
        if (!excluded && match.to() > longest) {
          longest = match.to();
        }
      }
      for (PhraseMatch<V> match : here) {
        boolean excluded = excludedUntil.getOrDefault(match.value(), 0) >= match.to();
        if (!excluded && match.to() == longest && longest > covered) {
          matches.add(match);
        }
      }
      covered = longest;
    }
    return matches;
  }

  private boolean mayBegin(WordForms word) {
    return keys == Keys.NAMES ? word.hasName(root.next.keySet()) : root.next.containsKey(key(word));
  }

  private List<PhraseMatch<V>> matchesAt(FieldText text, int from, Map<V, Integer> excludedUntil) {
    WordForms first = text.at(from);
    if (keys != Keys.NAMES) {
      return follow(root.next.get(key(first)), text, from, "", excludedUntil);
    }
    List<PhraseMatch<V>> found = List.of();
    for (String name : first.names()) {
      Node<V> start = root.next.get(name);
      if (start == null) {
        continue;
      }
      String lead = first.leadBefore(name);
      List<PhraseMatch<V>> more = follow(start, text, from, lead, excludedUntil);
      if (found.isEmpty()) {
        found = more;
      } else {
        found.addAll(more);
      }
    }
    return found;
  }

  /** The matches below a node; the list may be added to unless it is empty. */
  private List<PhraseMatch<V>> follow(
      @Nullable Node<V> start,
      FieldText text,
      int from,
      String lead,
      Map<V, Integer> excludedUntil) {
    if (start == null) {
      return List.of();
    }
    List<PhraseMatch<V>> found = new ArrayList<>();
    Node<V> node = start;
    int to = from + 1;
    while (node != null) {
      for (V value : node.values) {
        found.add(new PhraseMatch<>(from, to, value, lead));
      }
      for (V value : node.exclusions) {
        excludedUntil.merge(value, to, Math::max);
      }
      if (!continues(text, to)) {
        break;
      }
      Node<V> next = node.next.get(key(text.at(to)));
      boolean mayPass = next == null && REINFORCING.contains(text.at(to).normalized());
      if (mayPass && continues(text, to + 1)) {
        to++;
        next = node.next.get(key(text.at(to)));
      }
      node = next;
      to++;
    }
    return found;
  }

  private static boolean continues(FieldText text, int word) {
    return word < text.size() && text.before(word) == Boundary.NONE;
  }

  private String key(WordForms word) {
    return switch (keys) {
      case NAMES -> word.normalized();
      case STEMS -> word.stem();
      case LEMMAS -> word.lemma();
    };
  }
}
