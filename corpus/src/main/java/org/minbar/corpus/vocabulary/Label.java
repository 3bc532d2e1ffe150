package org.minbar.corpus.vocabulary;

import java.util.List;

/**
 * The usual name of a concept in the languages of the page; none is blank.
 *
 * @param ar Arabic
 * @param en English
 * @param ru Russian
 */
public record Label(String ar, String en, String ru) {
  /** The languages a label is written in, as keys of files and answers. */
  public static final List<String> LANGUAGES = List.of("ar", "en", "ru");

  /** Throws {@link IllegalArgumentException} if a name is blank. */
  public Label {
    if (ar.isBlank() || en.isBlank() || ru.isBlank()) {
      throw new IllegalArgumentException(
          "a label needs ar, en and ru (got: " + ar + ", " + en + ", " + ru + ")");
    }
  }

  /** The name in one of {@link #LANGUAGES}; throws {@link IllegalArgumentException} for another. */
  public String in(String language) {
    return switch (language) {
      case "ar" -> ar;
      case "en" -> en;
      case "ru" -> ru;
      default ->
          throw new IllegalArgumentException(
              "language must be one of " + LANGUAGES + " (got: " + language + ")");
    };
  }
}
