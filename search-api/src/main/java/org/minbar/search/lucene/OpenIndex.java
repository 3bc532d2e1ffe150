package org.minbar.search.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.FacetLayout;
import org.minbar.index.IndexFields;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import org.minbar.index.StoredStatement;
import org.minbar.search.Snapshot;

/**
 * One commit of an index, open for reading: all that belongs to one snapshot.
 *
 * <p>Closed when its opener has released it and no work on it is going on any more.
 */
final class OpenIndex {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Snapshot snapshot;
  private final FacetsConfig facets = FacetLayout.config();
  private final Optional<SortedSetDocValuesReaderState> facetState;
  private final DuplicateGroups duplicates;

  private OpenIndex(DirectoryReader reader, Manifest manifest) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Bm25.SIMILARITY);
    this.snapshot = new Snapshot(manifest.snapshotId(), manifest.statements());
    // Lucene refuses to count in an index without statements.
    this.facetState =
        reader.numDocs() == 0
            ? Optional.empty()
            : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, facets));
    this.duplicates = DuplicateGroups.of(reader);
  }

  /**
   * Opens the last commit.
   *
   * @param place where it lies, for messages
   * @throws org.minbar.index.IndexMismatchException if it was made in another way
   * @throws IOException if there is none, or not one of Minbar's
   */
  static OpenIndex open(Directory directory, String place, IndexSettings settings)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      throw new IOException(
          "there is no index at "
              + place
              + "; make one: scripts/bulk-index --index "
              + place
              + " PATH…");
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      Manifest manifest =
          Manifest.find(reader.getIndexCommit().getUserData())
              .orElseThrow(() ->
                  new IOException(
                      "the index at " + place + " was not written by Minbar; name another"));
      manifest.requireMadeWith(settings, place);
      return new OpenIndex(reader, manifest);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Does some work while the index is sure to stay open. */
  <T> T with(Work<T> work) throws IOException {
    reader.incRef();
    try {
      return work.on(this);
    } finally {
      reader.decRef();
    }
  }

  /** Gives up the opener's hold on the index. */
  void release() throws IOException {
    reader.decRef();
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  FacetsConfig facets() {
    return facets;
  }

  /** What counting needs; empty when there are no statements to count. */
  Optional<SortedSetDocValuesReaderState> facetState() {
    return facetState;
  }

  DuplicateGroups duplicates() {
    return duplicates;
  }

  CodedStatement statement(int doc) throws IOException {
    return StoredStatement.read(stored(doc));
  }

  /** A field of a statement, sooner than the whole of it. */
  String field(int doc, Field field) throws IOException {
    return StoredStatement.readField(stored(doc), field);
  }

  private String stored(int doc) throws IOException {
    return searcher
        .storedFields()
        .document(doc, Set.of(IndexFields.STATEMENT))
        .get(IndexFields.STATEMENT);
  }

  Optional<CodedStatement> findStatement(String id) throws IOException {
    OptionalInt doc = findDocument(id);
    return doc.isPresent() ? Optional.of(statement(doc.getAsInt())) : Optional.empty();
  }

  /** The number of the document with that statement. */
  OptionalInt findDocument(String id) throws IOException {
    ScoreDoc[] found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1).scoreDocs;
    return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0].doc);
  }

  /** Something done with an open index. */
  interface Work<T> {
    T on(OpenIndex index) throws IOException;
  }
}
