package org.minbar.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.minbar.corpus.Dimension;
import org.minbar.search.Deadline;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.lucene.FacetReader.Surplus;
import org.minbar.search.lucene.SelectedDocuments.Document;

/**
 * Makes one result of each group of duplicates. Lucene finds and counts statements; the few that
 * are found together with duplicates are looked up again, one is kept of each group, and what the
 * others added to counts is taken off. So the work grows with the duplicates found, and counts stay
 * exact.
 */
final class Collapse {

  private final Subcorpus subcorpus;
  private final Query words;
  private final OpenIndex index;
  private final List<List<Document>> found;
  private final Set<Integer> hidden = new HashSet<>();

  /**
   * The groups that a subcorpus finds statements of.
   *
   * @param words the words of the subcorpus
   * @throws org.minbar.search.TooSlowException if they are not found in time
   */
  Collapse(Subcorpus subcorpus, Query words, OpenIndex index, Deadline deadline)
      throws IOException {
    this.subcorpus = subcorpus;
    this.words = words;
    this.index = index;
    this.found = found(subcorpus, deadline);
    found.forEach(group -> group.stream().skip(1).map(Document::doc).forEach(hidden::add));
  }

  private List<List<Document>> found(Subcorpus wanted, Deadline deadline) throws IOException {
    return index
        .duplicates()
        .found(SubcorpusQuery.of(wanted, words, index.facets()), index, deadline);
  }

  /** How many of the statements found are no results. */
  int hidden() {
    return hidden.size();
  }

  /** Collects the statements found that are results. */
  CollectorManager<?, TopFieldDocs> results(TopFieldCollectorManager statements) {
    return new Results(statements, hidden);
  }

  /** What statements of the same group have been counted too much in a dimension. */
  Surplus surplus(Dimension dimension) throws IOException {
    boolean filtered = subcorpus.filters().containsKey(dimension);
    // Untimed, for the search that it corrects came to its end in time and read more.
    List<List<Document>> counted =
        filtered ? found(subcorpus.withoutFilter(dimension), Deadline.NONE) : found;
    Iterator<List<String>> each =
        new ValueReader(dimension, subcorpus.minConfidence())
            .read(counted.stream().flatMap(List::stream).toList(), index)
            .iterator();
    Map<String, Long> values = new HashMap<>();
    long missing = 0;
    for (List<Document> group : counted) {
      Map<String, Long> inGroup = new HashMap<>();
      int without = 0;
      for (int i = 0; i < group.size(); i++) {
        List<String> has = each.next();
        has.forEach(value -> inGroup.merge(value, 1L, Long::sum));
        without += has.isEmpty() ? 1 : 0;
      }
      inGroup.forEach((value, times) -> values.merge(value, times - 1, Long::sum));
      missing += without - (without == group.size() ? 1 : 0);
    }
    return new Surplus(values, missing);
  }

  private record Results(TopFieldCollectorManager statements, Set<Integer> hidden)
      implements CollectorManager<ResultCollector, TopFieldDocs> {

    @Override
    public ResultCollector newCollector() {
      return new ResultCollector(statements.newCollector(), hidden);
    }

    @Override
    public TopFieldDocs reduce(Collection<ResultCollector> collectors) throws IOException {
      return statements.reduce(collectors.stream().map(each -> each.results).toList());
    }
  }

  /** Passes on what is not hidden. */
  private static final class ResultCollector extends FilterCollector {

    private final TopFieldCollector results;
    private final Set<Integer> hidden;

    ResultCollector(TopFieldCollector results, Set<Integer> hidden) {
      super(results);
      this.results = results;
      this.hidden = hidden;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(leaf)) {
        @Override
        public void collect(int doc) throws IOException {
          if (!hidden.contains(leaf.docBase + doc)) {
            super.collect(doc);
          }
        }
      };
    }
  }
}
