package org.minbar.arabic;

import java.util.Optional;

/**
 * The keys of one word at all match levels, for the price of the dearest: each level goes on from
 * what the ones before it found.
 *
 * @param surface its key at {@link MatchLevel#SURFACE}, and so on
 * @param listed whether the word is a form of one that is listed
 */
public record WordKeys(
    String surface, String normalized, String stem, String lemma, String root, boolean listed) {

  /**
   * Finds the keys of a word.
   *
   * @param word one word as written (see {@link Words})
   */
  public static WordKeys of(String word) {
    String surface = Orthography.surface(word);
    String normalized = Orthography.normalizeSurface(surface);
    String stem = LightStem.of(normalized);
    Morphology morphology = Morphology.bundled();
    Optional<String> listed = morphology.findLemma(normalized);
    String lemma = listed.orElse(stem);
    return new WordKeys(
        surface, normalized, stem, lemma, morphology.root(lemma), listed.isPresent());
  }

  /** The key at a level, as {@link MatchLevel#key} gives it. */
  public String at(MatchLevel level) {
    return switch (level) {
      case SURFACE -> surface;
      case NORMALIZED -> normalized;
      case STEM -> stem;
      case LEMMA -> lemma;
      case ROOT -> root;
    };
  }
}
