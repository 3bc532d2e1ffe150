package org.minbar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.corpus.CodedStatement;
import org.minbar.index.IndexSettings;
import org.minbar.indexer.IndexBuild;
import org.minbar.indexer.IndexBuild.Start;
import org.minbar.search.SearchEngine;
import org.minbar.search.TimeLimit;

/** Engines over statements written down in a test, in memory. */
final class LuceneEngines {

  static final IndexSettings SETTINGS = new IndexSettings(LevelAnalyzer::of, "keys", "vocabulary");

  /** By a clock that stands still. */
  static final TimeLimit AT_LEISURE = new TimeLimit(TimeLimit.USUAL, () -> 0);

  private LuceneEngines() {}

  static SearchEngine over(CodedStatement... statements) {
    return over(List.of(statements), topic -> Set.of());
  }

  static SearchEngine over(
      List<CodedStatement> statements, Function<String, ? extends Collection<String>> broader) {
    return over(statements, broader, AT_LEISURE);
  }

  static SearchEngine over(
      List<CodedStatement> statements,
      Function<String, ? extends Collection<String>> broader,
      TimeLimit timeLimit) {
    try {
      Directory directory = index(statements, broader);
      return new LuceneEngine(directory, "memory", SETTINGS, Runnable::run, timeLimit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Directory index(
      List<CodedStatement> statements, Function<String, ? extends Collection<String>> broader)
      throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexBuild build = IndexBuild.in(directory, "memory", Start.FRESH, SETTINGS, broader)) {
      for (CodedStatement coded : statements) {
        build.add(coded);
      }
      build.commit();
    }
    return directory;
  }
}
