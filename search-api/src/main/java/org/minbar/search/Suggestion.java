package org.minbar.search;

/**
 * Something a user may have meant to type.
 *
 * @param text the text to show and to search for
 * @param kind whether it is a statement's title or a frequent phrase
 * @param id the statement's id for a title; the phrase itself for a phrase
 */
public record Suggestion(String text, Kind kind, String id) {

  /** What a suggestion is. */
  public enum Kind {
    TITLE,
    PHRASE
  }
}
