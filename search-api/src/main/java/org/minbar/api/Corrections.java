package org.minbar.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.minbar.arabic.MatchLevel;
import org.minbar.query.Respelling;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchEngine;
import org.minbar.search.Spelling;

/**
 * Questions that a user may have meant, when the statements do not have a word of the question or
 * nothing was found.
 *
 * <p>Words that are not known are all replaced together, by the best similar words, then by the
 * second best, and so on. Where all are known and still nothing was found, one word at a time is
 * replaced by a similar and more frequent one.
 */
record Corrections(SearchEngine engine) {

  private static final int MOST = 3;

  /** Of a longer question only the first words are looked at. */
  private static final int MOST_WORDS = 10;

  /**
   * How many similar words are asked for, and how many questions are tried out for {@link #MOST}.
   */
  private static final int MOST_SIMILAR = 5;

  private static final int MOST_TRIED = 12;

  /**
   * A question that finds something.
   *
   * @param total how many statements, > 0
   */
  record Correction(StatementQuery query, long total) {}

  /**
   * At most three corrections, the most likely first.
   *
   * @param query the question as typed
   * @param understood words that are understood although no statement may have them
   * @param found how many statements the question finds
   * @param total how many another question would find
   */
  List<Correction> of(
      StatementQuery query,
      MatchLevel level,
      Set<String> understood,
      long found,
      ToLongFunction<StatementQuery> total) {
    Map<String, List<String>> unknown = new LinkedHashMap<>();
    Map<String, List<String>> known = new LinkedHashMap<>();
    Respelling.words(query).stream()
        .filter(word -> !understood.contains(word))
        .limit(MOST_WORDS)
        .forEach(word -> {
          Spelling spelling = engine.spelling(word, level, MOST_SIMILAR);
          (spelling.known() ? known : unknown).put(word, spelling.similar());
        });
    Set<Map<String, String>> replacements = new LinkedHashSet<>();
    if (!unknown.isEmpty()) {
      replacements.addAll(together(unknown));
    } else if (found == 0) {
      replacements.addAll(oneByOne(known));
    }
    List<Correction> corrections = new ArrayList<>();
    for (Map<String, String> each : replacements.stream().limit(MOST_TRIED).toList()) {
      StatementQuery corrected = Respelling.replace(query, each);
      if (corrections.size() < MOST && corrected.toString().length() <= Limits.QUERY) {
        long value = total.applyAsLong(corrected);
        if (value > 0) {
          corrections.add(new Correction(corrected, value));
        }
      }
    }
    return corrections;
  }

  /** The n-th similar word for each, its last one where it has fewer. */
  private static List<Map<String, String>> together(Map<String, List<String>> similar) {
    List<Map<String, String>> replacements = new ArrayList<>();
    int longest = similar.values().stream().mapToInt(List::size).max().orElse(0);
    for (int n = 0; n < longest; n++) {
      Map<String, String> replacement = new LinkedHashMap<>();
      for (Map.Entry<String, List<String>> word : similar.entrySet()) {
        List<String> others = word.getValue();
        if (!others.isEmpty()) {
          replacement.put(word.getKey(), others.get(Math.min(n, others.size() - 1)));
        }
      }
      replacements.add(replacement);
    }
    return replacements;
  }

  private static List<Map<String, String>> oneByOne(Map<String, List<String>> similar) {
    List<Map<String, String>> replacements = new ArrayList<>();
    for (int n = 0; n < MOST_SIMILAR; n++) {
      for (Map.Entry<String, List<String>> word : similar.entrySet()) {
        if (n < word.getValue().size()) {
          replacements.add(Map.of(word.getKey(), word.getValue().get(n)));
        }
      }
    }
    return replacements;
  }
}
