package org.minbar.api;

import java.util.List;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.corpus.vocabulary.SpellingIndex;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.query.ConceptExpansion;

/** How names are compared, and what the vocabularies know by them. */
final class Names {

  /** More Arabic spellings than this of one concept are slips of the pen. */
  private static final int MOST_SPELLINGS = 24;

  private Names() {}

  /** The words of a name, each in one spelling for all its spellings. */
  static List<String> words(String name) {
    return Words.of(name).stream()
        .map(word -> MatchLevel.NORMALIZED.key(word.text()))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** Lets {@code refugees}, {@code Женева} and the like find what Arabic texts write. */
  static ConceptExpansion expansion(Vocabularies vocabularies) {
    SpellingIndex index = new SpellingIndex(vocabularies, name -> String.join(" ", words(name)));
    return new ConceptExpansion(
        label ->
            index.lookUp(label).stream()
                .flatMap(match -> match.entry().concept().arabicNames().stream())
                .toList(),
        MOST_SPELLINGS);
  }
}
