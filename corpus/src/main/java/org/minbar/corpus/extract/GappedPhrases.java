package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.extract.FieldText.Boundary;

/**
 * Finds phrases with gaps, such as تطهير … الألغام: parts that follow each other in one clause, up
 * to {@value #LARGEST_GAP} words apart, in any inflection.
 */
final class GappedPhrases {

  /** The sign between the parts of a phrase. */
  static final String GAP = "…";

  private static final int LARGEST_GAP = 5;

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final WordTest begins = WordTest.of(word -> byFirstWord.containsKey(word.lemma()));

  private record Phrase(List<List<String>> parts, String value) {}

  /** Adds a phrase, written with … at its gaps; before the first text is read. */
  void add(String written, String value) {
    List<List<String>> parts = new ArrayList<>();
    for (String part : written.split(GAP, -1)) {
      FieldText words = FieldText.of(Field.TEXT, part);
      List<String> keys = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        keys.add(words.at(i).lemma());
      }
      parts.add(keys);
    }
    byFirstWord
        .computeIfAbsent(parts.getFirst().getFirst(), key -> new ArrayList<>())
        .add(new Phrase(parts, value));
  }

  /** All matches in text order; the shortest from each first word. */
  List<PhraseMatch<String>> matches(FieldText text) {
    List<PhraseMatch<String>> matches = new ArrayList<>();
    for (int from = 0; from < text.size(); from++) {
      if (!text.at(from).is(begins)) {
        continue;
      }
      for (Phrase phrase : byFirstWord.getOrDefault(text.at(from).lemma(), List.of())) {
        int to = endOf(text, from, phrase.parts());
        if (to > 0) {
          matches.add(new PhraseMatch<>(from, to, phrase.value(), ""));
        }
      }
    }
    return matches;
  }

  private static int endOf(FieldText text, int from, List<List<String>> parts) {
    int at = from;
    for (List<String> part : parts) {
      int reach = at == from ? 0 : LARGEST_GAP;
      at = endOfPart(text, at, reach, part);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  private static int endOfPart(FieldText text, int from, int reach, List<String> part) {
    for (int i = from; i <= from + reach && i + part.size() <= text.size(); i++) {
      if (i > from - 1 && i > 0 && reach > 0 && text.before(i) != Boundary.NONE) {
        return -1;
      } else if (stands(text, i, part)) {
        return i + part.size();
      }
    }
    return -1;
  }

  private static boolean stands(FieldText text, int from, List<String> part) {
    for (int i = 0; i < part.size(); i++) {
      boolean broken = i > 0 && text.before(from + i) != Boundary.NONE;
      if (broken || !text.at(from + i).lemma().equals(part.get(i))) {
        return false;
      }
    }
    return true;
  }
}
