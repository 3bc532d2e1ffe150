package org.minbar.arabic;

import java.util.Locale;

/**
 * A part of a written word.
 *
 * @param text as written, with its vowel signs
 * @param kind what it is
 */
public record Piece(String text, Kind kind) {

  /** What a part of a word can be. */
  public enum Kind {
    /** و or ف. */
    CONJUNCTION,
    /** ب, ك or ل. */
    PREPOSITION,
    /** س before an imperfect verb. */
    FUTURE,
    /** ال, or what is left of it after ل. */
    ARTICLE,
    /** The word proper. */
    STEM,
    /** An ending of number, gender or case. */
    ENDING,
    /** A pronoun joined to the end. */
    PRONOUN;

    /** The name in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
