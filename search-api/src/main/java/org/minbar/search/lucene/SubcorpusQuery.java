package org.minbar.search.lucene;

import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.minbar.corpus.Dimension;
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
            values.forEach(value -> base.add(having(dimension, value), Occur.MUST_NOT)));

    DrillDownQuery query = new DrillDownQuery(facets, base.build());
    subcorpus
        .filters()
        .forEach((dimension, values) ->
            values.forEach(value -> query.add(dimension.id(), having(dimension, value))));
    return query;
  }

  /** A blank value is no value of any fact, and must not reach the marker of missing ones. */
  private static Query having(Dimension dimension, String value) {
    return value.isBlank()
        ? MatchNoDocsQuery.INSTANCE
        : new TermQuery(FacetLayout.term(dimension, value));
  }
}
