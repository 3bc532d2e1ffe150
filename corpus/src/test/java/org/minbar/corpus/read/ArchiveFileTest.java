package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.document.DocumentLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;

/** Archives are read as folders, whoever packed them. */
class ArchiveFileTest {
  private static final byte[] PAGE = "<p>اختتمت الجولة</p>".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void theFilesOfAnArchiveAreReadAsThoseOfAFolder() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("2019/a.html", PAGE);
    files.put("2019/a.json", "{\"id\":\"told\"}".getBytes(UTF_8));
    files.put("b.txt", "نص".getBytes(UTF_8));
    files.put("c.bin", new byte[1]);
    Files.write(folder.resolve("x.zip"), zip(files));
    Files.write(folder.resolve("y.zip"), zip(Map.of("in.zip", zip(Map.of("d.html", PAGE)))));
    Files.write(folder.resolve("z.tar.gz"), tar("e/f.html"));

    assertThat(told(DocumentLimits.DEFAULT))
        .containsExactly(
            "x.zip!/2019/a.html told",
            "x.zip!/2019/a.json side-car",
            "x.zip!/b.txt b",
            "x.zip!/c.bin unknown-format",
            "y.zip!/in.zip!/d.html y.zip!/in.zip!/d.html",
            "z.tar.gz!/e/f.html z.tar.gz!/e/f.html");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void namesInOldEncodingsAreReadAndNoneIsLost() throws IOException {
    Charset arabic = Charset.forName("windows-1256");
    Charset russian = Charset.forName("IBM866");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("البيان/كلمة.html", PAGE);
    files.put("البيان/نداء.html", PAGE);
    Files.write(folder.resolve("a.zip"), zip(files, arabic));
    Files.write(folder.resolve("b.zip"), zip(Map.of("речь.html", PAGE), russian));

    assertThat(told(DocumentLimits.DEFAULT))
        .containsExactly(
            "a.zip!/البيان/كلمة.html a.zip!/البيان/كلمة.html",
            "a.zip!/البيان/نداء.html a.zip!/البيان/نداء.html",
            "b.zip!/%e0%a5%e7%ec.html b.zip!/%e0%a5%e7%ec.html");
  }

  @Test
  void hostileArchivesAreToldAndTheRunGoesOn() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.html", PAGE);
    files.put("bomb.html", new byte[3 << 20]);
    Files.write(folder.resolve("a.zip"), zip(files));
    Map<String, byte[]> leading = new LinkedHashMap<>();
    leading.put("../../out.html", PAGE);
    leading.put("/etc/out.html", PAGE);
    leading.put("\0\u001b[31m.html", PAGE);
    leading.put("in.html", PAGE);
    Files.write(folder.resolve("b.zip"), zip(leading));
    Files.writeString(folder.resolve("c.zip"), "no archive");
    byte[] whole = tar("d.html");
    Files.write(folder.resolve("d.tar.gz"), Arrays.copyOf(whole, whole.length / 2));
    byte[] deep = zip(Map.of("d.html", PAGE));
    for (int i = 0; i < 3; i++) {
      deep = zip(Map.of("e.zip", deep));
    }
    Files.write(folder.resolve("e.zip"), deep);
    Files.writeString(folder.resolve("f.md"), "نص");

    List<String> told =
        told(new DocumentLimits(1 << 20, 1000, 1 << 20, 10, 2, Duration.ofSeconds(30)));

    assertThat(told)
        .containsExactly(
            "a.zip!/a.html a.zip!/a.html",
            "a.zip too-long",
            "b.zip!/in.html b.zip!/in.html",
            "b.zip!/../../out.html bad-archive",
            "b.zip!//etc/out.html bad-archive",
            "b.zip!/??[31m.html bad-archive",
            "c.zip bad-archive",
            "d.tar.gz bad-archive",
            "e.zip!/e.zip!/e.zip too-long",
            "f.md f");
    assertThat(folder.resolveSibling("out.html")).doesNotExist();
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void archivesInAnArchiveShareItsAllowance() throws IOException {
    byte[] half = zip(Map.of("d.html", new byte[600 << 10]));
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 1; i <= 3; i++) {
      files.put(i + ".zip", half);
    }
    Files.write(folder.resolve("a.zip"), zip(files));
    assertThat(told(new DocumentLimits(1 << 20, 1000, 1 << 20, 100, 2, Duration.ofSeconds(30))))
        .contains(
            "a.zip!/1.zip!/d.html empty-text", "a.zip!/2.zip too-long", "a.zip!/3.zip too-long");
  }

  @Test
  void noPartOfADocumentIsTakenForTheWholeWhereverAnArchiveIsDamaged() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      files.put(i + ".md", ("نص رقم " + i + " كلمة".repeat(50)).getBytes(UTF_8));
    }
    byte[] whole = zip(files);
    Path file = folder.resolve("a.zip");
    Set<String> told = new TreeSet<>();
    for (int i = 0; i < 2 * whole.length; i += 5) {
      byte[] damaged = Arrays.copyOf(whole, i < whole.length ? i : whole.length);
      if (i >= whole.length) {
        damaged[i - whole.length] ^= 4;
      }
      Files.write(file, damaged);
      try (CorpusReader reader = CorpusReader.open(List.of(file), ReadLimits.DEFAULT)) {
        reader.forEachRemaining(outcome -> {
          if (outcome instanceof Accepted accepted) {
            told.add(accepted.statement().text());
          }
        });
      }
    }
    Set<String> written = new TreeSet<>();
    files.values().forEach(text -> written.add(new String(text, UTF_8)));
    assertThat(told).isEqualTo(written);
  }

  @Test
  void linksInAnArchiveAreNotFollowed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      TarArchiveEntry link = new TarArchiveEntry("link.html", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      put(tar, "a.html");
      put(tar, "a.html");
    }
    Files.write(folder.resolve("a.tgz"), bytes.toByteArray());
    assertThat(told(DocumentLimits.DEFAULT))
        .containsExactly(
            "a.tgz!/a.html a.tgz!/a.html",
            "a.tgz!/link.html bad-archive",
            "a.tgz!/a.html bad-archive");
  }

  /** Folders that archives were unpacked to. */
  private static List<Path> leftOver() throws IOException {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(
            Path.of(System.getProperty("java.io.tmpdir")), ArchiveFile.PREFIX + "*")) {
      folders.forEach(left::add);
    }
    return left;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    return zip(files, UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      put(tar, name);
    }
    return bytes.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, String name) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(PAGE.length);
    tar.putArchiveEntry(entry);
    tar.write(PAGE);
    tar.closeArchiveEntry();
  }

  private List<String> told(DocumentLimits limits) {
    List<String> told = new ArrayList<>();
    try (CorpusReader reader =
        CorpusReader.open(List.of(folder), new ReadLimits(1000, 100, 10, limits))) {
      reader.forEachRemaining(outcome ->
          told.add(
              outcome.origin().path().substring(folder.toString().length() + 1)
                  + " "
                  + switch (outcome) {
                    case Accepted a -> a.statement().id();
                    case ReadOutcome.Skipped s -> s.code().id();
                    case ReadOutcome.Rejected r -> r.code().id();
                  }));
    }
    return told;
  }
}
