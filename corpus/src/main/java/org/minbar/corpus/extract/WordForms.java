package org.minbar.corpus.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minbar.arabic.WordKeys;

/**
 * The keys under which a written word can be looked up.
 *
 * @param normalized the word in one orthography; empty for words too long to be in any vocabulary
 * @param stem the word without affixes
 * @param lemma the dictionary word it is a form of
 * @param names the normalised word, and what it may be without joined conjunction and preposition:
 *     ولروسيا, لروسيا, روسيا; the article stays
 * @param bare {@code names}, and the same without the article
 * @param listed whether the word is a form of one that the lexicon has
 */
record WordForms(
    String normalized,
    String stem,
    String lemma,
    List<String> names,
    List<String> bare,
    boolean listed) {

  /** No word of a vocabulary comes near this; longer ones are noise and cost time. */
  private static final int LONGEST_WORD = 40;

  private static final int SHORTEST_NAME = 2;
  private static final WordForms NONE = new WordForms("", "", "", List.of(), List.of(), false);

  /** Copies. */
  WordForms {
    names = List.copyOf(names);
    bare = List.copyOf(bare);
  }

  /** The forms of a word as it is written. */
  static WordForms of(String word) {
    if (word.length() > 2 * LONGEST_WORD) {
      return NONE;
    }
    WordKeys keys = WordKeys.of(word);
    String normalized = keys.normalized();
    if (normalized.isEmpty() || normalized.length() > LONGEST_WORD) {
      return NONE;
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(normalized);
    addWithoutPreposition(normalized, names);
    char first = normalized.charAt(0);
    if ((first == 'و' || first == 'ف') && normalized.length() > SHORTEST_NAME) {
      String rest = normalized.substring(1);
      names.add(rest);
      addWithoutPreposition(rest, names);
    }
    Set<String> bare = new LinkedHashSet<>(names);
    for (String name : names) {
      if (name.startsWith("ال") && name.length() > SHORTEST_NAME + 1) {
        bare.add(name.substring(2));
      }
    }
    return new WordForms(
        normalized,
        keys.stem(),
        keys.lemma(),
        List.copyOf(names),
        List.copyOf(bare),
        keys.listed());
  }

  private static void addWithoutPreposition(String word, Set<String> names) {
    if (word.length() <= SHORTEST_NAME) {
      return;
    }
    char first = word.charAt(0);
    if (word.startsWith("لل")) {
      // للأردن is ل and الأردن, للبنان is ل and لبنان
      names.add("ال" + word.substring(2));
    }
    if (first == 'ب' || first == 'ل' || first == 'ك') {
      names.add(word.substring(1));
    }
  }

  /** What is joined before one of {@link #names}: nothing, و, ل and so on. */
  String leadBefore(String name) {
    // للأردن is ل and الأردن
    return normalized.endsWith(name)
        ? normalized.substring(0, normalized.length() - name.length())
        : normalized.substring(0, normalized.indexOf('ل') + 1);
  }

  /** Whether one of the words, written without the article, is this word with or without it. */
  boolean isOneOf(Set<String> words) {
    for (String form : bare) {
      if (words.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has the article, behind whatever is joined before it. */
  boolean isDefinite() {
    for (String name : names) {
      if (name.startsWith("ال")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word may begin with "and". */
  boolean mayBeginWithAnd() {
    return normalized.startsWith("و");
  }
}
