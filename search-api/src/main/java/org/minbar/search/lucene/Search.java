package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.index.IndexFields;
import org.minbar.search.Deadline;
import org.minbar.search.FacetCounts;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Highlight;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchAnswer.Total;
import org.minbar.search.SearchAnswer.Total.Exactness;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.lucene.FacetReader.Surplus;

/** From a request to its answer: hits and counts in one pass over the index. */
final class Search {

  private final Function<MatchLevel, Analyzer> analyzers;

  Search(Function<MatchLevel, Analyzer> analyzers) {
    this.analyzers = analyzers;
  }

  SearchAnswer answer(SearchRequest request, OpenIndex index, Deadline deadline)
      throws IOException {
    Optional<FieldDoc> after =
        request
            .cursor()
            .map(text -> Cursor.parse(text, request.sort(), index.snapshot().id()).toFieldDoc());
    return answer(request, index, after.orElse(null), deadline);
  }

  private SearchAnswer answer(
      SearchRequest request, OpenIndex index, @Nullable FieldDoc after, Deadline deadline)
      throws IOException {
    Subcorpus subcorpus = request.subcorpus();
    WordsToLucene words = new WordsToLucene(analyzers, subcorpus.level());
    DrillDownQuery query =
        SubcorpusQuery.of(subcorpus, words.ranked(subcorpus.query()), index.facets());
    boolean byRelevance = request.sort() == Sort.RELEVANCE && request.size() > 0;
    RelevanceOrder relevance = new RelevanceOrder(subcorpus, analyzers, index.searcher());
    boolean closely = byRelevance && relevance.readsClosely();
    Optional<Collapse> collapse = collapse(request, words, index, deadline);
    // One more than asked for tells whether there is a next page; every match is counted.
    int wanted = request.size() + 1;
    TimedCollectors<?, TopFieldDocs> timed =
        closely
            ? collectors(request, RelevanceOrder.READ_CLOSELY + wanted, null, collapse, deadline)
            : collectors(request, wanted, after, collapse, deadline);
    Map<Dimension, FacetCounts> counts = new EnumMap<>(Dimension.class);
    TopFieldDocs found = timed.within(() -> found(query, timed, request, collapse, index, counts));
    boolean whole = timed.isWhole();

    List<FieldDoc> following = Arrays.stream(found.scoreDocs).map(FieldDoc.class::cast).toList();
    if (closely) {
      following = whole ? relevance.order(found.scoreDocs) : following;
      if (after != null) {
        following = following.stream().filter(hit -> RelevanceOrder.isAfter(hit, after)).toList();
      }
    }
    if (closely && whole) {
      boolean all = found.totalHits.value() <= found.scoreDocs.length;
      if (following.size() < wanted && !all) {
        // the cursor lies behind the statements that are read closely
        TimedCollectors<?, TopFieldDocs> later =
            collectors(request, wanted, after, collapse, deadline);
        following =
            Arrays.stream(later.search(index.searcher(), query).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
        whole = later.isWhole();
      }
    }
    List<FieldDoc> page = following.stream().limit(request.size()).toList();
    boolean more = following.size() > page.size() && !page.isEmpty() && whole;
    Optional<String> next =
        more
            ? Optional.of(
                Cursor.after(page.getLast(), request.sort(), index.snapshot().id()).toString())
            : Optional.empty();
    long results = found.totalHits.value();
    int hidden = timed.isWhole() ? collapse.map(Collapse::hidden).orElse(0) : 0;
    return new SearchAnswer(
        index.snapshot(),
        new Total(
            results, results + hidden, timed.isWhole() ? Exactness.EXACT : Exactness.AT_LEAST),
        hits(page, request, words, index),
        counts,
        next,
        whole
            ? Optional.empty()
            : Optional.of(
                "statements not looked at, so that better hits may be among them"
                    + (timed.isWhole() ? "" : "; counts of facets")));
  }

  /** The best documents; counts are added where they are asked for. */
  private static TopFieldDocs found(
      DrillDownQuery query,
      TimedCollectors<?, TopFieldDocs> collectors,
      SearchRequest request,
      Optional<Collapse> collapse,
      OpenIndex index,
      Map<Dimension, FacetCounts> counts)
      throws IOException {
    if (request.facets().isEmpty() || index.facetState().isEmpty()) {
      TopFieldDocs found = index.searcher().search(query, collectors);
      request.facets().keySet().forEach(dimension -> counts.put(dimension, FacetReader.NONE));
      return found;
    }
    DrillSideways sideways =
        new DrillSideways(index.searcher(), index.facets(), index.facetState().get());
    var result = sideways.search(query, collectors);
    counts.putAll(counts(result.facets, request, collapse));
    return result.collectorResult;
  }

  private static TimedCollectors<?, TopFieldDocs> collectors(
      SearchRequest request,
      int most,
      @Nullable FieldDoc after,
      Optional<Collapse> collapse,
      Deadline deadline) {
    TopFieldCollectorManager statements =
        new TopFieldCollectorManager(order(request.sort()), most, after, Integer.MAX_VALUE);
    return collapse.isPresent()
        ? timed(collapse.get().results(statements), deadline)
        : timed(statements, deadline);
  }

  private static <C extends Collector> TimedCollectors<C, TopFieldDocs> timed(
      CollectorManager<C, TopFieldDocs> collectors, Deadline deadline) {
    return new TimedCollectors<>(collectors, deadline);
  }

  private static Optional<Collapse> collapse(
      SearchRequest request, WordsToLucene words, OpenIndex index, Deadline deadline)
      throws IOException {
    Subcorpus subcorpus = request.subcorpus();
    boolean asked = request.duplicates() == Duplicates.COLLAPSE && !index.duplicates().isEmpty();
    return asked
        ? Optional.of(new Collapse(subcorpus, words.matching(subcorpus.query()), index, deadline))
        : Optional.empty();
  }

  private List<Hit> hits(
      List<FieldDoc> page, SearchRequest request, WordsToLucene words, OpenIndex index)
      throws IOException {
    StatementHighlighter highlighter =
        new StatementHighlighter(
            index.searcher(), words.matching(request.subcorpus().query()), analyzers);
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc found : page) {
      CodedStatement coded = index.statement(found.doc);
      OptionalDouble score =
          request.sort() == Sort.RELEVANCE
              ? OptionalDouble.of((Float) found.fields[0])
              : OptionalDouble.empty();
      List<Highlight> highlights = highlighter.highlight(found.doc, coded.statement());
      hits.add(new Hit(coded, score, highlights, index.duplicates().others(found.doc)));
    }
    return hits;
  }

