package org.minbar.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.minbar.corpus.Dimension;

/** How the values of the dimensions lie in an index: all in one field of sorted-set doc values. */
public final class FacetLayout {

  /**
   * Stands in an index for having no value, so that such statements are counted like any others. No
   * fact can have it as a value, since the value of a fact is never blank.
   */
  public static final String MISSING = " ";

  private FacetLayout() {}

  /** A new configuration: every dimension may have several values, none is hierarchical. */
  public static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Dimension dimension : Dimension.values()) {
      config.setMultiValued(dimension.id(), true);
    }
    return config;
  }

  /** The term that every statement with a value has. */
  public static Term term(Dimension dimension, String value) {
    return DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, dimension.id(), value);
  }

  static void add(Document document, Dimension dimension, Iterable<String> values) {
    boolean missing = true;
    for (String value : values) {
      document.add(new SortedSetDocValuesFacetField(dimension.id(), value));
      missing = false;
    }
    if (missing) {
      document.add(new SortedSetDocValuesFacetField(dimension.id(), MISSING));
    }
  }
}
