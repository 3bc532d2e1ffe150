package org.minbar.corpus.vocabulary;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Finds entries by any of their names in any language: {@code refugees}, {@code Женева}, استانا.
 *
 * <p>Units are left out: a day or a person is nothing that a statement speaks of.
 *
 * <p>Case, ё or е and the width of blanks do not matter; what does not matter in Arabic is decided
 * by a function that is handed in.
 */
public final class SpellingIndex {
  private final UnaryOperator<String> arabicKey;
  private final Map<String, List<Match>> matches = new HashMap<>();

  /** An entry that has the name looked for, and the vocabulary it belongs to. */
  public record Match(VocabularyName vocabulary, Entry entry) {}

  /**
   * Indexes all labels and spellings.
   *
   * @param arabicKey maps Arabic names which are the same in any orthography to one text
   */
  public SpellingIndex(Vocabularies vocabularies, UnaryOperator<String> arabicKey) {
    this.arabicKey = arabicKey;
    for (VocabularyName name : VocabularyName.values()) {
      if (name == VocabularyName.UNITS) {
        continue;
      }
      for (Entry entry : vocabularies.get(name).entries()) {
        Match match = new Match(name, entry);
        Label.LANGUAGES.stream()
            .flatMap(language -> entry.concept().names(language).stream())
            .map(this::key)
            .distinct()
            .forEach(key -> matches.computeIfAbsent(key, k -> new ArrayList<>()).add(match));
      }
    }
  }

  /**
   * The entries which have the typed text as a label or spelling in any language, in the order of
   * {@link VocabularyName} and then of the file; empty if there are none.
   */
  public List<Match> lookUp(String typed) {
    return List.copyOf(matches.getOrDefault(key(typed), List.of()));
  }

  private String key(String name) {
    boolean arabic = name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC);
    return Normalizer.normalize(arabic ? arabicKey.apply(name) : name, Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .strip()
        .replaceAll("\\s+", " ");
  }
}
