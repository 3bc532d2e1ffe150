package org.minbar.corpus.align;

import java.util.Locale;

/** In what two wordings differ, and what that is worth. */
public enum Change {
  /** Signs between words. */
  PUNCTUATION(Grade.COSMETIC),
  /** Blanks, line ends, or words written together and apart. */
  SPACING(Grade.COSMETIC),
  /** Vowel signs, tatweel, invisible characters, presentation forms, case of Latin letters. */
  MARKS(Grade.COSMETIC),
  /** Hamza, alef, ya, ta marbuta, loan letters. */
  SPELLING(Grade.COSMETIC),
  /** The number or bullet of a point. */
  LABEL(Grade.COSMETIC),
  /** و or ف joined to a word, or و between words. */
  CONJUNCTION(Grade.COSMETIC),
  /** The article. */
  ARTICLE(Grade.COSMETIC),
  /** An ending that shows case only: ون and ين, the alef of tanwin. */
  CASE_ENDING(Grade.COSMETIC),
  /** The same number in other digits, in words, or in another form of the words. */
  NUMBER_FORM(Grade.COSMETIC),
  /** A preposition or pronoun joined to the same word. */
  PARTICLE(Grade.SUBSTANTIVE),
  /** Another form of the same dictionary word: tense, person, gender, singular and plural. */
  INFLECTION(Grade.SUBSTANTIVE),
  /** Another number. */
  NUMBER(Grade.SUBSTANTIVE),
  /** A word that negates or excepts, on one side only. */
  NEGATION(Grade.SUBSTANTIVE),
  /** Another word. */
  LEXICAL(Grade.SUBSTANTIVE);

  private final Grade grade;

  Change(Grade grade) {
    this.grade = grade;
  }

  /** What a change of this kind is worth. */
  public Grade grade() {
    return grade;
  }

  /** The name in answers, {@code case-ending}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
