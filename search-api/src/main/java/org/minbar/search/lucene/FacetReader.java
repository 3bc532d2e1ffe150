package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Dimension;
import org.minbar.index.FacetLabel;
import org.minbar.search.FacetCounts;
import org.minbar.search.FacetCounts.ValueCount;
import org.minbar.search.ValueOrder;

/** From Lucene's counts to ours. */
final class FacetReader {

  static final FacetCounts NONE = new FacetCounts(List.of(), 0, 0, 0);

  private static final Comparator<ValueCount> MOST_FIRST =
      Comparator.comparingLong(ValueCount::count)
          .reversed()
          .thenComparing(ValueCount::value, ValueOrder.BY_VALUE);

  private FacetReader() {}

  /**
   * By how much counts of statements exceed counts of groups of duplicates.
   *
   * @param values for values that several statements of a group have
   * @param missing for groups without any value
   */
  record Surplus(Map<String, Long> values, long missing) {
    static final Surplus NONE = new Surplus(Map.of(), 0);
  }

  /**
   * The counts of one dimension.
   *
   * <p>All values are fetched before the list is cut: Lucene breaks ties in another order, and the
   * rest has to be summed up anyway.
   *
   * @param most the most values to list
   * @param minConfidence what a statement needs to have a value
   * @param surplus what was counted too much
   */
  static FacetCounts read(
      Facets facets, Dimension dimension, int most, double minConfidence, Surplus surplus)
      throws IOException {
    // Lucene says null where no statement counted has the dimension.
    @Nullable FacetResult result = facets.getAllChildren(dimension.id());
    if (result == null) {
      return NONE;
    }
    Map<String, Long> counts = new HashMap<>();
    long missing = 0;
    for (LabelAndValue counted : result.labelValues) {
      FacetLabel label = FacetLabel.parse(counted.label);
      long count = counted.value.longValue();
      boolean reaches = label.reaches(minConfidence);
      if (label.value().equals(FacetLabel.ANY)) {
        missing += reaches ? 0 : count;
      } else if (reaches && count > 0) {
        counts.merge(label.value(), count, Long::sum);
      }
    }
    missing -= surplus.missing();
    surplus.values().forEach((value, count) -> counts.merge(value, -count, Long::sum));
    List<ValueCount> values = new ArrayList<>();
    counts.forEach((value, count) -> values.add(new ValueCount(value, count)));
    values.sort(MOST_FIRST);
    int listed = Math.min(most, values.size());
    long other = values.subList(listed, values.size()).stream().mapToLong(ValueCount::count).sum();
    return new FacetCounts(values.subList(0, listed), other, missing, 0);
  }
}
