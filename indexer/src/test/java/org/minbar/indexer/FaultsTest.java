package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.correction.Corrections;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.FieldMap;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;

/** What goes wrong around a run: nothing that was committed is lost, and the way out is named. */
class FaultsTest {

  private static final long SEED = Long.getLong("minbar.property.seed", System.nanoTime());
  private static final int RUNS = Math.max(15, Integer.getInteger("minbar.property.runs", 0) / 4);
  private static final Vocabularies VOCABULARIES =
      Vocabularies.load(Path.of("../corpus/vocabulary"));
  private static final IndexSettings SETTINGS =
      new IndexSettings(LevelAnalyzer::of, "keys", "vocabulary");

  @TempDir private Path temporary;

  @Test
  void aDiskThatIsFullAtAnyMomentLosesNothingThatWasKept() throws IOException {
    System.out.println("FaultsTest: seed " + SEED);
    Path whole = Files.createDirectories(temporary.resolve("whole"));
    String lines = lines(60);
    AtomicLong needed = new AtomicLong(Long.MAX_VALUE);
    try (Directory directory = new SmallDisk(FSDirectory.open(whole), needed)) {
      index(directory, lines);
    }
    long bytes = Long.MAX_VALUE - needed.get();
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      Path folder = Files.createDirectories(temporary.resolve("run" + run));
      try (Directory directory =
          new SmallDisk(FSDirectory.open(folder), new AtomicLong(random.nextLong(bytes)))) {
        index(directory, lines);
      } catch (IOException e) {
        assertThat(RunFailure.of(e, folder).toString())
            .startsWith("[disk-full] ")
            .contains("make room and run the same again");
      }
      try (Directory directory = FSDirectory.open(folder)) {
        if (DirectoryReader.indexExists(directory)) {
          check(directory);
        }
        index(directory, lines);
      }
      assertThat(IndexPicture.of(folder))
          .as("seed %s, run %s", SEED, run)
          .isEqualTo(IndexPicture.of(whole));
    }
  }

  @Test
  void anIndexThatAnotherProcessWritesToIsLeftAlone() throws Exception {
    Path index = temporary.resolve("index");
    BulkRun bulk = new BulkRun(index);
    Path file = Files.writeString(temporary.resolve("a.jsonl"), lines(3));
    assertThat(bulk.run(file)).isZero();
    String snapshot = bulk.snapshot();
    Files.writeString(file, lines(4));
    Path locked = temporary.resolve("locked");
    try (ChildProcess other =
        new ChildProcess(
            temporary.resolve("output"), LockHolder.class, index.toString(), locked.toString())) {
      other.awaitFile(locked);
      assertThat(other.isAlive()).as(other.output()).isTrue();
      assertThat(bulk.run(file)).isEqualTo(2);
      assertThat(bulk.output())
          .contains("[index-locked] another process is writing to " + index)
          .contains("wait for it to end");
      assertThat(bulk.run("--rebuild", file)).isEqualTo(2);
      assertThat(bulk.snapshot()).isEqualTo(snapshot);
      assertThat(other.kill()).isTrue();
    }
    assertThat(bulk.run(file)).isZero();
    assertThat(bulk.ids()).hasSize(4);
  }

  @Test
  void aFileThatVanishesWhileTheRunGoesOnIsRejectedAndItsStatementsStay() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("news"));
    Path index = Files.createDirectories(temporary.resolve("index"));
    Path file = Files.writeString(folder.resolve("a.jsonl"), lines(3));
    Files.writeString(folder.resolve("b.md"), "نص");
    InputScope scope = new InputScope(List.of(folder));
    for (int run = 0; run < 2; run++) {
      try (Directory directory = FSDirectory.open(index);
          ProblemLog problems = new ProblemLog(0);
          IndexBuild build = build(directory);
          CorpusReader reader = CorpusReader.open(List.of(folder), ReadLimits.DEFAULT)) {
        if (run == 1) {
          Files.delete(file);
        }
        Indexing indexing = indexing(build, problems);
        indexing.run(reader, scope, silent());
        indexing.removeUnmet(scope::isGone);
        build.commit();
        assertThat(problems.counts(ProblemLog.Kind.REJECTED).getOrDefault("unreadable", 0L))
            .isEqualTo(run);
        assertThat(indexing.removed()).isZero();
      }
    }
    assertThat(IndexPicture.of(index)).hasSize(4);
  }

  @Test
  void aFileWithoutTheRightToReadItIsRejectedAndTheRunGoesOn() throws IOException {
    Path file = Files.writeString(temporary.resolve("a.jsonl"), lines(3));
    Path good = Files.writeString(temporary.resolve("b.md"), "نص");
    Files.setPosixFilePermissions(file, Set.<PosixFilePermission>of());
    assumeFalse(Files.isReadable(file), "whoever runs the tests may read everything");
    BulkRun bulk = new BulkRun(temporary.resolve("index"));
    assertThat(bulk.run(file, good)).isZero();
    assertThat(bulk.report().at("/rejected/unreadable").intValue()).isEqualTo(1);
    assertThat(bulk.report().get("problems").get(0).get("path").asText())
        .isEqualTo(file.toString());
    assertThat(bulk.ids()).containsExactly("b");
  }

  @Test
  void aDamagedIndexIsNamedAndMadeAgain() throws IOException {
    BulkRun bulk = new BulkRun(temporary.resolve("index"));
    Path file = Files.writeString(temporary.resolve("a.jsonl"), lines(3));
    assertThat(bulk.run(file)).isZero();
    Path segments = bulk.current().resolve("segments_1");
    byte[] bytes = Files.readAllBytes(segments);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segments, bytes);
    assertThat(bulk.run(file)).isEqualTo(2);
    assertThat(bulk.output()).contains("[index-damaged]").contains("--rebuild");
    assertThat(bulk.run("--rebuild", file)).isZero();
    assertThat(bulk.ids()).hasSize(3);
    Files.writeString(temporary.resolve("index").resolve("current"), "../elsewhere");
    assertThat(bulk.run(file)).isEqualTo(2);
    assertThat(bulk.output()).contains("names no generation").contains("--rebuild");
    assertThat(bulk.run("--rebuild", file)).isZero();
  }

  private static void check(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      check.setInfoStream(new PrintStream(java.io.OutputStream.nullOutputStream(), false, UTF_8));
      assertThat(check.checkIndex().clean).isTrue();
      assertThat(Manifest.find(reader.getIndexCommit().getUserData()))
          .contains(Manifest.of(reader, SETTINGS));
    }
  }

  private void index(Directory directory, String lines) throws IOException {
    try (IndexBuild build = build(directory);
        ProblemLog problems = new ProblemLog(0);
        CorpusReader reader =
            CorpusReader.open(
                List.of(Path.of("-")),
                ReadLimits.DEFAULT,
                FieldMap.NONE,
                new ByteArrayInputStream(lines.getBytes(UTF_8)))) {
      indexing(build, problems).run(reader, new InputScope(List.of(Path.of("-"))), silent());
      build.commit();
    }
  }

  private static IndexBuild build(Directory directory) throws IOException {
    return IndexBuild.in(
        directory, "here", IndexBuild.Start.UPDATE, SETTINGS, topic -> Set.<String>of());
  }

  private static Indexing indexing(IndexBuild build, ProblemLog problems) {
    return new Indexing(
        new StatementCoder(
            statement -> new CodedStatement(statement, List.of()),
            Corrections.NONE,
            VOCABULARIES.rounds()),
        build,
        Runnable::run,
        new Indexing.Options(7, true, () -> false),
        problems);
  }

  private static Progress silent() {
    PrintStream nowhere = new PrintStream(java.io.OutputStream.nullOutputStream(), false, UTF_8);
    return new ProgressLines(nowhere, Clock.systemUTC(), 0);
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\":\"s").append(i).append("\",\"text\":\"نص الجولة ").append(i);
      lines.append("\"}\n");
    }
    return lines.toString();
  }

  /** A disk with so much room. */
  private static final class SmallDisk extends FilterDirectory {
    private final AtomicLong room;

    SmallDisk(Directory in, AtomicLong room) {
      super(in);
      this.room = room;
    }

    private void take(long bytes) throws IOException {
      if (room.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      return counted(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      return counted(in.createTempOutput(prefix, suffix, context));
    }

    @Override
    public void sync(java.util.Collection<String> names) throws IOException {
      take(1);
      in.sync(names);
    }

    private IndexOutput counted(IndexOutput output) throws IOException {
      take(1);
      return new FilterIndexOutput("counted", output.getName(), output) {
        @Override
        public void writeByte(byte b) throws IOException {
          take(1);
          out.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
          take(length);
          out.writeBytes(b, offset, length);
        }
      };
    }
  }
}
