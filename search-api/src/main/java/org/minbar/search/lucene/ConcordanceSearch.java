package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.Line;
import org.minbar.concordance.LineGroup;
import org.minbar.concordance.LineOrder;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;
import org.minbar.search.ConcordanceAnswer;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.Deadline;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TooManyLinesException;
import org.minbar.search.lucene.SelectedDocuments.Document;

/**
 * From a question for occurrences to its lines: their places are read from the positions of the
 * index, and only the statements of the page are opened; for an order by words, those of all lines.
 */
final class ConcordanceSearch {

  private final Function<MatchLevel, Analyzer> analyzers;

  ConcordanceSearch(Function<MatchLevel, Analyzer> analyzers) {
    this.analyzers = analyzers;
  }

  /** A stretch of a field that matches. */
  private record Stretch(Field field, Span span) {
    static final Comparator<Stretch> ORDER =
        Comparator.comparing(Stretch::field).thenComparing(Stretch::span);
  }

  /** Such a stretch in its document. */
  private record Place(Document document, Stretch stretch) {}

  /** The places that were found in time. */
  private record Places(List<Place> found, Optional<String> leftOut) {}

  ConcordanceAnswer answer(ConcordanceRequest request, OpenIndex index, Deadline deadline)
      throws IOException {
    String snapshot = index.snapshot().id();
    long start =
        request
            .cursor()
            .map(text -> OffsetCursor.parse(text, OffsetCursor.LINES, snapshot))
            .orElse(0L);
    Places places = places(request.subcorpus(), index, deadline);
    List<Place> all = places.found();
    Optional<String> leftOut = places.leftOut();
    List<Place> taken = request.sample().map(sample -> sample.of(all)).orElse(all);
    int from = (int) Math.min(taken.size(), start);
    int to = (int) Math.min(taken.size(), (long) from + request.size());
    List<Line> page;
    List<LineGroup> groups = List.of();
    if (request.readsStatements()) {
      if (taken.size() > ConcordanceRequest.MOST_READ) {
        throw new TooManyLinesException(
            "there are "
                + taken.size()
                + " lines, and at most "
                + ConcordanceRequest.MOST_READ
                + " are sorted or grouped by words, round or source: ask for a sample, filter, or sort by"
                + " date");
      }
      List<Line> lines = lines(taken, index, deadline);
      leftOut = leftOut.or(() -> fewer("lines sorted", lines.size(), taken.size()));
      page =
          order(request)
              .sort(lines)
              .subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
      groups =
          request
              .group()
              .map(key -> LineGroup.listOf(lines, key, request.subcorpus().minConfidence()))
              .orElse(List.of());
    } else {
      page = lines(byDate(taken, request.order()).subList(from, to), index, deadline);
      int shown = page.size();
      leftOut = leftOut.or(() -> fewer("lines shown", shown, to - from));
    }
    boolean more = !page.isEmpty() && to < taken.size() && leftOut.isEmpty();
    return new ConcordanceAnswer(
        index.snapshot(),
        all.size(),
        page,
        groups,
        more
            ? Optional.of(new OffsetCursor(snapshot, OffsetCursor.LINES, to).toString())
            : Optional.empty(),
        leftOut);
  }

  /** Says so if there are fewer than there should be. */
  private static Optional<String> fewer(String what, int there, int wanted) {
    return there < wanted ? Optional.of(what + ": " + there + " of " + wanted) : Optional.empty();
  }

  private static LineOrder order(ConcordanceRequest request) {
    return new LineOrder(request.sorting(), request.subcorpus().minConfidence());
  }

  /** Places come oldest first; sorting keeps the order of one day. */
  private static List<Place> byDate(List<Place> places, List<SortKey> order) {
    if (order.isEmpty() || order.getFirst() == SortKey.DATE) {
      return places;
    }
    return places.stream()
        .sorted(
            Comparator.comparingLong(place ->
                place.document().day() == Long.MAX_VALUE
                    ? Long.MAX_VALUE
                    : -place.document().day()))
        .toList();
  }

  private Places places(Subcorpus subcorpus, OpenIndex index, Deadline deadline)
      throws IOException {
    WordsToLucene words = new WordsToLucene(analyzers, subcorpus.level());
    IndexSearcher searcher = index.searcher();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(words.matching(subcorpus.query())), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Document> selected =
        SelectedDocuments.of(
            SubcorpusQuery.of(subcorpus, words.matching(subcorpus.query()), index.facets()),
            index,
            deadline);
    List<Place> places = new ArrayList<>();
    int read = 0;
    for (Document document : selected) {
      if (deadline.isOver()) {
        break;
      }
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document.doc(), leaves));
      @Nullable Matches matches = weight.matches(leaf, document.doc() - leaf.docBase);
      if (matches != null) {
        stretches(matches).forEach(stretch -> places.add(new Place(document, stretch)));
      }
      if (places.size() > ConcordanceRequest.MOST_LINES) {
        throw new TooManyLinesException(
            "there are more than "
                + ConcordanceRequest.MOST_LINES
                + " lines: ask for rarer words, or filter");
      }
      read++;
    }
    return new Places(places, fewer("statements read", read, selected.size()));
  }

  /** Where words of the question stand; the same place may match at two levels or in two parts. */
  private static SortedSet<Stretch> stretches(Matches matches) throws IOException {
    SortedSet<Stretch> found = new TreeSet<>(Stretch.ORDER);
    for (Field field : Field.values()) {
      for (MatchLevel level : MatchLevel.values()) {
        MatchesIterator iterator = matches.getMatches(IndexFields.words(field, level));
        while (iterator != null && iterator.next()) {
          found.add(new Stretch(field, new Span(iterator.startOffset(), iterator.endOffset())));
        }
      }
    }
    return found;
  }

  /** The first of them, as many as are opened in time. */
  private static List<Line> lines(List<Place> places, OpenIndex index, Deadline deadline)
      throws IOException {
    Map<Integer, CodedStatement> opened = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Place place : places) {
      int doc = place.document().doc();
      CodedStatement coded = opened.get(doc);
      if (coded == null) {
        if (deadline.isOver()) {
          break;
        }
        coded = index.statement(doc);
        opened.put(doc, coded);
      }
      lines.add(new Line(coded, place.stretch().field(), place.stretch().span()));
    }
    return lines;
  }
}
