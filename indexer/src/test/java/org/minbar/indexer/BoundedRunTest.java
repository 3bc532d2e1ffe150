package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of 256 MB, with files that are larger or say they are. */
class BoundedRunTest {
  private static final long GIB = 1L << 30;
  private static final byte[] ZEROS = new byte[1 << 20];
  private static final int MANY_RUNS = 1_000;
  private static final int RUNS = Integer.getInteger("minbar.property.runs", 0);

  @TempDir private Path temporary;

  @Test
  void whatIsTooLargeIsCutOffAndReportedAndTheRestIsIndexed() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("news"));
    longLine(folder.resolve("a.jsonl"));
    bomb(folder.resolve("b.zip"));
    nested(folder.resolve("c.zip"));
    manyFiles(folder.resolve("d.zip"));
    Files.writeString(folder.resolve("e.json"), "[".repeat(100_000));
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("f.jsonl.gz")))) {
      zeros(packed, GIB / 4);
      packed.write(("\n" + line("after-the-packed-line")).getBytes(UTF_8));
    }
    Files.writeString(folder.resolve("g.md"), "النص الأخير");

    JsonNode report = run(folder);

    assertThat(report.at("/rejected/too-long").intValue()).isEqualTo(5);
    assertThat(report.at("/rejected/bad-json").intValue()).isEqualTo(1);
    assertThat(report.at("/problems"))
        .extracting(problem -> folder.relativize(Path.of(problem.path("path").asText())).toString())
        .containsExactlyInAnyOrder(
            "a.jsonl", "b.zip!/a.jsonl", "b.zip", "c.zip!/n.zip!/n.zip", "e.json", "f.jsonl.gz");
    assertThat(report.at("/indexed").intValue()).isEqualTo(3 + 3_000);
  }

  @Test
  void memoryDoesNotGrowWithTheInput() throws Exception {
    assumeTrue(
        RUNS >= MANY_RUNS, "skipped: 400 MB take minutes; set -Dminbar.property.runs=" + MANY_RUNS);
    Path file = temporary.resolve("large.jsonl.gz");
    Random random = new Random(1);
    int statements = 0;
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (long bytes = 0; bytes < 400_000_000; statements++) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 20_000) {
          text.append("كلمة").append(random.nextInt(50_000)).append(' ');
        }
        byte[] line = line("s" + statements, text.toString()).getBytes(UTF_8);
        packed.write(line);
        bytes += line.length;
      }
    }

    JsonNode report = run(file);

    assertThat(report.at("/indexed").intValue()).isEqualTo(statements);
  }

  private JsonNode run(Path input) throws Exception {
    Path index = temporary.resolve("index");
    try (ChildProcess child =
        new ChildProcess(
            temporary.resolve("output.txt"),
            PlainBulkIndex.class,
            "--index",
            index.toString(),
            "--vocabulary",
            "../corpus/vocabulary",
            input.toString())) {
      assertThat(child.await()).as(child.output()).isZero();
    }
    return new JsonMapper().readTree(temporary.resolve("index-report.json").toFile());
  }

  /** Of 2 GiB, nearly all of them a hole in the file; then one more. */
  private static void longLine(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(2 * GIB);
      file.write(("\n" + line("after-the-line")).getBytes(UTF_8));
    }
  }

  private static void bomb(Path path) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("a.jsonl"));
      zeros(zip, GIB + ZEROS.length);
    }
  }

  private static void nested(Path path) throws IOException {
    byte[] inner = {};
    for (int depth = 0; depth < 50; depth++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry(depth == 0 ? "a.md" : "n.zip"));
        zip.write(inner);
      }
      inner = bytes.toByteArray();
    }
    Files.write(path, inner);
  }

  private static void manyFiles(Path path) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int i = 0; i < 3_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".md"));
        zip.write(("نص رقم " + i).getBytes(UTF_8));
      }
    }
  }

  private static void zeros(OutputStream out, long count) throws IOException {
    for (long written = 0; written < count; written += ZEROS.length) {
      out.write(ZEROS);
    }
  }

  private static String line(String id) {
    return line(id, "نص");
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }
}
