package org.minbar.arabic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How alike two written words must be to count as the same: a ladder, each step joining more than
 * the one before.
 *
 * <p>What meets as SURFACE meets as NORMALIZED, and what meets as NORMALIZED meets on every later
 * step; what meets as LEMMA meets as ROOT. Only from STEM to LEMMA this does not hold: STEM goes by
 * letters, LEMMA knows words, and so also keeps words apart that are alike in their letters only.
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
  STEM,
  /**
   * The same dictionary word in any form: what STEM sets aside, the forms of verbs, duals and
   * plurals, broken plurals too (ألغام, لغم).
   */
  LEMMA,
  /** Words of one root: كتاب, مكتب, كتب. */
  ROOT;

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
      case LEMMA -> Morphology.bundled().lemmaKey(word);
      case ROOT -> Morphology.bundled().rootKey(word);
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
