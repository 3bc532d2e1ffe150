package org.minbar.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;
import org.minbar.index.Coding;
import org.minbar.index.FacetLabel;
import org.minbar.index.FacetLayout;
import org.minbar.index.Generations;
import org.minbar.index.IndexFields;
import org.minbar.index.IndexMismatchException;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import org.minbar.index.RandomStatements;
import org.minbar.indexer.IndexBuild.Start;

class IndexBuildTest {

  private static final IndexSettings SETTINGS =
      new IndexSettings(LevelAnalyzer::of, "keys", "vocabulary");

  private static final Map<String, Set<String>> BROADER =
      Map.of("mines", Set.of("demining", "humanitarian"));

  @TempDir private Path temporary;

  @Test
  void theSnapshotIdDependsOnNeitherOrderNorThreads() throws Exception {
    for (long seed = 0; seed < 8; seed++) {
      Random random = new Random(seed);
      List<CodedStatement> statements = new RandomStatements(random).list(30);
      Manifest expected = build(statements, 1);
      for (int threads = 1; threads <= 4; threads++) {
        List<CodedStatement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, random);
        assertThat(build(shuffled, threads)).as("seed %s", seed).isEqualTo(expected);
      }
      List<CodedStatement> fewer = statements.subList(1, statements.size());
      assertThat(build(fewer, 1).snapshotId()).isNotEqualTo(expected.snapshotId());
    }
  }

  @Test
  void anyChangeOfAStatementOrItsFactsGivesAnotherSnapshotId() throws Exception {
    CodedStatement plain = coded("a", "نص");
    CodedStatement withFact =
        new CodedStatement(
            plain.statement(), List.of(Fact.asserted(Dimension.ROUND, "13", "editor")));
    String id = build(List.of(plain), 1).snapshotId();
    assertThat(build(List.of(withFact), 1).snapshotId()).isNotEqualTo(id);
    assertThat(build(List.of(coded("a", "نصّ")), 1).snapshotId()).isNotEqualTo(id);
    assertThat(build(List.of(coded("b", "نص")), 1).snapshotId()).isNotEqualTo(id);
  }

  @Test
  void aStatementOfTheSameIdIsReplaced() throws Exception {
    Manifest twice = build(List.of(coded("a", "قديم"), coded("b", "نص"), coded("a", "جديد")), 1);
    assertThat(twice).isEqualTo(build(List.of(coded("a", "جديد"), coded("b", "نص")), 1));
  }

  @Test
  void anAppendedIndexIsTheSameAsOneMadeAtOnceAndForgetsWhatItReplaced() throws Exception {
    write(Start.FRESH, coded("a", "قديم"), coded("b", "نص"));
    Manifest appended = write(Start.UPDATE, coded("a", "جديد"), coded("c", "آخر"));
    List<CodedStatement> all = List.of(coded("a", "جديد"), coded("b", "نص"), coded("c", "آخر"));
    assertThat(appended).isEqualTo(build(all, 1));
    try (Directory directory = FSDirectory.open(current(temporary));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.hasDeletions()).isFalse();
      assertThat(Manifest.find(reader.getIndexCommit().getUserData())).contains(appended);
    }
  }

  @Test
  void aFreshIndexReplacesTheOldOneOnlyWithItsCommit() throws Exception {
    Manifest old = write(Start.FRESH, coded("a", "نص"));
    try (IndexBuild interrupted = in(temporary, Start.FRESH, SETTINGS)) {
      interrupted.add(coded("b", "نص"));
      assertThat(manifest(temporary)).contains(old);
    }
    assertThat(manifest(temporary)).contains(old);
    Manifest fresh = write(Start.FRESH, coded("b", "نص"));
    assertThat(manifest(temporary)).contains(fresh);
    assertThat(fresh.statements()).isEqualTo(1);
  }

  @Test
  void aFolderThatIsNotMinbarsIsLeftAlone() throws Exception {
    Path notes = Files.writeString(temporary.resolve("notes.txt"), "keep me");
    assertThatThrownBy(() -> in(temporary, Start.FRESH, SETTINGS))
        .isInstanceOf(IndexFolderException.class)
        .hasMessageContaining("notes.txt")
        .hasMessageContaining("--index");
    assertThatThrownBy(() -> in(notes, Start.FRESH, SETTINGS))
        .isInstanceOf(IndexFolderException.class)
        .hasMessageContaining("is a file");
    assertThat(notes).hasContent("keep me");
  }

  @Test
  void anIndexOfAnotherProgramIsLeftAlone() throws Exception {
    try (Directory directory = FSDirectory.open(temporary);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.commit();
    }
    assertThatThrownBy(() -> in(temporary, Start.FRESH, SETTINGS))
        .isInstanceOf(IndexFolderException.class)
        .hasMessageContaining("Minbar did not write");
  }

  @Test
  void whatAKilledFirstRunLeftBehindIsWrittenOver() throws Exception {
    Files.writeString(temporary.resolve("_0.cfs"), "half a file");
    Files.writeString(temporary.resolve("write.lock"), "");
    assertThat(write(Start.FRESH, coded("a", "نص")).statements()).isEqualTo(1);
  }

  @Test
  void aSecondWriterIsToldToWait() throws Exception {
    try (IndexBuild first = in(temporary, Start.FRESH, SETTINGS)) {
      assertThatThrownBy(() -> in(temporary, Start.FRESH, SETTINGS))
          .isInstanceOf(IndexFolderException.class)
          .hasMessageContaining("another process is writing");
      first.add(coded("a", "نص"));
      assertThat(first.commit().statements()).isEqualTo(1);
    }
  }

  @Test
  void anIndexMadeInAnotherWayIsNotContinuedButReplaced() throws Exception {
    Manifest old = write(Start.FRESH, coded("a", "نص"));
    Path generation = current(temporary);
    Coding coding = new Coding("other rules", "sentences", "corrections");
    for (IndexSettings other :
        List.of(
            new IndexSettings(LevelAnalyzer::of, "other keys", "vocabulary"),
            new IndexSettings(LevelAnalyzer::of, "keys", "other words"),
            new IndexSettings(LevelAnalyzer::of, "keys", "vocabulary", coding))) {
      try (IndexBuild build = in(temporary, Start.UPDATE, other)) {
        assertThat(build.isNewGeneration()).isTrue();
        assertThat(build.replaced()).contains(generation);
        assertThat(manifest(temporary)).contains(old);
      }
    }
    IndexSettings other = new IndexSettings(LevelAnalyzer::of, "other keys", "vocabulary");
    try (IndexBuild fresh = in(temporary, Start.FRESH, other)) {
      assertThat(fresh.replaced()).isEmpty();
      assertThat(fresh.commit().analysis()).isEqualTo("other keys");
    }
    assertThat(generation).doesNotExist();
  }

  @Test
  void anIndexOfAnotherLayoutIsNamedWithTheWayOut() throws Exception {
    Manifest old = new Manifest("3", "keys", "vocabulary", "c0ffee", 0, Coding.NONE);
    try (Directory directory = FSDirectory.open(temporary);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(old.toUserData().entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> in(temporary, Start.UPDATE, SETTINGS))
        .isInstanceOf(IndexMismatchException.class)
        .hasMessageContaining("another schema version (index: 3, this program: ")
        .hasMessageContaining("--rebuild");
    write(Start.FRESH, coded("a", "نص"));
    assertThat(manifest(temporary).orElseThrow().statements()).isEqualTo(1);
    try (Directory directory = FSDirectory.open(temporary)) {
      assertThat(DirectoryReader.indexExists(directory)).isFalse();
    }
  }

  @Test
  void aBadStatementIsRefusedAndOthersAreStillTaken() throws Exception {
    try (IndexBuild build = in(temporary, Start.FRESH, SETTINGS)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> build.add(coded("\uD800", "نص")))
          .withMessageContaining("surrogate");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> build.add(coded("x".repeat(40_000), "نص")));
      build.add(coded("a", "نص"));
      assertThat(build.commit().statements()).isEqualTo(1);
    }
  }

  @Test
  void aVeryLongWordIsKeptFindable() throws Exception {
    String word = "غ".repeat(40_000);
    write(Start.FRESH, coded("a", "قبل " + word + " بعد"));
    try (Directory directory = FSDirectory.open(current(temporary));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (MatchLevel level : MatchLevel.values()) {
        String field = IndexFields.words(Field.TEXT, level);
        assertThat(reader.getSumTotalTermFreq(field)).as(field).isEqualTo(3);
      }
    }
  }

  @Test
  void aNarrowerTopicIsAlsoItsBroaderOnesAndNoValueIsAValue() throws Exception {
    CodedStatement coded =
        new CodedStatement(
            coded("a", "نص").statement(),
            List.of(fact("mines", 0.75), fact("mines", 0.859), fact("humanitarian", 0.3)));
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexBuild build =
          IndexBuild.in(
              directory,
              "memory",
              Start.FRESH,
              SETTINGS,
              topic -> BROADER.getOrDefault(topic, Set.of()))) {
        build.add(coded);
        build.commit();
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (String topic : List.of("mines", "demining", "humanitarian")) {
          assertThat(labels(reader, Dimension.TOPIC, topic)).as(topic).containsExactly(85);
        }
        assertThat(labels(reader, Dimension.TOPIC, FacetLabel.ANY)).containsExactly(85);
        assertThat(labels(reader, Dimension.ROUND, FacetLabel.ANY))
            .containsExactly(FacetLabel.NONE);
      }
    }
  }

  private static Fact fact(String topic, double confidence) {
    return new Fact(
        Dimension.TOPIC, topic, Fact.Basis.INFERENCE, Optional.empty(), "test", confidence);
  }

  /** The hundredths of all labels of a value that a document has. */
  private static List<Integer> labels(DirectoryReader reader, Dimension dimension, String value)
      throws IOException {
    List<Integer> hundredths = new ArrayList<>();
    for (int each = FacetLabel.NONE; each <= 100; each++) {
      if (reader.docFreq(FacetLayout.term(dimension, new FacetLabel(value, each))) > 0) {
        hundredths.add(each);
      }
    }
    return hundredths;
  }

  private Manifest write(Start start, CodedStatement... statements) throws IOException {
    try (IndexBuild build = in(temporary, start, SETTINGS)) {
      for (CodedStatement coded : statements) {
        build.add(coded);
      }
      return build.commit();
    }
  }

  private static IndexBuild in(Path folder, Start start, IndexSettings settings)
      throws IOException {
    return IndexBuild.in(folder, start, settings, topic -> Set.of());
  }

  private static Path current(Path folder) throws IOException {
    return new Generations(folder).current().orElseThrow();
  }

  private static Optional<Manifest> manifest(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(current(folder));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return Manifest.find(reader.getIndexCommit().getUserData());
    }
  }

  private static Manifest build(List<CodedStatement> statements, int threads) throws Exception {
    try (Directory directory = new ByteBuffersDirectory();
        IndexBuild build =
            IndexBuild.in(directory, "memory", Start.FRESH, SETTINGS, topic -> Set.of())) {
      try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
        List<Future<?>> added = new ArrayList<>();
        for (CodedStatement coded : statements) {
          added.add(
              workers.submit(() -> {
                build.add(coded);
                return null;
              }));
        }
        for (Future<?> future : added) {
          future.get();
        }
      }
      return build.commit();
    }
  }

  private static CodedStatement coded(String id, String text) {
    Statement statement =
        new Statement(
            id,
            "",
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            text,
            Map.of());
    return new CodedStatement(statement, List.of());
  }
}
