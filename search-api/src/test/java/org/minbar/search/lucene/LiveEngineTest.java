package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.MatchLevel;
import org.minbar.index.Generations;
import org.minbar.index.IndexMismatchException;
import org.minbar.index.IndexSettings;
import org.minbar.indexer.IndexBuild;
import org.minbar.indexer.IndexBuild.Start;
import org.minbar.query.QueryParser;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.Snapshot;
import org.minbar.search.StaleCursorException;
import org.minbar.search.TimeLimit;

/** An index that is written to while it is served. */
class LiveEngineTest {

  @TempDir private Path folder;

  @Test
  void aNewCommitAndANewGenerationAreServedAfterARefresh() throws IOException {
    write(Start.FRESH, "a");
    try (SearchEngine engine = open()) {
      Snapshot first = engine.snapshot();
      write(Start.UPDATE, "b");
      assertThat(engine.snapshot()).isEqualTo(first);
      assertThat(engine.findStatement("b")).isEmpty();
      engine.refresh();
      assertThat(engine.snapshot().statements()).isEqualTo(2);
      assertThat(engine.findStatement("b")).isPresent();
      write(Start.FRESH, "c");
      engine.refresh();
      assertThat(engine.snapshot().statements()).isEqualTo(1);
      assertThat(engine.findStatement("c")).isPresent();
      Snapshot last = engine.snapshot();
      engine.refresh();
      assertThat(engine.snapshot()).isEqualTo(last);
    }
  }

  @Test
  void whoHoldsASnapshotIsAnsweredFromItToTheEnd() throws IOException {
    write(Start.FRESH, "a");
    try (SearchEngine engine = open()) {
      SearchEngine.Hold hold = engine.hold();
      Snapshot first = engine.snapshot();
      write(Start.FRESH, "b");
      engine.refresh();
      assertThat(engine.snapshot()).isEqualTo(first);
      assertThat(engine.findStatement("a")).isPresent();
      assertThat(new Generations(folder).list()).hasSize(2);
      hold.close();
      assertThat(engine.findStatement("a")).isEmpty();
      assertThat(new Generations(folder).list()).hasSize(1);
    }
  }

  @Test
  void aGenerationIsRemovedWhenNobodyReadsItAnyMore() throws IOException {
    write(Start.FRESH, "a");
    Path old = new Generations(folder).current().orElseThrow();
    try (SearchEngine one = open();
        SearchEngine other = open()) {
      write(Start.FRESH, "b");
      assertThat(old).exists();
      one.refresh();
      assertThat(old).exists();
      assertThat(other.findStatement("a")).isPresent();
      other.refresh();
      assertThat(old).doesNotExist();
    }
    assertThat(leases()).isEmpty();
  }

  @Test
  void theLeaseOfAProcessThatIsNoMoreHoldsNothing() throws IOException {
    write(Start.FRESH, "a");
    Path old = new Generations(folder).current().orElseThrow();
    Files.createFile(
        folder.resolve(
            "lease-"
                + old.getFileName()
                + "-"
                + Integer.MAX_VALUE
                + "-00000000-0000-0000-0000-000000000000"));
    write(Start.FRESH, "b");
    assertThat(old).doesNotExist();
  }

  @Test
  void aCursorOfASnapshotThatIsNoMoreSaysSo() throws IOException {
    write(Start.FRESH, "a", "b");
    try (SearchEngine engine = open()) {
      String next = engine.search(page(Optional.empty())).next().orElseThrow();
      assertThat(engine.search(page(Optional.of(next))).hits()).hasSize(1);
      write(Start.UPDATE, "c");
      engine.refresh();
      assertThatThrownBy(() -> engine.search(page(Optional.of(next))))
          .isInstanceOf(StaleCursorException.class)
          .hasMessageContaining("start again without a cursor");
    }
  }

  @Test
  void whatCannotBeServedLeavesWhatWasServed() throws IOException {
    write(Start.FRESH, "a");
    try (SearchEngine engine = open()) {
      Snapshot first = engine.snapshot();
      IndexSettings other = new IndexSettings(LevelAnalyzer::of, "other keys", "vocabulary");
      write(other, Start.FRESH, "b");
      assertThatThrownBy(engine::refresh).isInstanceOf(IndexMismatchException.class);
      assertThat(engine.snapshot()).isEqualTo(first);
      assertThat(engine.findStatement("a")).isPresent();
      write(Start.FRESH, "c");
      engine.refresh();
      assertThat(engine.findStatement("c")).isPresent();
    }
    assertThat(leases()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void noFileOfAnOldSnapshotStaysOpen() throws IOException {
    write(Start.FRESH, "a");
    try (SearchEngine engine = open()) {
      for (int i = 0; i < 5; i++) {
        write(i % 2 == 0 ? Start.FRESH : Start.UPDATE, "s" + i, "t" + i);
        engine.refresh();
        assertThat(engine.findStatement("s" + i)).isPresent();
      }
      String current = new Generations(folder).current().orElseThrow().toString();
      assertThat(mapped()).isNotEmpty().allMatch(line -> line.contains(current));
      assertThat(mapped()).noneMatch(line -> line.contains("(deleted)"));
    }
    assertThat(mapped()).isEmpty();
  }

  /** The files under the folder that this process has mapped into its memory. */
  private List<String> mapped() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
      return lines.filter(line -> line.contains(folder.toString())).toList();
    }
  }

  private List<Path> leases() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("lease-"))
          .toList()
          .stream()
          .filter(file -> !file.toString().contains(Integer.toString(Integer.MAX_VALUE)))
          .toList();
    }
  }

  private static SearchRequest page(Optional<String> cursor) {
    Subcorpus all =
        new Subcorpus(
            new QueryParser().parse(""),
            MatchLevel.LEMMA,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    return new SearchRequest(all, Map.of(), Sort.DATE, 1, cursor);
  }

  private SearchEngine open() throws IOException {
    return new LiveEngine(
        new GenerationReader(
            new Generations(folder), LuceneEngines.SETTINGS, Runnable::run, TimeLimit.usual()));
  }

  private void write(Start start, String... ids) throws IOException {
    write(LuceneEngines.SETTINGS, start, ids);
  }

  private void write(IndexSettings settings, Start start, String... ids) throws IOException {
    try (IndexBuild build = IndexBuild.in(folder, start, settings, topic -> Set.of())) {
      for (String id : ids) {
        build.add(Texts.coded(id, "", "نص " + id));
      }
      build.commit();
    }
  }
}
