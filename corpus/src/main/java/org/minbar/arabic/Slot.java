package org.minbar.arabic;

/** As what a listed form can stand in a word, which decides the particles that may be joined. */
public enum Slot {
  /** A noun or adjective by itself. */
  NOUN,
  /** A noun before a pronoun: مدرست in مدرستهم. */
  NOUN_BEFORE_PRONOUN,
  /** A verb that takes neither س nor ل: past or imperative. */
  PAST,
  /** The same before a pronoun. */
  PAST_BEFORE_PRONOUN,
  /** An imperfect verb. */
  IMPERFECT,
  /** The same before a pronoun. */
  IMPERFECT_BEFORE_PRONOUN,
  /** A preposition, conjunction, pronoun or adverb, listed with the pronouns joined to it. */
  PARTICLE,
  /** A proper name: it takes no endings. */
  NAME;

  boolean isBeforePronoun() {
    return this == NOUN_BEFORE_PRONOUN
        || this == PAST_BEFORE_PRONOUN
        || this == IMPERFECT_BEFORE_PRONOUN;
  }

  boolean isImperfect() {
    return this == IMPERFECT || this == IMPERFECT_BEFORE_PRONOUN;
  }

  boolean isNominal() {
    return this == NOUN || this == NOUN_BEFORE_PRONOUN || this == NAME;
  }
}
