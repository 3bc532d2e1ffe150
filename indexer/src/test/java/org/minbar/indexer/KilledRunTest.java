package org.minbar.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.index.Checkpoint;
import org.minbar.index.Generations;

/** Real processes, killed and interrupted. {@code -Dminbar.property.runs=N} sets how many. */
class KilledRunTest {

  private static final long SEED = Long.getLong("minbar.property.seed", System.nanoTime());

  private static final int KILLS = Math.max(20, Integer.getInteger("minbar.property.runs", 0) / 10);

  private static final int STATEMENTS = 100;

  private static final String[] WORDS = {
    "الجولة العشرون", "إزالة الألغام", "نحو 500 مراقب", "كازاخستان", "وروسيا", "اللاجئين",
        "القرار 2254",
    "وقف إطلاق النار", "في إدلب", "وأكد المشاركون", "العودة الطوعية", "مجلس الأمن",
        "الجولة المقبلة.", "تركيا"
  };

  @TempDir private Path temporary;

  /** Two at a time: such a process keeps one processor busy. */
  @Test
  void aRunThatIsKilledEverSoOftenEndsWhereAnUninterruptedOneWouldHave() throws Exception {
    System.out.println("KilledRunTest: seed " + SEED);
    List<Callable<Integer>> sequences =
        List.of(
            () -> Runs.in(temporary.resolve("first"), SEED).kill(KILLS / 2),
            () -> Runs.in(temporary.resolve("second"), SEED + 1).kill(KILLS - KILLS / 2));
    int goingOn = 0;
    try (ExecutorService both = Executors.newFixedThreadPool(sequences.size())) {
      for (Future<Integer> sequence : both.invokeAll(sequences)) {
        goingOn += sequence.get();
      }
    }
    System.out.println("KilledRunTest: " + goingOn + " of " + KILLS + " left a checkpoint");
    assertThat(goingOn).as("seed %s", SEED).isPositive();
  }

  @Test
  @EnabledOnOs({OS.LINUX})
  void anInterruptedRunEndsWithACommitAndGoesOn() throws Exception {
    Runs runs = Runs.in(temporary.resolve("interrupted"), SEED);
    Path index = runs.index();
    Path statements = runs.statements();
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      many.append(record("s" + i, runs.random()));
    }
    Files.writeString(statements, many.toString());
    try (ChildProcess child = runs.run(index, 100)) {
      child.awaitFile(index.resolve("generation-000001").resolve("segments_1"));
      child.interrupt();
      assertThat(child.await()).as(child.output()).isEqualTo(130);
      assertThat(child.output()).contains("Stopped; run the same again");
    }
    assertThat(new Generations(index).current()).isEmpty();
    try (Directory generation = FSDirectory.open(index.resolve("generation-000001"))) {
      Checkpoint checkpoint =
          Checkpoint.find(SegmentInfos.readLatestCommit(generation).getUserData()).orElseThrow();
      assertThat(checkpoint.read()).isPositive().isLessThan(3000);
      assertThat(checkpoint.written()).isEqualTo(checkpoint.read());
    }
    Files.writeString(statements, many.substring(0, many.indexOf("\"s500\"") - 6));
    try (ChildProcess child = runs.run(index, 100)) {
      assertThat(child.await()).as(child.output()).isZero();
      assertThat(child.output()).contains("unchanged");
    }
  }

  private static String record(String id, Random words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(WORDS[words.nextInt(WORDS.length)]).append(i % 8 == 7 ? ". " : " ");
    }
    return "{\"id\":\""
        + id
        + "\",\"date\":\"2023-06-2"
        + words.nextInt(10)
        + "\",\"text\":\""
        + text.toString().strip()
        + "\"}\n";
  }

  /** Runs one after the other, in a folder of their own. */
  private record Runs(Path folder, Random random) {

    static Runs in(Path folder, long seed) throws IOException {
      return new Runs(Files.createDirectory(folder), new Random(seed));
    }

    Path index() {
      return folder.resolve("index");
    }

    Path statements() {
      return folder.resolve("statements.jsonl");
    }

    /**
     * Kills so many, then lets one end, and compares with a run that nothing interrupts.
     *
     * @return how many of the killed ones left a checkpoint
     */
    int kill(int kills) throws Exception {
      write(0);
      long whole = nanosecondsOfARun();
      int killed = 0;
      int goingOn = 0;
      int edition = 0;
      while (killed < kills) {
        write(edition++);
        boolean done = false;
        while (!done && killed < kills) {
          try (ChildProcess child = start(index())) {
            // At any moment from taking hold of the index to the end, however fast the machine is.
            if (!child.endsWithin(random.nextLong(whole)) && child.kill()) {
              killed++;
              goingOn += hasCheckpoint() ? 1 : 0;
            } else {
              assertThat(child.await()).as(child.output()).isZero();
              done = true;
            }
          }
        }
      }
      try (ChildProcess last = run(index(), 7)) {
        assertThat(last.await()).as(last.output()).isZero();
      }
      Path fresh = folder.resolve("fresh");
      try (ChildProcess uninterrupted = run(fresh, 10_000)) {
        assertThat(uninterrupted.await()).as(uninterrupted.output()).isZero();
      }
      assertThat(IndexPicture.of(current(index())))
          .as("seed %s", SEED)
          .hasSizeGreaterThan(STATEMENTS / 2)
          .isEqualTo(IndexPicture.of(current(fresh)));
      assertThat(new Generations(index()).list()).hasSize(1);
      return goingOn;
    }

    /** Of a run that nothing interrupts, from taking hold of the index on. */
    private long nanosecondsOfARun() throws Exception {
      try (ChildProcess child = start(folder.resolve("timed"))) {
        long start = System.nanoTime();
        assertThat(child.await()).as(child.output()).isZero();
        return System.nanoTime() - start;
      }
    }

    /** A run that has taken hold of the index just now. */
    private ChildProcess start(Path index) throws Exception {
      Path lock = index.resolve("write.lock");
      Files.deleteIfExists(lock); // the file stays, but nobody holds it
      ChildProcess child = run(index, 7);
      child.awaitFile(lock);
      return child;
    }

    ChildProcess run(Path index, int batch) throws IOException {
      return new ChildProcess(
          folder.resolve("output.txt"),
          BulkIndex.class,
          "--index",
          index.toString(),
          "--vocabulary",
          "../corpus/vocabulary",
          "--delete-missing",
          "--batch",
          Integer.toString(batch),
          statements().toString());
    }

    /** Whether any generation has statements of a run that did not end. */
    private boolean hasCheckpoint() throws IOException {
      for (Path generation : new Generations(index()).list()) {
        try (Directory directory = FSDirectory.open(generation)) {
          if (DirectoryReader.indexExists(directory)
              && Checkpoint.find(SegmentInfos.readLatestCommit(directory).getUserData())
                  .isPresent()) {
            return true;
          }
        }
      }
      return false;
    }

    private static Path current(Path index) throws IOException {
      return new Generations(index).current().orElseThrow();
    }

    /** Some of the statements; in each edition some others, and some with another text. */
    private void write(int edition) throws IOException {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < STATEMENTS; i++) {
        if (random.nextInt(5) > 0 || edition == 0) {
          Random words = random.nextInt(3) == 0 ? random : new Random(i);
          lines.append(record("s" + i, words));
        }
      }
      Files.writeString(statements(), lines.toString());
    }
  }
}