  private static Map<Dimension, FacetCounts> counts(
      Facets facets, SearchRequest request, Optional<Collapse> collapse) throws IOException {
    double minConfidence = request.subcorpus().minConfidence();
    Map<Dimension, FacetCounts> counts = new EnumMap<>(Dimension.class);
    for (Map.Entry<Dimension, Integer> facet : request.facets().entrySet()) {
      Dimension dimension = facet.getKey();
      Surplus surplus = collapse.isPresent() ? collapse.get().surplus(dimension) : Surplus.NONE;
      counts.put(
          dimension, FacetReader.read(facets, dimension, facet.getValue(), minConfidence, surplus));
    }
    return counts;
  }

  private static org.apache.lucene.search.Sort order(Sort sort) {
    SortField first =
        switch (sort) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case DATE -> byDate(false, Long.MAX_VALUE);
          case DATE_DESCENDING -> byDate(true, Long.MIN_VALUE);
        };
    return new org.apache.lucene.search.Sort(
        first, new SortField(IndexFields.ID, SortField.Type.STRING));
  }

  /** Undated statements come last, whichever end the order begins at. */
  private static SortField byDate(boolean newestFirst, long undated) {
    return new SortField(IndexFields.DATE_ORDER, SortField.Type.LONG, newestFirst, undated);
  }
}
