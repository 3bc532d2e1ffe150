package org.minbar.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * What an index holds and how it was made, kept in the user data of its commit.
 *
 * @param schema the version of this package's layout, {@link #SCHEMA} for indexes written now
 * @param analysis {@link IndexSettings#analysisFingerprint()}
 * @param vocabulary {@link IndexSettings#vocabularyFingerprint()}
 * @param corpus a hash of all statements with their facts, the same in whatever order they came
 * @param statements how many there are
 */
public record Manifest(
    String schema, String analysis, String vocabulary, String corpus, int statements) {

  /** Changes whenever a document of the same statement becomes another one. */
  public static final String SCHEMA = "4";

  private static final int SNAPSHOT_DIGITS = 16;
  private static final String PREFIX = "minbar.";

  /** The manifest of the documents a reader sees. */
  public static Manifest of(IndexReader reader, IndexSettings settings) throws IOException {
    ContentHash corpus = ContentHash.NONE;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues hashes = DocValues.getBinary(leaf.reader(), IndexFields.CONTENT_HASH);
      for (int doc = hashes.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = hashes.nextDoc()) {
        if (live == null || live.get(doc)) {
          BytesRef hash = BytesRef.deepCopyOf(hashes.binaryValue());
          corpus = corpus.plus(ContentHash.ofBytes(hash.bytes));
        }
      }
    }
    return new Manifest(
        SCHEMA,
        settings.analysisFingerprint(),
        settings.vocabularyFingerprint(),
        corpus.hex(),
        reader.numDocs());
  }

  /** The manifest in the user data of a commit; empty if Minbar did not write the commit. */
  public static Optional<Manifest> find(Map<String, String> userData) {
    String statements = userData.get(PREFIX + "statements");
    if (statements == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            userData.getOrDefault(PREFIX + "schema", ""),
            userData.getOrDefault(PREFIX + "analysis", ""),
            userData.getOrDefault(PREFIX + "vocabulary", ""),
            userData.getOrDefault(PREFIX + "corpus", ""),
            Integer.parseInt(statements)));
  }

  /** The user data of a commit, in a fixed order. */
  public Map<String, String> toUserData() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(PREFIX + "schema", schema);
    data.put(PREFIX + "analysis", analysis);
    data.put(PREFIX + "vocabulary", vocabulary);
    data.put(PREFIX + "corpus", corpus);
    data.put(PREFIX + "statements", Integer.toString(statements));
    return data;
  }

  /**
   * The id of the snapshot: 16 hexadecimal digits, equal for the same statements coded, analysed
   * and laid out in the same way.
   */
  public String snapshotId() {
    return ContentHash.of(toUserData().toString()).hex().substring(0, SNAPSHOT_DIGITS);
  }

  /**
   * Checks that an index can be read, or continued, with some settings.
   *
   * @param place where the index lies, for the message
   * @throws IndexMismatchException if it was made in another way
   */
  public void requireMadeWith(IndexSettings settings, String place) {
    require("schema version", schema, SCHEMA, place);
    require("analysis", analysis, settings.analysisFingerprint(), place);
    require("vocabulary", vocabulary, settings.vocabularyFingerprint(), place);
  }

  private static void require(String what, String found, String expected, String place) {
    if (!found.equals(expected)) {
      throw new IndexMismatchException(what, found, expected, place);
    }
  }
}
