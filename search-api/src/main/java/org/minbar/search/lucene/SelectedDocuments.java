package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.index.IndexFields;
import org.minbar.search.Deadline;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TooSlowException;

/** All documents that a query finds, by date (undated last), then by id. */
final class SelectedDocuments
    implements CollectorManager<
        SelectedDocuments.DocumentCollector, List<SelectedDocuments.Document>> {

  /** By date, undated ones last, then by id. */
  static final Comparator<Document> ORDER =
      Comparator.comparingLong(Document::day).thenComparing(Document::id);

  private SelectedDocuments() {}

  /** A document by its number; undated ones count as of the last day. */
  record Document(int doc, long day, String id) {}

  /**
   * The documents of a subcorpus.
   *
   * @throws TooSlowException if they are not found in time
   */
  static List<Document> of(
      Subcorpus subcorpus,
      Function<MatchLevel, Analyzer> analyzers,
      OpenIndex index,
      Deadline deadline)
      throws IOException {
    WordsToLucene words = new WordsToLucene(analyzers, subcorpus.level());
    return of(
        SubcorpusQuery.of(subcorpus, words.matching(subcorpus.query()), index.facets()),
        index,
        deadline);
  }

  /**
   * The documents a query finds.
   *
   * @throws TooSlowException if they are not found in time
   */
  static List<Document> of(Query query, OpenIndex index, Deadline deadline) throws IOException {
    TimedCollectors<SelectedDocuments.DocumentCollector, List<Document>> timed =
        new TimedCollectors<>(new SelectedDocuments(), deadline);
    List<Document> found = timed.search(index.searcher(), query);
    if (!timed.isWhole()) {
      throw new TooSlowException(
          "the statements cannot be selected in time: filter, or ask for fewer words");
    }
    found.sort(ORDER);
    return found;
  }

  /** The place of each document of the index among some of them, −1 for none. */
  static int[] numbers(List<Document> documents, OpenIndex index) {
    int[] numbers = new int[index.searcher().getIndexReader().maxDoc()];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < documents.size(); i++) {
      numbers[documents.get(i).doc()] = i;
    }
    return numbers;
  }

  /** One document of an index. */
  static Document document(int doc, OpenIndex index) throws IOException {
    List<LeafReaderContext> leaves = index.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    DocumentCollector collector = new DocumentCollector();
    collector.doSetNextReader(leaf);
    collector.collect(doc - leaf.docBase);
    return collector.found.getFirst();
  }

  @Override
  public DocumentCollector newCollector() {
    return new DocumentCollector();
  }

  @Override
  public List<Document> reduce(Collection<DocumentCollector> collectors) {
    List<Document> all = new ArrayList<>();
    collectors.forEach(each -> all.addAll(each.found));
    return all;
  }

  /** Collects the documents of some leaves. */
  static final class DocumentCollector extends SimpleCollector {

    private final List<Document> found = new ArrayList<>();
    private int base;
    private @Nullable NumericDocValues days;
    private @Nullable SortedDocValues ids;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      days = DocValues.getNumeric(leaf.reader(), IndexFields.DATE_ORDER);
      ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (days != null && ids != null && ids.advanceExact(doc)) {
        long day = days.advanceExact(doc) ? days.longValue() : Long.MAX_VALUE;
        found.add(new Document(base + doc, day, ids.lookupOrd(ids.ordValue()).utf8ToString()));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
