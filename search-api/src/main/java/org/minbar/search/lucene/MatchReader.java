package org.minbar.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.WordPlaces;

/** Reads from the positions of an index where the words of a query stand in a document. */
final class MatchReader {

  private final Weight weight;
  private final List<LeafReaderContext> leaves;

  /** A reader of the matches of words. */
  MatchReader(Query words, OpenIndex index) throws IOException {
    IndexSearcher searcher = index.searcher();
    this.weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
    this.leaves = searcher.getIndexReader().leaves();
  }

  /**
   * A stretch of a field that matches.
   *
   * @param words from its first word to the one after its last
   * @param span the same in UTF-16 units
   */
  record Stretch(Field field, Span words, Span span) {
    static final Comparator<Stretch> ORDER =
        Comparator.comparing(Stretch::field).thenComparing(Stretch::span);
  }

  /** The different stretches; the same one may match at two levels or in two parts of a query. */
  SortedSet<Stretch> in(int doc) throws IOException {
    SortedSet<Stretch> found = new TreeSet<>(Stretch.ORDER);
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    @Nullable Matches matches = weight.matches(leaf, doc - leaf.docBase);
    if (matches != null) {
      PlacedMatches placed = new PlacedMatches(matches, leaf.reader(), doc - leaf.docBase);
      for (Field field : Field.values()) {
        WordPlaces places = placed.places(field);
        for (MatchLevel level : MatchLevel.values()) {
          add(placed.in(field, level, places), field, found);
        }
      }
    }
    return found;
  }

  private static void add(@Nullable MatchesIterator iterator, Field field, SortedSet<Stretch> found)
      throws IOException {
    while (iterator != null && iterator.next()) {
      found.add(
          new Stretch(
              field,
              new Span(iterator.startPosition(), iterator.endPosition() + 1),
              new Span(iterator.startOffset(), iterator.endOffset())));
    }
  }
}
