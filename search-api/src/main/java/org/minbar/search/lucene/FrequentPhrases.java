package org.minbar.search.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Phrases of two to four words that stand in several titles, in whatever spelling.
 *
 * <p>A longer phrase is only looked for where both shorter ones in it are frequent, so that few
 * phrases have to be kept while counting.
 */
final class FrequentPhrases {

  private static final int LONGEST = 4;

  /** In how many titles a phrase has to stand. */
  private static final int LEAST_TITLES = 3;

  private FrequentPhrases() {}

  /**
   * A phrase.
   *
   * @param text its most frequent spelling
   * @param titles in how many titles it stands
   */
  record Phrase(String text, int titles) {}

  /**
   * The frequent phrases, in the order of their words' keys.
   *
   * @param titles one for each statement
   * @param functionWords keys of words that no phrase begins or ends with
   */
  static List<Phrase> find(List<Title> titles, Set<String> functionWords) {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    Set<String> shorter = Set.of();
    for (int length = 2; length <= LONGEST; length++) {
      Map<String, Integer> counts = count(titles, length, shorter);
      counts.values().removeIf(count -> count < LEAST_TITLES);
      Set<String> frequent = counts.keySet();
      collectSpellings(titles, length, frequent, functionWords, found);
      shorter = frequent;
    }
    return found.values().stream().map(FrequentPhrases::phrase).toList();
  }

  private static Map<String, Integer> count(List<Title> titles, int length, Set<String> shorter) {
    Map<String, Integer> counts = new HashMap<>();
    for (Title title : titles) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i + length <= title.words().size(); i++) {
        boolean possible =
            length == 2
                || (shorter.contains(title.key(i, length - 1))
                    && shorter.contains(title.key(i + 1, length - 1)));
        if (possible && title.unbroken(i, length) && seen.add(title.key(i, length))) {
          counts.merge(title.key(i, length), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static void collectSpellings(
      List<Title> titles,
      int length,
      Set<String> frequent,
      Set<String> functionWords,
      Map<String, Map<String, Integer>> found) {
    for (Title title : titles) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i + length <= title.words().size(); i++) {
        String key = title.key(i, length);
        boolean bounded =
            functionWords.contains(title.words().get(i).term())
                || functionWords.contains(title.words().get(i + length - 1).term());
        if (!bounded && frequent.contains(key) && title.unbroken(i, length) && seen.add(key)) {
          found
              .computeIfAbsent(key, k -> new TreeMap<>())
              .merge(title.text(i, length), 1, Integer::sum);
        }
      }
    }
  }

  private static Phrase phrase(Map<String, Integer> spellings) {
    String best =
        spellings.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .orElseThrow()
            .getKey();
    return new Phrase(best, spellings.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** A title and its words. */
  record Title(String text, List<Token> words) {

    /** The keys of some words in a row. */
    String key(int first, int length) {
      return words.subList(first, first + length).stream()
          .map(Token::term)
          .collect(Collectors.joining(" "));
    }

    /** The words as written. */
    String text(int first, int length) {
      return text.substring(
          words.get(first).span().start(), words.get(first + length - 1).span().end());
    }

    /** Whether only blanks stand between the words. */
    boolean unbroken(int first, int length) {
      for (int i = first; i + 1 < first + length; i++) {
        int end = words.get(i).span().end();
        int next = words.get(i + 1).span().start();
        if (next < end || !text.substring(end, next).isBlank()) {
          return false;
        }
      }
      return true;
    }
  }
}
