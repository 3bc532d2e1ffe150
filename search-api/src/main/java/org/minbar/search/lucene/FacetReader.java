package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Dimension;
import org.minbar.index.FacetLayout;
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
   * The counts of one dimension.
   *
   * <p>All values are fetched before the list is cut: Lucene breaks ties in another order, and the
   * rest has to be summed up anyway.
   *
   * @param most the most values to list
   */
  static FacetCounts read(Facets facets, Dimension dimension, int most) throws IOException {
    // Lucene says null where no statement counted has the dimension.
    @Nullable FacetResult result = facets.getAllChildren(dimension.id());
    if (result == null) {
      return NONE;
    }
    List<ValueCount> values = new ArrayList<>();
    long missing = 0;
    for (LabelAndValue counted : result.labelValues) {
      long count = counted.value.longValue();
      if (counted.label.equals(FacetLayout.MISSING)) {
        missing = count;
      } else if (count > 0) {
        values.add(new ValueCount(counted.label, count));
      }
    }
    values.sort(MOST_FIRST);
    int listed = Math.min(most, values.size());
    long other = values.subList(listed, values.size()).stream().mapToLong(ValueCount::count).sum();
    return new FacetCounts(values.subList(0, listed), other, missing, 0);
  }
}
