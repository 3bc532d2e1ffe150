package org.minbar.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.minbar.search.CollocationRequest.Measure;
import org.minbar.stats.Contingency;

/**
 * The words that stand near the words of a query more often than by chance.
 *
 * @param snapshot what was counted
 * @param matches how many occurrences the query has, as a concordance counts them
 * @param near how many words are near one of them
 * @param words how many words there are in all, those of matches left out
 * @param collocates in the order asked for
 */
public record CollocationAnswer(
    Snapshot snapshot, long matches, long near, long words, List<Collocate> collocates) {

  /** Copies. */
  public CollocationAnswer {
    collocates = List.copyOf(collocates);
  }

  /**
   * A word near matches.
   *
   * @param key the word as the level compares it
   * @param form how it is written near a match for the first time
   * @param table the word first, the places near matches second
   */
  public record Collocate(String key, String form, Contingency table) {}

  /**
   * How often a word stands near matches and at all.
   *
   * @param near ≥ 0
   * @param all ≥ near
   */
  public record Tally(String key, long near, long all) {}

  /** A word with its counts. */
  public record Ranked(String key, Contingency table) {}

  /**
   * The words to list out of all words, the same for every engine: those that stand near matches as
   * often as asked for, and more often than by chance; equal ones by their key.
   */
  public static List<Ranked> rank(
      CollocationRequest request, Stream<Tally> tallies, long near, long words) {
    Measure measure = request.order();
    return tallies
        .filter(each -> each.near() >= request.minimum())
        .map(each ->
            new Ranked(each.key(), Contingency.ofWords(each.near(), each.all(), near, words)))
        .filter(each -> each.table().both() > each.table().expectedBoth())
        .sorted(
            Comparator.<Ranked>comparingDouble(each -> measure.of(each.table()))
                .reversed()
                .thenComparing(Ranked::key))
        .limit(request.size())
        .toList();
  }
}
