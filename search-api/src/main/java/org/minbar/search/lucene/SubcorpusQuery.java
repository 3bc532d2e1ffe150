package org.minbar.search.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.minbar.corpus.Dimension;
import org.minbar.index.FacetLabel;
import org.minbar.index.FacetLayout;
import org.minbar.index.IndexFields;
import org.minbar.search.SearchRequest.Subcorpus;

/** From a subcorpus to the query that drill-sideways counting takes apart again. */
final class SubcorpusQuery {

  private SubcorpusQuery() {}

  /**
   * The words, dates and exclusions as base, each filtered dimension as a drill-down.
   *
   * @param words the words of the subcorpus
   */
  static DrillDownQuery of(Subcorpus subcorpus, Query words, FacetsConfig facets) {
    BooleanQuery.Builder base = new BooleanQuery.Builder();
    base.add(words, Occur.MUST);
    subcorpus
        .from()
        .map(LocalDate::toEpochDay)
        .map(day -> LongPoint.newRangeQuery(IndexFields.LAST_DAY, day, Long.MAX_VALUE))
        .ifPresent(query -> base.add(query, Occur.FILTER));
    subcorpus
        .to()
        .map(LocalDate::toEpochDay)
        .map(day -> LongPoint.newRangeQuery(IndexFields.FIRST_DAY, Long.MIN_VALUE, day))
        .ifPresent(query -> base.add(query, Occur.FILTER));
    subcorpus
        .exclusions()
        .forEach((dimension, values) ->
            base.add(having(dimension, values, subcorpus.minConfidence()), Occur.MUST_NOT));

    DrillDownQuery query = new DrillDownQuery(facets, base.build());
    subcorpus
        .filters()
        .forEach((dimension, values) ->
            query.add(dimension.id(), having(dimension, values, subcorpus.minConfidence())));
    return query;
  }

  /**
   * The statements with one of the values. A blank value is no value of any fact, and must not
   * reach the label that stands for all of them.
   */
  private static Query having(Dimension dimension, Set<String> values, double minConfidence) {
    List<BytesRef> terms =
        values.stream()
            .filter(value -> !value.isBlank())
            .flatMap(value -> FacetLabel.atLeast(value, minConfidence))
            .map(label -> FacetLayout.term(dimension, label).bytes())
            .toList();
    return new TermInSetQuery(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, terms);
  }
}
