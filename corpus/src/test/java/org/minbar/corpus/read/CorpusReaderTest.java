package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;
import org.minbar.corpus.read.ReadOutcome.Skipped;

class CorpusReaderTest {
  @TempDir Path folder;

  @Test
  void aFolderIsReadInTheOrderOfNamesWhateverTheDiskSays() throws IOException {
    write("b/two.md", "---\nid: two\n---\nنص");
    write("b-1.txt", "نص");
    write("a.jsonl", "{\"id\":\"one\",\"text\":\"نص\"}\n");
    write("ب.md", "نص");

    assertThat(read(folder))
        .containsExactly(
            "a.jsonl:1 accepted one",
            "b-1.txt accepted b-1",
            "b/two.md accepted two",
            "ب.md accepted ب");
  }

  @Test
  void pathsAreReadInTheOrderGivenAndEveryFileOnce() throws IOException {
    write("a.md", "نص");
    write("b.md", "نص");

    assertThat(read(folder.resolve("b.md"), folder, folder.resolve("a.md")))
        .containsExactly(
            "b.md accepted b",
            "a.md accepted a",
            "b.md skipped same-file",
            "a.md skipped same-file");
  }

  @Test
  void whatIsNoStatementInAFolderIsSkippedByName() throws IOException {
    write("README.md", "about");
    write("sub/readme.md", "about");
    write(".hidden.md", "نص");
    write(".git/config.md", "نص");
    write("table.bin", "a,b");

    assertThat(read(folder))
        .containsExactlyInAnyOrder(
            "README.md skipped readme",
            "sub/readme.md skipped readme",
            ".hidden.md skipped hidden-file",
            ".git skipped hidden-file",
            "table.bin skipped unknown-format");
    assertThat(read(folder.resolve(".hidden.md"), folder.resolve(".git")))
        .containsExactly(".hidden.md accepted .hidden", ".git/config.md accepted config");
  }

  @Test
  void aPathThatIsNotThereIsAnOutcome() throws IOException {
    write("a.md", "نص");
    assertThat(read(folder.resolve("none"), folder))
        .containsExactly("none rejected no-such-path", "a.md accepted a");
  }

