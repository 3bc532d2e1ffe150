package org.minbar.index;

import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.minbar.corpus.Dimension;

/**
 * How the values of the dimensions lie in an index: all in one field of sorted-set doc values.
 *
 * <p>A document has one label for each of its values, which holds the value and its highest
 * confidence, and one more a dimension for the surest of its values, or for having none. So the
 * statements that have a value at some confidence or more are exactly those with one of its labels
 * from there on; no document is counted twice, and sums of counts are exact.
 */
public final class FacetLayout {

  private FacetLayout() {}

  /** A new configuration: every dimension may have several values, none is hierarchical. */
  public static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Dimension dimension : Dimension.values()) {
      config.setMultiValued(dimension.id(), true);
    }
    return config;
  }

  /** The term that every statement with a label has. */
  public static Term term(Dimension dimension, FacetLabel label) {
    return DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, dimension.id(), label.text());
  }

  /**
   * Adds the labels of a dimension.
   *
   * @param confidences of each value the highest confidence
   */
  static void add(Document document, Dimension dimension, Map<String, Double> confidences) {
    confidences.forEach(
        (value, confidence) -> add(document, dimension, FacetLabel.of(value, confidence)));
    add(
        document,
        dimension,
        confidences.values().stream()
            .max(Double::compare)
            .map(best -> FacetLabel.of(FacetLabel.ANY, best))
            .orElse(new FacetLabel(FacetLabel.ANY, FacetLabel.NONE)));
  }

  private static void add(Document document, Dimension dimension, FacetLabel label) {
    document.add(new SortedSetDocValuesFacetField(dimension.id(), label.text()));
  }
}
