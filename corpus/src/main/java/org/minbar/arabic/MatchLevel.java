package org.minbar.arabic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How alike two written words must be to count as the same: a ladder, each step joining more than
 * the one before.
 *
 * <p>Whatever meets on one step meets on every later step.
 */
public enum MatchLevel {
  /** The same letters: only case and marks that cannot be seen are set aside. */
  SURFACE,
  /**
   * The same word in any orthography: vowel signs, hamza seats, final ya and ta marbuta, digits and
   * presentation forms do not matter.
   */
  NORMALIZED,
  /**
   * The same word in any inflection that affixes make: conjunctions, prepositions, article, endings
   * of number, gender and possession.
   */
  STEM;

  /**
   * What stands for a word at this level: two words match when they have the same key.
   *
   * @param word one word as written (see {@link Words})
   * @return the key; empty if the word is nothing but marks
   */
  public String key(String word) {
    return switch (this) {
      case SURFACE -> Orthography.surface(word);
      case NORMALIZED -> Orthography.normalize(word);
      case STEM -> LightStem.of(Orthography.normalize(word));
    };
  }

  /** The name of the level in requests, answers and field names. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of that name, if there is one. */
  public static Optional<MatchLevel> find(String id) {
    return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
  }
}
