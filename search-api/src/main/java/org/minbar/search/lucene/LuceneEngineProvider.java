package org.minbar.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.KeyFingerprint;
import org.minbar.index.Generations;
import org.minbar.index.IndexSettings;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchEngine;

/** Opens a folder that {@code scripts/bulk-index} wrote: {@code lucene:var/index}. */
public final class LuceneEngineProvider implements EngineProvider {

  /** For {@link java.util.ServiceLoader}. */
  public LuceneEngineProvider() {}

  @Override
  public String scheme() {
    return "lucene";
  }

  @Override
  public SearchEngine open(String location, Settings settings) throws IOException {
    IndexSettings expected =
        new IndexSettings(
            LevelAnalyzer::of, KeyFingerprint.read(), settings.vocabularyFingerprint());
    Path folder = Path.of(location);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(location + " is a file: name the folder of an index with --index");
    }
    return new LiveEngine(
        new GenerationReader(
            new Generations(folder), expected, settings.background(), settings.timeLimit()));
  }
}
