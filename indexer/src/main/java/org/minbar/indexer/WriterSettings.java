package org.minbar.indexer;

import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.KeyFingerprint;
import org.minbar.corpus.correction.Corrections;
import org.minbar.corpus.extract.RuleFingerprint;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.Coding;
import org.minbar.index.IndexSettings;

/** The settings of an index as this program writes it. */
public final class WriterSettings {

  private WriterSettings() {}

  /** With the fingerprints of all that facts and words depend on. */
  public static IndexSettings of(Vocabularies vocabularies, Corrections corrections) {
    return new IndexSettings(
        LevelAnalyzer::of,
        KeyFingerprint.read(),
        vocabularies.fingerprint(),
        new Coding(
            RuleFingerprint.compute(), SentenceEnds.fingerprint(), corrections.fingerprint()));
  }
}
