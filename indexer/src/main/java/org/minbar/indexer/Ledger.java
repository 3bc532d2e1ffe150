package org.minbar.indexer;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.minbar.corpus.Statement;
import org.minbar.corpus.read.Origin;
import org.minbar.index.GivenHash;
import org.minbar.index.IndexFields;
import org.minbar.index.StoredStatement;

/**
 * Tells of each statement that a run reads whether the index has it, and whether the run has read
 * its id before.
 *
 * <p>The index itself is asked: as it was when the run began, where one bit a statement says
 * whether the run has met it, and as it was at the last checkpoint. Only the statements written
 * since then are kept in memory. For one thread.
 */
final class Ledger implements Closeable {

  private final DirectoryReader before;
  private final IdLookup beforeIds;
  private final FixedBitSet met;
  private final Map<String, Written> written = new HashMap<>();
  private DirectoryReader now;
  private IdLookup nowIds;

  /** Begins with what a reader sees; the ledger closes the reader. */
  Ledger(DirectoryReader before) throws IOException {
    this.before = before;
    this.beforeIds = new IdLookup(before);
    this.met = new FixedBitSet(Math.max(1, before.maxDoc()));
    before.incRef();
    this.now = before;
    this.nowIds = beforeIds;
  }

  /**
   * What a statement is to the index; it counts as met from now on.
   *
   * @param file the file it was read from, as {@link IndexFields#ORIGIN} has it; empty if a
   *     statement that says the same counts as unchanged wherever it came from
   */
  Sight see(Statement statement, Optional<String> file, Origin place) throws IOException {
    String id = statement.id();
    BytesRef hash = GivenHash.of(statement);
    Written earlier = written.get(id);
    if (earlier != null) {
      return new Sight.Repeated(earlier.place().toString(), earlier.hash().equals(hash));
    }
    int old = beforeIds.find(id);
    int current = old == IdLookup.NONE || met.get(old) ? nowIds.find(id) : old;
    if (old == IdLookup.NONE ? current != IdLookup.NONE : met.getAndSet(old)) {
      boolean there = current != IdLookup.NONE;
      return new Sight.Repeated(
          there ? nowIds.value(current, IndexFields.ORIGIN).utf8ToString() : place.path(),
          there && nowIds.value(current, IndexFields.GIVEN_HASH).equals(hash));
    }
    boolean unchanged =
        old != IdLookup.NONE
            && beforeIds.value(old, IndexFields.GIVEN_HASH).equals(hash)
            && (file.isEmpty()
                || beforeIds.value(old, IndexFields.ORIGIN).equals(new BytesRef(file.get())));
    if (unchanged) {
      return new Sight.Unchanged();
    }
    written.put(id, new Written(place, hash));
    return old == IdLookup.NONE ? new Sight.New() : new Sight.Changed();
  }

  /** Whether a statement of the same id came from another file, and says something else. */
  boolean isOthers(Statement statement, String file) throws IOException {
    Written earlier = written.get(statement.id());
    int doc = earlier == null ? nowIds.find(statement.id()) : IdLookup.NONE;
    if (earlier == null && doc == IdLookup.NONE) {
      return false;
    }
    String origin =
        earlier == null
            ? nowIds.value(doc, IndexFields.ORIGIN).utf8ToString()
            : InputScope.file(earlier.place());
    BytesRef hash = earlier == null ? nowIds.value(doc, IndexFields.GIVEN_HASH) : earlier.hash();
    return !origin.equals(file) && !hash.equals(GivenHash.of(statement));
  }

  /** Whether the index has a statement of that id, or will have it with the next commit. */
  boolean holds(String id) throws IOException {
    return written.containsKey(id) || nowIds.find(id) != IdLookup.NONE;
  }

  /**
   * The statement of an id as it was given, and the file it came from, as of the last checkpoint.
   */
  Optional<Given> find(String id) throws IOException {
    int doc = nowIds.find(id);
    if (doc == IdLookup.NONE) {
      return Optional.empty();
    }
    Document document = now.storedFields().document(doc, Set.of(IndexFields.STATEMENT));
    return Optional.of(
        new Given(
            StoredStatement.read(document.get(IndexFields.STATEMENT)).statement(),
            nowIds.value(doc, IndexFields.ORIGIN).utf8ToString()));
  }

  /** Takes note of a checkpoint; the ledger closes the reader. */
  void checkpoint(DirectoryReader reader) throws IOException {
    now.decRef();
    now = reader;
    nowIds = new IdLookup(reader);
    written.clear();
  }

  /** What the index held when the run began, as far as no statement of its id was met. */
  void forEachUnmet(Unmet action) throws IOException {
    for (LeafReaderContext leaf : before.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        boolean is = live == null || live.get(doc);
        if (is && !met.get(leaf.docBase + doc) && ids.advanceExact(doc)) {
          action.accept(
              ids.lookupOrd(ids.ordValue()).utf8ToString(),
              beforeIds.value(leaf.docBase + doc, IndexFields.ORIGIN).utf8ToString());
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    now.decRef();
    before.close();
  }

  /** A statement as it was given, and the file it came from. */
  record Given(Statement statement, String file) {}

  /** Something done with a statement that was not met. */
  interface Unmet {
    void accept(String id, String file) throws IOException;
  }

  /** A statement written since the last checkpoint. */
  private record Written(Origin place, BytesRef hash) {}
}
