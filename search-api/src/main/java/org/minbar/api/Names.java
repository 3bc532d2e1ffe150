package org.minbar.api;

import java.util.List;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;

/** How names are compared. */
final class Names {

  private Names() {}

  /** The words of a name, each in one spelling for all its spellings. */
  static List<String> words(String name) {
    return Words.of(name).stream()
        .map(word -> MatchLevel.NORMALIZED.key(word.text()))
        .filter(key -> !key.isEmpty())
        .toList();
  }
}
