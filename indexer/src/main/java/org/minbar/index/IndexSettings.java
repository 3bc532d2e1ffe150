package org.minbar.index;

import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.minbar.arabic.MatchLevel;

/**
 * What the writer and the reader of an index have to agree upon.
 *
 * @param analyzers how the text of a question becomes words at each match level, the same that
 *     {@link StatementDocuments} makes of documents
 * @param analysisFingerprint names what the analyzers do; changes when they find other words
 * @param vocabularyFingerprint names the contents of the vocabularies that facts refer to
 * @param coding names what else facts are made with; of no interest to readers
 */
public record IndexSettings(
    Function<MatchLevel, Analyzer> analyzers,
    String analysisFingerprint,
    String vocabularyFingerprint,
    Coding coding) {

  /** For readers, and for writers whose facts are given. */
  public IndexSettings(
      Function<MatchLevel, Analyzer> analyzers,
      String analysisFingerprint,
      String vocabularyFingerprint) {
    this(analyzers, analysisFingerprint, vocabularyFingerprint, Coding.NONE);
  }

  /** The same, with facts that were made in another way. */
  public IndexSettings with(Coding other) {
    return new IndexSettings(analyzers, analysisFingerprint, vocabularyFingerprint, other);
  }
}
