package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a run writes beside its index. */
@EnabledOnOs({OS.LINUX})
class TemporaryFilesTest {

  /** Lets no file grow beyond 1 MiB; a write that would is refused as on a disk that is full. */
  private static final List<String> SMALL_FILES =
      List.of("bash", "-c", "ulimit -f 1024; exec \"$@\"", "bash");

  @TempDir private Path folder;
  private Path temporary = Path.of("");
  private Path statements = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    temporary = Files.createDirectory(folder.resolve("temporary"));
    statements = Files.createDirectory(folder.resolve("statements"));
  }

  @Test
  void anArchiveThatThereIsNoRoomForIsNotCalledDamaged() throws Exception {
    Path archive = statements.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write("نص أول".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("b.txt"));
      zip.write(("ن".repeat(200) + " ").repeat(5000).getBytes(UTF_8));
    }
    Files.writeString(statements.resolve("b.txt"), "نص ثان");

    try (ChildProcess run = run(SMALL_FILES)) {
      assertThat(run.await()).as(run.output()).isZero();
      assertThat(run.output())
          .contains("disk-full")
          .contains("make room there and run the same again")
          .doesNotContain("bad-archive");
    }
    assertThat(left()).isEmpty();
    try (ChildProcess run = run(List.of())) {
      assertThat(run.await()).as(run.output()).isZero();
      assertThat(run.output()).contains("2 unchanged");
    }
  }

  @Test
  void aKilledRunLeavesNothing() throws Exception {
    Files.writeString(
        statements.resolve("a.jsonl"),
        IntStream.range(0, 200_000)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"\"}\n")
            .collect(Collectors.joining()));

    try (ChildProcess run = run(List.of())) {
      run.awaitFile(folder.resolve("index").resolve("generation-000001"));
      run.kill();
    }

    assertThat(left()).isEmpty();
  }

  private ChildProcess run(List<String> launcher) throws IOException {
    return new ChildProcess(
        folder.resolve("output"),
        launcher,
        temporary,
        PlainBulkIndex.class,
        "--index",
        folder.resolve("index").toString(),
        "--vocabulary",
        "../corpus/vocabulary",
        statements.toString());
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
