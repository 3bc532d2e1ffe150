package org.minbar.concordance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that a key says the same of.
 *
 * @param value what it says: words as they are compared, a round, a day, a source; empty for lines
 *     of which it says nothing
 * @param count how many lines
 */
public record LineGroup(String value, long count) {

  /** The groups of some lines, the largest first, then by value. */
  public static <L> List<LineGroup> listOf(List<L> lines, SortKey key, LineOrder.Names<L> names) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (L line : lines) {
      counts.merge(names.of(key, line), 1L, Long::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> new LineGroup(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(LineGroup::count).reversed().thenComparing(LineGroup::value))
        .toList();
  }
}
