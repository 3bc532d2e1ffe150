package org.minbar.index;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;

/**
 * What the writer and the reader of an index have to agree upon.
 *
 * @param analyzers how text becomes words at each match level
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

  /** The analyzer of a whole document, each field at its level. */
  public Analyzer documentAnalyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    for (Field field : Field.values()) {
      for (MatchLevel level : MatchLevel.values()) {
        byField.put(IndexFields.words(field, level), analyzers.apply(level));
      }
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }
}
