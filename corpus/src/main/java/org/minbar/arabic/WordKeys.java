package org.minbar.arabic;

/**
 * The keys of one word at all match levels, for the price of the dearest: each level goes on from
 * what the ones before it found.
 *
 * @param surface its key at {@link MatchLevel#SURFACE}, and so on
 */
public record WordKeys(String surface, String normalized, String stem, String lemma, String root) {

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
    String lemma = morphology.findLemma(normalized).orElse(stem);
    return new WordKeys(surface, normalized, stem, lemma, morphology.root(lemma));
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
