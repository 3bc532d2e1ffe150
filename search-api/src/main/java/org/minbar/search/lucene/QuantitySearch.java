package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Quantity;
import org.minbar.index.IndexFields;
import org.minbar.index.QuantityKeys;
import org.minbar.search.Deadline;
import org.minbar.search.QuantityAnswer;
import org.minbar.search.QuantityAnswer.Found;
import org.minbar.search.QuantityRequest;
import org.minbar.search.TooSlowException;

/**
 * From a question for quantities to its answer: the statements that can hold some are found by the
 * units they have, their quantities counted in doc values, and only those of the page opened.
 */
final class QuantitySearch {

  private final Function<MatchLevel, Analyzer> analyzers;

  QuantitySearch(Function<MatchLevel, Analyzer> analyzers) {
    this.analyzers = analyzers;
  }

  /** A statement with so many quantities that are wanted; undated ones count as of the last day. */
  private record Holder(int doc, long day, String id, int wanted) {}

  QuantityAnswer answer(QuantityRequest request, OpenIndex index, Deadline deadline)
      throws IOException {
    String snapshot = index.snapshot().id();
    long start =
        request
            .cursor()
            .map(text -> OffsetCursor.parse(text, OffsetCursor.QUANTITIES, snapshot))
            .orElse(0L);
    List<Holder> holders = holders(request, index, deadline);
    long total = holders.stream().mapToLong(Holder::wanted).sum();
    List<Found> page = page(request, start, holders, index);
    long end = start + page.size();
    boolean more = !page.isEmpty() && end < total;
    return new QuantityAnswer(
        index.snapshot(),
        total,
        page,
        more
            ? Optional.of(new OffsetCursor(snapshot, OffsetCursor.QUANTITIES, end).toString())
            : Optional.empty());
  }

  private List<Holder> holders(QuantityRequest request, OpenIndex index, Deadline deadline)
      throws IOException {
    TimedCollectors<HolderCollector, List<Holder>> timed =
        new TimedCollectors<>(new Holders(request), deadline);
    List<Holder> holders = timed.search(index.searcher(), query(request, index));
    if (!timed.isWhole()) {
      throw new TooSlowException(
          "the quantities cannot be counted in time: filter, or ask for one unit or topic");
    }
    holders.sort(Comparator.comparingLong(Holder::day).thenComparing(Holder::id));
    return holders;
  }

  private Query query(QuantityRequest request, OpenIndex index) {
    WordsToLucene words = new WordsToLucene(analyzers, request.subcorpus().level());
    BooleanQuery.Builder units = new BooleanQuery.Builder();
    Collection<String> asked =
        request.units().isEmpty() ? List.of(QuantityKeys.ANY) : request.units();
    asked.forEach(unit -> units.add(having(unit), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(
            SubcorpusQuery.of(
                request.subcorpus(), words.ranked(request.subcorpus().query()), index.facets()),
            Occur.FILTER)
        .add(units.build(), Occur.FILTER)
        .build();
  }

  private static Query having(String unit) {
    return new TermQuery(new Term(IndexFields.QUANTITY_UNIT, unit));
  }

  private static List<Found> page(
      QuantityRequest request, long start, List<Holder> holders, OpenIndex index)
      throws IOException {
    List<Found> page = new ArrayList<>();
    long before = 0;
    for (Holder holder : holders) {
      if (page.size() >= request.size()) {
        break;
      } else if (before + holder.wanted() > start) {
        CodedStatement coded = index.statement(holder.doc());
        long skipped = before;
        for (Quantity quantity : coded.quantities()) {
          if (request.wants(quantity)) {
            if (skipped >= start && page.size() < request.size()) {
              page.add(new Found(coded.statement(), quantity));
            }
            skipped++;
          }
        }
      }
      before += holder.wanted();
    }
    return page;
  }

  /** Collects the statements in which some quantity is wanted. */
  private record Holders(QuantityRequest request)
      implements CollectorManager<HolderCollector, List<Holder>> {

    @Override
    public HolderCollector newCollector() {
      return new HolderCollector(request);
    }

    @Override
    public List<Holder> reduce(Collection<HolderCollector> collectors) {
      List<Holder> all = new ArrayList<>();
      collectors.forEach(each -> all.addAll(each.found));
      return all;
    }
  }

  private static final class HolderCollector extends SimpleCollector {

    private final QuantityRequest request;
    private final List<Holder> found = new ArrayList<>();
    private int base;
    private @Nullable BinaryDocValues keys;
    private @Nullable NumericDocValues days;
    private @Nullable SortedDocValues ids;

    HolderCollector(QuantityRequest request) {
      this.request = request;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      keys = DocValues.getBinary(leaf.reader(), IndexFields.QUANTITIES);
      days = DocValues.getNumeric(leaf.reader(), IndexFields.DATE_ORDER);
      ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (keys == null || days == null || ids == null || !keys.advanceExact(doc)) {
        return;
      }
      int wanted = 0;
      for (QuantityKeys.Key key : QuantityKeys.read(keys.binaryValue().utf8ToString())) {
        wanted += request.wants(key.unit(), key.topics(), key.value(), key.upTo()) ? 1 : 0;
      }
      if (wanted > 0 && ids.advanceExact(doc)) {
        long day = days.advanceExact(doc) ? days.longValue() : Long.MAX_VALUE;
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        found.add(new Holder(base + doc, day, id, wanted));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
