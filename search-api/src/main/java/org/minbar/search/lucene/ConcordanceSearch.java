package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.Context.Unit;
import org.minbar.concordance.Line;
import org.minbar.concordance.LineGroup;
import org.minbar.concordance.LineOrder;
import org.minbar.concordance.Reach;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.index.IndexFields;
import org.minbar.search.ConcordanceAnswer;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.Deadline;
import org.minbar.search.Near;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TooManyLinesException;
import org.minbar.search.lucene.MatchReader.Stretch;
import org.minbar.search.lucene.SelectedDocuments.Document;

/**
 * From a question for occurrences to its lines: their places are read from the positions of the
 * index, and so is what they are sorted by; only the statements of the page are opened.
 */
final class ConcordanceSearch {

  private final Function<MatchLevel, Analyzer> analyzers;
  private final SentenceEnds ends;

  ConcordanceSearch(Function<MatchLevel, Analyzer> analyzers, SentenceEnds ends) {
    this.analyzers = analyzers;
    this.ends = ends;
  }

  /** The lines of a page, and the groups of all lines that were taken. */
  private record Page(List<Line> lines, List<LineGroup> groups, Optional<String> leftOut) {}

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
    Places places = places(request, index, deadline);
    List<Place> all = places.found();
    List<Place> taken = request.sample().map(sample -> sample.of(all)).orElse(all);
    int from = (int) Math.min(taken.size(), start);
    int to = (int) Math.min(taken.size(), (long) from + request.size());
    Page page =
        request.readsLines()
            ? sorted(request, taken, from, to, index, deadline)
            : dated(request, taken, from, to, index, deadline);
    Optional<String> leftOut = places.leftOut().or(page::leftOut);
    boolean more = !page.lines().isEmpty() && to < taken.size() && leftOut.isEmpty();
    return new ConcordanceAnswer(
        index.snapshot(),
        all.size(),
        page.lines(),
        page.groups(),
        more
            ? Optional.of(new OffsetCursor(snapshot, OffsetCursor.LINES, to).toString())
            : Optional.empty(),
        leftOut);
  }

  /** A page that is put in order, and grouped, by the words or facts of all lines. */
  private static Page sorted(
      ConcordanceRequest request,
      List<Place> taken,
      int from,
      int to,
      OpenIndex index,
      Deadline deadline)
      throws IOException {
    if (taken.size() > ConcordanceRequest.MOST_READ) {
      throw new TooManyLinesException(
          "there are "
              + taken.size()
              + " lines, and at most "
              + ConcordanceRequest.MOST_READ
              + " are sorted or grouped by words, round or source: ask for a sample, filter, or sort by"
              + " date");
    }
    List<SortKey> keys = request.sorting();
    PlaceNames names =
        new PlaceNames(taken, keys, request.subcorpus().minConfidence(), index, deadline);
    List<Place> read = names.read();
    List<Place> page =
        new LineOrder(keys)
            .sort(read, names)
            .subList(Math.min(from, read.size()), Math.min(to, read.size()));
    return new Page(
        lines(page, index, Deadline.NONE),
        request.group().map(key -> LineGroup.listOf(read, key, names)).orElse(List.of()),
        fewer("lines sorted", read.size(), taken.size()));
  }

  /** A page by date, of which alone the statements are opened. */
  private static Page dated(
      ConcordanceRequest request,
      List<Place> taken,
      int from,
      int to,
      OpenIndex index,
      Deadline deadline)
      throws IOException {
    List<Line> page = lines(byDate(taken, request.order()).subList(from, to), index, deadline);
    return new Page(page, List.of(), fewer("lines shown", page.size(), to - from));
  }

  /** Says so if there are fewer than there should be. */
  private static Optional<String> fewer(String what, int there, int wanted) {
    return there < wanted ? Optional.of(what + ": " + there + " of " + wanted) : Optional.empty();
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

  private Places places(ConcordanceRequest request, OpenIndex index, Deadline deadline)
      throws IOException {
    Subcorpus statements = request.statements();
    WordsToLucene words = new WordsToLucene(analyzers, statements.level());
    MatchReader matches = new MatchReader(words.matching(request.subcorpus().query()), index);
    Optional<MatchReader> others = Optional.empty();
    if (request.near().isPresent()) {
      others = Optional.of(new MatchReader(words.matching(request.near().get().query()), index));
    }
    Optional<Reach> reach = request.near().flatMap(Near::reach);
    Query selected =
        SubcorpusQuery.of(statements, words.matching(statements.query()), index.facets());
    List<Document> documents =
        SelectedDocuments.of(among(request.ids(), selected), index, deadline);
    if (reach.isPresent()
        && reach.get().unit() == Unit.SENTENCE
        && documents.size() > ConcordanceRequest.MOST_READ) {
      throw new TooManyLinesException(
          "the queries match in "
              + documents.size()
              + " statements, and the sentences of at most "
              + ConcordanceRequest.MOST_READ
              + " are looked for: ask for a window of words, for rarer words, or filter");
    }
    List<Place> places = new ArrayList<>();
    int read = 0;
    for (Document document : documents) {
      if (deadline.isOver()) {
        break;
      }
      SortedSet<Stretch> found = matches.in(document.doc());
      if (reach.isPresent() && others.isPresent() && !found.isEmpty()) {
        NearMatches near =
            NearMatches.of(
                others.get().in(document.doc()), reach.get(), document.doc(), index, ends);
        boolean outside = request.near().get().outside();
        found.removeIf(stretch -> !(outside ? near.isOutside(stretch) : near.isNear(stretch)));
      }
      found.forEach(stretch -> places.add(new Place(document, stretch)));
      if (places.size() > ConcordanceRequest.MOST_LINES) {
        throw new TooManyLinesException(
            "there are more than "
                + ConcordanceRequest.MOST_LINES
                + " lines: ask for rarer words, or filter");
      }
      read++;
    }
    return new Places(places, fewer("statements read", read, documents.size()));
  }

  /** What a query finds among the statements of some ids, or among all if none are given. */
  private static Query among(Set<String> ids, Query query) {
    if (ids.isEmpty()) {
      return query;
    }
    List<BytesRef> terms = ids.stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(new TermInSetQuery(IndexFields.ID, terms), Occur.FILTER)
        .build();
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
