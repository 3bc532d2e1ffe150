package org.minbar.concordance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;

/**
 * Lines that a key says the same of.
 *
 * @param value what it says: words as they are compared, a round, a day, a source; empty for lines
 *     of which it says nothing
 * @param count how many lines
 */
public record LineGroup(String value, long count) {

  /**
   * The groups of some lines, the largest first, then by value.
   *
   * @param minConfidence as in {@link LineOrder}
   */
  public static List<LineGroup> listOf(List<Line> lines, SortKey key, double minConfidence) {
    LineOrder names = new LineOrder(List.of(key), minConfidence);
    Map<String, Long> counts = new LinkedHashMap<>();
    String text = "";
    List<Word> words = List.of();
    for (Line line : lines) {
      if (!line.text().equals(text)) {
        text = line.text();
        words = Words.of(text);
      }
      counts.merge(names.name(key, line, words), 1L, Long::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> new LineGroup(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(LineGroup::count).reversed().thenComparing(LineGroup::value))
        .toList();
  }
}
