package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.KeyFingerprint;
import org.minbar.index.IndexMismatchException;
import org.minbar.index.IndexSettings;
import org.minbar.indexer.IndexBuild;
import org.minbar.indexer.IndexBuild.Start;

class EngineProviderTest {

  private static final EngineProvider.Settings SETTINGS =
      new EngineProvider.Settings("vocabulary", Runnable::run);

  @TempDir private Path folder;

  @Test
  void anIndexIsOpenedByItsAddressIfItWasMadeInTheSameWay() throws IOException {
    String snapshot = index(KeyFingerprint.read());
    try (SearchEngine engine = EngineProvider.openAddress("lucene:" + folder, SETTINGS)) {
      assertThat(engine.snapshot()).isEqualTo(new Snapshot(snapshot, 0));
    }
    index("other keys");
    assertThatThrownBy(() -> EngineProvider.openAddress("lucene:" + folder, SETTINGS))
        .isInstanceOf(IndexMismatchException.class)
        .hasMessageContaining("index: other keys, this program: ")
        .hasMessageContaining("scripts/bulk-index --rebuild --index " + folder);
  }

  @Test
  void aFileIsNoIndex() throws IOException {
    Path file = Files.createFile(folder.resolve("plain"));
    assertThatThrownBy(() -> EngineProvider.openAddress("lucene:" + file, SETTINGS))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is a file: name the folder of an index with --index");
  }

  @Test
  void whereNoIndexIsTheCommandThatMakesOneIsNamed() {
    assertThatThrownBy(() -> EngineProvider.openAddress("lucene:" + folder, SETTINGS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no index at " + folder)
        .hasMessageContaining("scripts/bulk-index --index " + folder);
  }

  @Test
  void anAddressOfNoKnownKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EngineProvider.openAddress("var/index", SETTINGS))
        .withMessageContaining("got: var/index, known: lucene:…");
  }

  private String index(String analysis) throws IOException {
    IndexSettings settings = new IndexSettings(LevelAnalyzer::of, analysis, "vocabulary");
    try (IndexBuild build = IndexBuild.in(folder, Start.FRESH, settings, topic -> Set.of())) {
      return build.commit().snapshotId();
    }
  }
}
