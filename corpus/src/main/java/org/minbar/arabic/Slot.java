package org.minbar.arabic;

/** As what a listed form can stand in a word, which decides the particles that may be joined. */
public enum Slot {
  /** A noun or adjective by itself. */
  NOUN(0x10),
  /** A noun before a pronoun: مدرست in مدرستهم. */
  NOUN_BEFORE_PRONOUN(0x11),
  /** A verb that takes neither س nor ل: past or imperative. */
  PAST(0x12),
  /** The same before a pronoun. */
  PAST_BEFORE_PRONOUN(0x13),
  /** An imperfect verb. */
  IMPERFECT(0x14),
  /** The same before a pronoun. */
  IMPERFECT_BEFORE_PRONOUN(0x15),
  /** A preposition, conjunction, pronoun or adverb; a conjunction with a pronoun, أنهم. */
  PARTICLE(0x16),
  /** A preposition with a pronoun, إليهم: no other preposition can be joined to it. */
  PREPOSITION_WITH_PRONOUN(0x18),
  /** A proper name: it takes no endings. */
  NAME(0x17);

  private final int code;

  Slot(int code) {
    this.code = code;
  }

  /** The number that stands for it in the lexicon. */
  int code() {
    return code;
  }

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
