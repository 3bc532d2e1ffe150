package org.minbar.query;

import java.util.List;
import java.util.Optional;
import org.minbar.query.TypedText.Spelled;

/** Which words with wildcards, or of nothing but spaces, cannot be searched for. */
final class WordCheck {

  private WordCheck() {}

  /**
   * What is wrong with a word and what to do, if anything is.
   *
   * @param letters the word, not empty
   * @param scoped whether a field or level name stands before it
   */
  static Optional<String> findProblem(List<Spelled> letters, boolean scoped) {
    if (isWild(letters) && Spelled.meaning(letters).equals("*") && !scoped) {
      return Optional.empty();
    } else if (letters.getFirst().isWildcard()) {
      return Optional.of("a word cannot begin with * or ?: write its first letter before it");
    }
    List<Spelled> wildcards = letters.stream().filter(Spelled::isWildcard).toList();
    String others =
        Spelled.meaning(letters.stream().filter(letter -> !letter.isWildcard()).toList());
    if (others.isBlank()) {
      return Optional.of("a space is no word: put the words around it in quotes instead");
    }
    boolean prefix =
        wildcards.equals(List.of(letters.getLast())) && wildcards.getFirst().meaning() == '*';
    boolean literal = others.contains("*") || others.contains("?");
    if (!wildcards.isEmpty() && literal && !prefix) {
      return Optional.of("a word with wildcards cannot also hold \\* or \\?: leave it out");
    }
    return Optional.empty();
  }

  static boolean isWild(List<Spelled> letters) {
    return letters.stream().anyMatch(Spelled::isWildcard);
  }
}
