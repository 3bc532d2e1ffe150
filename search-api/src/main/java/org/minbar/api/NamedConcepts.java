package org.minbar.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.minbar.corpus.vocabulary.SoundIndex;
import org.minbar.corpus.vocabulary.SpellingIndex;
import org.minbar.corpus.vocabulary.SpellingIndex.Match;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.query.ConceptExpansion;
import org.minbar.query.StatementQuery;

/**
 * Lets {@code refugees}, {@code Женева} and {@code Lavrentyev} find what Arabic texts write: names
 * of concepts in any language, and where there is none, what sounds like a proper name.
 */
final class NamedConcepts {

  /** More Arabic spellings than this of one concept are slips of the pen. */
  private static final int MOST_SPELLINGS = 24;

  private final SpellingIndex labels;
  private final SoundIndex sounds;

  NamedConcepts(Vocabularies vocabularies) {
    this.labels = new SpellingIndex(vocabularies, name -> String.join(" ", Names.words(name)));
    this.sounds = new SoundIndex(vocabularies);
  }

  /** How typed words name a concept. */
  enum By {
    LABEL,
    TRANSLITERATION
  }

  /** Words as typed and a concept that is asked for too because of them. */
  record Named(String typed, Match match, By by) {}

  /**
   * A question joined by the Arabic spellings of the concepts it names.
   *
   * @param named these concepts, in the order of the question
   */
  record Expanded(StatementQuery query, Set<Named> named) {}

  /** The question with what its English and Russian words name. */
  Expanded expand(StatementQuery query) {
    Set<Named> named = new LinkedHashSet<>();
    ConceptExpansion expansion =
        new ConceptExpansion(
            typed -> {
              List<Named> found = find(typed);
              named.addAll(found);
              return found.stream()
                  .flatMap(each -> each.match().entry().concept().arabicNames().stream())
                  .toList();
            },
            MOST_SPELLINGS);
    return new Expanded(expansion.expand(query), named);
  }

  private List<Named> find(String typed) {
    List<Match> labelled = labels.lookUp(typed);
    By by = labelled.isEmpty() ? By.TRANSLITERATION : By.LABEL;
    Stream<Match> matches = (labelled.isEmpty() ? sounds.lookUp(typed) : labelled).stream();
    return matches.map(match -> new Named(typed, match, by)).toList();
  }
}