  @Test
  void linksAreFollowedButNotInCircles() throws IOException {
    write("real/a.md", "نص");
    Files.createSymbolicLink(folder.resolve("real/loop"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("nothing.md"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("z"), folder.resolve("real"));

    assertThat(read(folder))
        .contains(
            "nothing.md rejected unreadable",
            "real/a.md accepted a",
            "real/loop skipped same-file",
            "z/a.md skipped same-file");
  }

  @Test
  void endingsMayBeInCapitalsAndFilesPackedOneByOne() throws IOException {
    write("A.JSONL", "{\"id\":\"a\",\"text\":\"نص\"}\n");
    write("b.ndjson", "{\"id\":\"b\",\"text\":\"نص\"}\n");
    write("C.TXT", "نص");
    write("C.JSON", "{\"id\":\"c\"}");
    Files.write(folder.resolve("d.csv.gz"), gzip("id,text\nd,نص\n"));
    Files.write(folder.resolve("E.TSV.GZ"), gzip("id\ttext\ne\tنص\n"));
    Files.write(folder.resolve("f.txt.gz"), gzip("نص"));
    Files.write(folder.resolve("g.txt.gz"), gzip("نص"));
    write("g.txt.json", "{\"id\":\"g!\"}");
    Files.write(folder.resolve("h.html.gz"), gzip("<h1>عنوان</h1><p>نص الخبر</p>"));
    Files.write(folder.resolve("i.txt.gz"), Arrays.copyOf(gzip("نص"), 12));
    Files.write(folder.resolve("j.csv.gz"), Arrays.copyOf(gzip("id,text\nj,نص\n"), 20));
    write("k.gz", "نص");

    assertThat(read(folder))
        .containsExactly(
            "A.JSONL:1 accepted a",
            "C.JSON skipped side-car",
            "C.TXT accepted c",
            "E.TSV.GZ:2 accepted e",
            "b.ndjson:1 accepted b",
            "d.csv.gz:2 accepted d",
            "f.txt.gz accepted f",
            "g.txt.gz accepted g!",
            "g.txt.json skipped side-car",
            "h.html.gz accepted h.html.gz",
            "i.txt.gz rejected bad-archive",
            "j.csv.gz:2 rejected bad-archive",
            "k.gz skipped unknown-format");
  }

  @Test
  void recordsAndTablesAreReadInTheirEncodings() throws IOException {
    Charset windows = Charset.forName("windows-1256");
    String text = "اختتمت الجولة العشرون من محادثات أستانا";
    String record = "{\"id\":\"%s\",\"text\":\"" + text + "\"}\n";
    writeIn(windows, "a.jsonl", String.format(Locale.ROOT, record, "a"));
    writeIn(UTF_16LE, "b.jsonl", "\uFEFF" + String.format(Locale.ROOT, record, "b"));
    writeIn(windows, "c.json", "[" + String.format(Locale.ROOT, record, "c") + "]");
    writeIn(UTF_16BE, "d.json", "\uFEFF[" + String.format(Locale.ROOT, record, "d") + "]");
    writeIn(UTF_16LE, "e.csv", "\uFEFF\"id\",\"text\"\r\n\"e\",\"" + text + "\"\r\n");
    writeIn(windows, "f.tsv", "id\ttext\nf\t" + text + "\n");
    write("g.txt", text);
    writeIn(windows, "g.txt.json", "{\"title\":\"الجولة العشرون\",\"id\":\"g\"}");
    Files.write(
        folder.resolve("h.jsonl"),
        (String.format(Locale.ROOT, record, "h").replace(text, "n".repeat(100_000))
                + String.format(Locale.ROOT, record, "h2"))
            .getBytes(windows));

    assertThat(texts(folder))
        .containsExactly(
            "a " + text,
            "b " + text,
            "c " + text,
            "d " + text,
            "e " + text,
            "f " + text,
            "g " + text,
            "h " + "n".repeat(100_000),
            "h2 " + text);
  }

  private void writeIn(Charset charset, String file, String content) throws IOException {
    Files.write(folder.resolve(file), content.getBytes(charset));
  }

  private static List<String> texts(Path folder) {
    List<String> texts = new ArrayList<>();
    try (CorpusReader reader = CorpusReader.open(List.of(folder), ReadLimits.DEFAULT)) {
      reader.forEachRemaining(outcome -> {
        if (outcome instanceof Accepted accepted) {
          texts.add(accepted.statement().id() + " " + accepted.statement().text());
        }
      });
    }
    return texts;
  }

  @Test
  void aTruncatedArchiveKeepsTheRecordsBefore() throws IOException {
    // Letters in a random order do not compress, so that many records lie before the cut.
    StringBuilder lines = new StringBuilder();
    Random random = new Random(20170123);
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"id\":\"r").append(i).append("\",\"text\":\"");
      random.ints(100, 'a', 'z').forEach(c -> lines.append((char) c));
      lines.append("\"}\n");
    }
    byte[] packed = gzip(lines.toString());
    Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));
    write("b.md", "نص");

    List<String> outcomes = read(folder);

    int kept = outcomes.size() - 2;
    assertThat(kept).isBetween(500, 1500);
    assertThat(outcomes.get(kept - 1)).isEqualTo("a.jsonl.gz:" + kept + " accepted r" + (kept - 1));
    assertThat(outcomes.get(kept)).startsWith("a.jsonl.gz:").endsWith("rejected bad-archive");
    assertThat(outcomes.getLast()).isEqualTo("b.md accepted b");
  }

  @Test
  void whatIsNoArchiveIsToldAndTheRunGoesOn() throws IOException {
    write("a.jsonl.gz", "{\"id\":\"x\",\"text\":\"نص\"}");
    Files.write(folder.resolve("b.jsonl.gz"), new byte[0]);
    Files.write(folder.resolve("c.jsonl.gz"), gzip("{\"id\":\"y\",\"text\":\"نص\"}"));
    byte[] damaged = gzip("{\"id\":\"z\",\"text\":\"نص\"}\n");
    damaged[damaged.length - 6] ^= 1;
    Files.write(folder.resolve("d.jsonl.gz"), damaged);

    assertThat(read(folder))
        .containsExactly(
            "a.jsonl.gz:1 rejected bad-archive",
            "b.jsonl.gz:1 rejected bad-archive",
            "c.jsonl.gz:1 accepted y",
            "d.jsonl.gz:1 accepted z",
            "d.jsonl.gz:1 rejected bad-archive");
  }

  @Test
  void anArchiveOfSeveralPartsIsReadToItsEnd() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(gzip("{\"id\":\"x\",\"text\":\"نص\"}\n"));
    parts.write(gzip("{\"id\":\"y\",\"text\":\"نص\"}\n"));
    Files.write(folder.resolve("a.jsonl.gz"), parts.toByteArray());

    assertThat(read(folder)).containsExactly("a.jsonl.gz:1 accepted x", "a.jsonl.gz:2 accepted y");
  }

  @Test
  void theReportCountsByCodeAndKeepsTheFirstProblems() throws IOException {
    write("README.md", "about");
    write("a.jsonl", "{\n{\"id\":\"y\"}\n{\"id\":\"x\",\"text\":\"نص\"}\n[]\n");
    try (CorpusReader reader = CorpusReader.open(List.of(folder), new ReadLimits(1000, 100, 2))) {
      assertThat(reader.report()).hasToString("accepted 0, skipped 0, rejected 0");
      reader.forEachRemaining(outcome -> {});

      ReadReport report = reader.report();
      assertThat(report)
          .hasToString("accepted 1, skipped 1 (readme 1), rejected 3 (bad-json 2, missing-text 1)");
      assertThat(report.rejectedTotal()).isEqualTo(3);
      assertThat(report.skippedTotal()).isEqualTo(1);
      assertThat(report.problems()).hasSize(2);
      assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void theBytesReadGrowToTheTotal() throws IOException {
    write("a.md", "نص");
    Files.write(folder.resolve("b.jsonl.gz"), gzip("{\"id\":\"y\",\"text\":\"نص\"}\n"));
    write("table.bin", "a,b");
    try (CorpusReader reader = CorpusReader.open(List.of(folder), ReadLimits.DEFAULT)) {
      long total = Files.size(folder.resolve("a.md")) + Files.size(folder.resolve("b.jsonl.gz"));
      assertThat(reader.bytesTotal()).isEqualTo(total);
      assertThat(reader.bytesRead()).isZero();
      reader.next();
      assertThat(reader.bytesRead()).isEqualTo(Files.size(folder.resolve("a.md")));
      reader.forEachRemaining(outcome -> {});
      assertThat(reader.bytesRead()).isEqualTo(total);
    }
  }

  @Test
  void aLineBeyondTheLimitIsLeftOutAndTheNextIsRead() throws IOException {
    write(
        "a.jsonl",
        "{\"id\":\"x\",\"text\":\"" + "n".repeat(200_000) + "\"}\n{\"id\":\"y\",\"text\":\"n\"}\n");
    write("b.md", "n".repeat(101));
    write("c.md", "n".repeat(100));

    assertThat(outcomes(new ReadLimits(100, 50, 10), folder))
        .extracting(this::picture)
        .containsExactly(
            "a.jsonl:1 rejected too-long",
            "a.jsonl:2 accepted y",
            "b.md:1 rejected too-long",
            "c.md accepted c");
  }

  @Test
  void theLinesOfAnySplitOfTheBytesAreTheSame() throws IOException {
    long seed = 20240611;
    Random random = new Random(seed);
    StringBuilder file = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      // Around the size of the buffer, so that lines end before, on and after its edge.
      String text = "ن".repeat(1 + random.nextInt(3000));
      file.append("{\"id\":\"").append(i).append("\",\"text\":\"").append(text).append("\"}\n");
      expected.add(i + " " + text);
    }
    write("a.jsonl", file.toString());

    assertThat(
            outcomes(ReadLimits.DEFAULT, folder).stream()
                .map(o -> ((Accepted) o).statement())
                .map(s -> s.id() + " " + s.text()))
        .as("seed %s", seed)
        .isEqualTo(expected);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, UTF_8);
  }

  private List<String> read(Path... paths) {
    return outcomes(ReadLimits.DEFAULT, paths).stream().map(this::picture).toList();
  }

  private String picture(ReadOutcome outcome) {
    String root = folder + "/";
    String where = outcome.origin().toString().replace(root, "");
    return switch (outcome) {
      case Accepted accepted -> where + " accepted " + accepted.statement().id();
      case Skipped skipped -> where + " skipped " + skipped.code().id();
      case Rejected rejected -> where + " rejected " + rejected.code().id();
    };
  }

  private static List<ReadOutcome> outcomes(ReadLimits limits, Path... paths) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try (CorpusReader reader = CorpusReader.open(List.of(paths), limits)) {
      reader.forEachRemaining(outcomes::add);
    }
    return outcomes;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
