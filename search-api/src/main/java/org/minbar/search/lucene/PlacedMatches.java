package org.minbar.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;
import org.minbar.index.WordPlaces;

/**
 * The matches in a document with their places in its texts: Lucene knows the positions, {@link
 * WordPlaces} where these stand.
 */
final class PlacedMatches {

  private final Matches matches;
  private final LeafReader leaf;
  private final int doc;

  /** Those of a document, by its number in the leaf. */
  PlacedMatches(Matches matches, LeafReader leaf, int doc) {
    this.matches = matches;
    this.leaf = leaf;
    this.doc = doc;
  }

  /** Where the words of a field stand. */
  WordPlaces places(Field field) throws IOException {
    return WordPlaces.read(leaf, doc, field);
  }

  /** The matches in a field at a level, from its beginning; null if there are none. */
  @Nullable MatchesIterator in(Field field, MatchLevel level, WordPlaces places)
      throws IOException {
    MatchesIterator found = matches.getMatches(IndexFields.words(field, level));
    return found == null ? null : new Placed(found, places);
  }

  private record Placed(MatchesIterator matches, WordPlaces places) implements MatchesIterator {

    @Override
    public boolean next() throws IOException {
      return matches.next();
    }

    @Override
    public int startPosition() {
      return matches.startPosition();
    }

    @Override
    public int endPosition() {
      return matches.endPosition();
    }

    @Override
    public int startOffset() {
      return places.of(startPosition()).start();
    }

    @Override
    public int endOffset() {
      return places.of(endPosition()).end();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() throws IOException {
      MatchesIterator parts = matches.getSubMatches();
      return parts == null ? null : new Placed(parts, places);
    }

    @Override
    public Query getQuery() {
      return matches.getQuery();
    }
  }
}
