package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minbar.arabic.Orthography;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabulary;

/** Finds the units of the vocabulary in a text, their dual forms apart: طنان, شهرين. */
final class Units {

  /** What a unit is for. */
  enum Kind {
    MEASURE,
    MONEY,
    TIME,
    THING
  }

  /** A unit and what it is for. */
  record Unit(String id, Kind kind) {}

  private static final List<String> PLURALS = List.of("ين", "ون", "ات", "ان");
  private static final List<String> LANGUAGES = List.of("ar", "en", "ru");

  private final PhraseIndex<Unit> names = new PhraseIndex<>(PhraseIndex.Keys.NAMES);
  private final PhraseIndex<Unit> duals = new PhraseIndex<>(PhraseIndex.Keys.NAMES);

  Units(Vocabulary<Concept> vocabulary) {
    for (Concept concept : vocabulary.entries()) {
      Kind kind =
          Kind.valueOf(String.valueOf(concept.details().get("kind")).toUpperCase(Locale.ROOT));
      Unit unit = new Unit(concept.id(), kind);
      for (String language : LANGUAGES) {
        concept.names(language).forEach(name -> names.add(name, unit));
      }
      for (String name : concept.arabicNames()) {
        names.add("ال" + name, unit);
        // tanwin, written or not: طناً, طنا
        names.add(name + "ا", unit);
      }
      concept.arabicNames().stream()
          .filter(name -> name.indexOf(' ') < 0)
          .forEach(name -> addDual(name, concept, unit));
    }
  }

  private void addDual(String singular, Concept concept, Unit unit) {
    String base =
        singular.endsWith("ة") ? singular.substring(0, singular.length() - 1) + "ت" : singular;
    boolean plural = PLURALS.stream().anyMatch(singular::endsWith);
    boolean ambiguous =
        concept.arabicNames().stream()
            .map(Orthography::normalize)
            .anyMatch(name -> name.equals(Orthography.normalize(singular + "ين")));
    if (!plural && !ambiguous) {
      duals.add(base + "ان", unit);
      duals.add(base + "ين", unit);
    }
  }

  /** Where a unit is named, at most one at each word: the longest name that begins there. */
  Found in(FieldText text) {
    return new Found(byWord(text, names), byWord(text, duals));
  }

  private static List<Optional<PhraseMatch<Unit>>> byWord(
      FieldText text, PhraseIndex<Unit> phrases) {
    List<Optional<PhraseMatch<Unit>>> byWord =
        new ArrayList<>(Collections.nCopies(text.size(), Optional.empty()));
    for (PhraseMatch<Unit> match : phrases.matches(text)) {
      if (byWord.get(match.from()).isEmpty()) {
        byWord.set(match.from(), Optional.of(match));
      }
    }
    return byWord;
  }

  /** The units of one text. */
  record Found(List<Optional<PhraseMatch<Unit>>> names, List<Optional<PhraseMatch<Unit>>> duals) {

    /** The unit whose name begins at a word. */
    Optional<PhraseMatch<Unit>> at(int word) {
      return word < names.size() ? names.get(word) : Optional.empty();
    }

    /** The unit whose dual stands at a word. */
    Optional<PhraseMatch<Unit>> dualAt(int word) {
      return duals.get(word);
    }
  }
}
