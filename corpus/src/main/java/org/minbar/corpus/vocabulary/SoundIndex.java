package org.minbar.corpus.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minbar.arabic.Transliteration;
import org.minbar.corpus.vocabulary.SpellingIndex.Match;

/**
 * Finds what has a proper name, countries, places, organisations and people, by how a name sounds:
 * Lavrentyev, Dayr az-Zawr, Лубнан.
 *
 * <p>All names in all languages are compared, see {@link Transliteration#alike}. A text with a
 * digit is no name. Organisations are often known by three letters, so that a name of theirs needs
 * more consonants than that.
 */
public final class SoundIndex {

  private static final List<VocabularyName> NAMED =
      List.of(
          VocabularyName.COUNTRIES,
          VocabularyName.PLACES,
          VocabularyName.ORGANISATIONS,
          VocabularyName.PEOPLE);

  private static final int FEWEST_OF_ORGANISATIONS = 4;

  private final Map<String, List<Name>> names = new HashMap<>();

  private record Name(String text, Match match) {}

  /** Indexes all labels and spellings of what has a proper name. */
  public SoundIndex(Vocabularies vocabularies) {
    for (VocabularyName vocabulary : NAMED) {
      for (Entry entry : vocabularies.get(vocabulary).entries()) {
        for (String language : Label.LANGUAGES) {
          entry.concept().names(language).forEach(name -> add(name, new Match(vocabulary, entry)));
        }
      }
    }
  }

  private void add(String name, Match match) {
    String skeleton = Transliteration.skeleton(name);
    if (match.vocabulary() != VocabularyName.ORGANISATIONS
        || Transliteration.consonants(skeleton) >= FEWEST_OF_ORGANISATIONS) {
      names.computeIfAbsent(skeleton, key -> new ArrayList<>()).add(new Name(name, match));
    }
  }

  /** The entries with a name that sounds like the typed one, each once. */
  public List<Match> lookUp(String typed) {
    if (typed.codePoints().anyMatch(Character::isDigit)) {
      return List.of();
    }
    return names.getOrDefault(Transliteration.skeleton(typed), List.of()).stream()
        .filter(name -> Transliteration.alike(typed, name.text()))
        .map(Name::match)
        .distinct()
        .toList();
  }
}
