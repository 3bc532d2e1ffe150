package org.minbar.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * What an index holds and how it was made, kept in the user data of its commit.
 *
 * @param schema the version of this package's layout, {@link #SCHEMA} for indexes written now
 * @param analysis {@link IndexSettings#analysisFingerprint()}
 * @param vocabulary {@link IndexSettings#vocabularyFingerprint()}
 * @param corpus a hash of all statements with their facts, the same in whatever order they came
 * @param statements how many there are
 * @param coding {@link IndexSettings#coding()}; no part of the snapshot, since what it makes of the
 *     statements is
 */
public record Manifest(
    String schema,
    String analysis,
    String vocabulary,
    String corpus,
    int statements,
    Coding coding) {

  /** Changes whenever a document of the same statement becomes another one. */
  public static final String SCHEMA = "5";

  private static final int SNAPSHOT_DIGITS = 16;
  private static final String PREFIX = "minbar.";

  /** The manifest of the documents a reader sees. */
  public static Manifest of(IndexReader reader, IndexSettings settings) throws IOException {
    return of(reader, settings, new SegmentSums());
  }

  /**
   * The same.
   *
   * @param sums remembers segments that do not change from one commit to the next
   */
  public static Manifest of(IndexReader reader, IndexSettings settings, SegmentSums sums)
      throws IOException {
    ContentHash corpus = sums.sum(reader);
    return new Manifest(
        SCHEMA,
        settings.analysisFingerprint(),
        settings.vocabularyFingerprint(),
        corpus.hex(),
        reader.numDocs(),
        settings.coding());
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
            Integer.parseInt(statements),
            new Coding(
                userData.getOrDefault(PREFIX + "rules", ""),
                userData.getOrDefault(PREFIX + "sentences", ""),
                userData.getOrDefault(PREFIX + "corrections", ""))));
  }

  /** The user data of a commit, in a fixed order. */
  public Map<String, String> toUserData() {
    Map<String, String> data = ofSnapshot();
    data.put(PREFIX + "rules", coding.rules());
    data.put(PREFIX + "sentences", coding.sentences());
    data.put(PREFIX + "corrections", coding.corrections());
    return data;
  }

  private Map<String, String> ofSnapshot() {
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
    return ContentHash.of(ofSnapshot().toString()).hex().substring(0, SNAPSHOT_DIGITS);
  }

  /** Whether statements coded and analysed with some settings fit beside those that are there. */
  public boolean isContinuedBy(IndexSettings settings) {
    return schema.equals(SCHEMA)
        && analysis.equals(settings.analysisFingerprint())
        && vocabulary.equals(settings.vocabularyFingerprint())
        && coding.equals(settings.coding());
  }

  /**
   * Checks that the layout is the one that this program knows.
   *
   * @param place where the index lies, for the message
   * @throws IndexMismatchException if it is another
   */
  public void requireSchema(String place) {
    require("schema version", schema, SCHEMA, place);
  }

  /**
   * Checks that an index can be read with some settings.
   *
   * @param place where the index lies, for the message
   * @throws IndexMismatchException if it was made in another way
   */
  public void requireMadeWith(IndexSettings settings, String place) {
    requireSchema(place);
    require("analysis", analysis, settings.analysisFingerprint(), place);
    require("vocabulary", vocabulary, settings.vocabularyFingerprint(), place);
  }

  private static void require(String what, String found, String expected, String place) {
    if (!found.equals(expected)) {
      throw new IndexMismatchException(what, found, expected, place);
    }
  }
}
