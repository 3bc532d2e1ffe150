package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.document.DocumentLimits;

/** Files that would fill the memory, never end or fetch something: cut off, told, and passed by. */
class HostileFilesTest {
  private static final int DEEP = 100_000;
  private static final String GOOD = "{\"id\":\"good\",\"text\":\"نص\"}";

  @TempDir private Path folder;

  @Test
  void deepJsonIsToldWhereverItStands() throws IOException {
    String deep = "[".repeat(DEEP) + "]".repeat(DEEP);
    write("a.jsonl", "[".repeat(DEEP) + "\n{\"id\":\"x\",\"k\":" + deep + "}\n" + GOOD);
    write("b.json", "[".repeat(DEEP));
    write("c.json", "[{\"id\":\"c\",\"text\":\"نص\"},{\"k\":" + deep + "}]");
    write("d.txt", "نص");
    write("d.txt.json", "[".repeat(DEEP));
    write("e.md", "---\nid: " + "[".repeat(DEEP) + "\n---\nنص");

    assertThat(told(ReadLimits.DEFAULT))
        .containsExactly(
            "a.jsonl bad-json",
            "a.jsonl bad-json",
            "a.jsonl accepted",
            "b.json bad-json",
            "c.json accepted",
            "c.json bad-json",
            "d.txt bad-side-car",
            "d.txt.json side-car",
            "e.md bad-front-matter");
  }

  @Test
  void aRecordThatWouldFillTheMemoryIsToldAndThoseBeforeItAreKept() throws IOException {
    String many = "[" + "{},".repeat(RecordParser.MOST_PARTS / 2) + "{}]";
    String other = "{\"id\":\"o\",\"text\":\"نص\"}";
    write("a.jsonl", "{\"id\":\"x\",\"text\":\"n\",\"k\":" + many + "}\n" + GOOD);
    write("b.json", "[" + other + ",{\"id\":\"x\",\"text\":\"n\",\"k\":" + many + "}]");
    write("c.json", "[" + other + ",{\"id\":\"x\",\"text\":\"" + "n".repeat(500_001) + "\"}]");
    write("d.json", "[" + (other + ",").repeat(50_000) + other + "]");

    List<String> told = told(new ReadLimits(500_000, 100, 10));
    assertThat(told.subList(0, 6))
        .containsExactly(
            "a.jsonl too-long",
            "a.jsonl accepted",
            "b.json accepted",
            "b.json too-long",
            "c.json accepted",
            "c.json too-long");
    assertThat(told.subList(6, told.size())).hasSize(50_001).containsOnly("d.json accepted");
  }

  @Test
  void aPageOrSheetOfCountlessPartsIsTold() throws IOException {
    write("a.html", "<p>".repeat(1_000_001));
    write("b.md", "نص");

    assertThat(told(ReadLimits.DEFAULT)).containsExactly("a.html too-long", "b.md accepted");
  }

  @Test
  void aPdfThatNeverEndsIsGivenUpAndItsThreadEnds() throws Exception {
    Files.write(folder.resolve("a.pdf"), endlessPdf());
    write("b.md", "نص");

    assertThat(told(hurried())).containsExactly("a.pdf too-slow", "b.md accepted");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("document")) {
        assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
      }
    }
  }

  @Test
  void aPageOfLinksInLinksIsGivenUpAndItsThreadEnds() throws Exception {
    write("a.html", "<div><a>ا</a>".repeat(200_000));

    assertThat(told(hurried())).containsExactly("a.html too-slow");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("document")) {
        assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
      }
    }
  }

  @Test
  void nothingIsFetchedWhileReading() throws Exception {
    AtomicInteger connections = new AtomicInteger();
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> count(listener, connections));
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
      write("a.html", page(address));
      write("a.xhtml", "<!DOCTYPE html SYSTEM '" + address + "a.dtd'>" + page(address));
      Files.write(folder.resolve("b.docx"), word(address));
      Files.write(folder.resolve("c.odt"), openDocument(address));
      Files.write(folder.resolve("d.xlsx"), sheet(address));
      write(
          "e.rtf",
          "{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \""
              + address
              + "p.png\"}}{\\*\\template "
              + address
              + "}text}");
      write(
          "f.eml",
          "Subject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
              + "--b\r\nContent-Type: message/external-body; access-type=URL; URL=\""
              + address
              + "\"\r\n\r\nContent-Type: text/plain\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
              + page(address)
              + "\r\n--b--\r\n");
      write("g.md", "---\nid: !!java.net.URL [\"" + address + "\"]\n---\nنص");

      assertThat(told(ReadLimits.DEFAULT)).hasSizeGreaterThan(7).contains("a.html accepted");
      try (Socket last = new Socket(listener.getInetAddress(), listener.getLocalPort())) {
        assertThat(last.isConnected()).isTrue();
      }
      while (connections.get() == 0) {
        Thread.sleep(5);
      }
      assertThat(connections).as("only the last one").hasValue(1);
    }
  }

  private static void count(ServerSocket listener, AtomicInteger connections) {
    try {
      while (true) {
        listener.accept().close();
        connections.incrementAndGet();
      }
    } catch (IOException e) {
      assertThat(listener.isClosed()).isTrue(); // that is how it ends
    }
  }

  private static String page(String address) {
    return "<html><head><link rel=stylesheet href='"
        + address
        + "a.css'><meta http-equiv=refresh content='0;url="
        + address
        + "'><script src='"
        + address
        + "a.js'></script></head><body><img src='"
        + address
        + "a.png'><iframe src='"
        + address
        + "'></iframe><p>اختتمت اليوم جولة المحادثات</p></body></html>";
  }

  private static byte[] word(String address) throws IOException {
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return zip(
        Map.of(
            "[Content_Types].xml",
            types(
                "/word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
            "_rels/.rels",
            relations(relations + "officeDocument", "word/document.xml", ""),
            "word/_rels/document.xml.rels",
            relations(relations + "attachedTemplate", address + "t.dotx", "TargetMode='External'"),
            "word/document.xml",
            doctype(address)
                + "<w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:body><w:p><w:r><w:t>نص &e;</w:t></w:r></w:p></w:body></w:document>"));
  }

  private static byte[] openDocument(String address) throws IOException {
    return zip(
        Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            doctype(address)
                + "<office:document-content"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
                + "<office:text><text:p>نص &e;</text:p></office:text></office:body>"
                + "</office:document-content>"));
  }

  private static byte[] sheet(String address) throws IOException {
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String main = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    return zip(
        Map.of(
            "[Content_Types].xml",
            types("/xl/workbook.xml", type),
            "_rels/.rels",
            relations(relations + "officeDocument", "xl/workbook.xml", ""),
            "xl/workbook.xml",
            "<workbook"
                + main
                + " xmlns:r='"
                + relations.substring(0, relations.length() - 1)
                + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            relations(relations + "worksheet", "worksheets/sheet1.xml", ""),
            "xl/worksheets/sheet1.xml",
            doctype(address) + "<worksheet" + main + "><sheetData/></worksheet>"));
  }

  private static String doctype(String address) {
    return "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE x SYSTEM '"
        + address
        + "x.dtd' [<!ENTITY e SYSTEM '"
        + address
        + "e'><!ENTITY % p SYSTEM '"
        + address
        + "p'>%p;]>";
  }

  private static String types(String part, String type) {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels'"
        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Override PartName='"
        + part
        + "' ContentType='"
        + type
        + "'/></Types>";
  }

  private static String relations(String type, String target, String mode) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "<Relationship Id='r1' Type='"
        + type
        + "' Target='"
        + target
        + "' "
        + mode
        + "/></Relationships>";
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A page that draws a form that draws a form twenty times, and so on, ten forms deep. */
  private static byte[] endlessPdf() {
    List<String> objects = new ArrayList<>();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    objects.add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
            + "/Resources<</XObject<</F 5 0 R>>>>>>");
    objects.add(stream("", "/F Do"));
    for (int form = 6; form < 16; form++) {
      objects.add(
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F "
                  + form
                  + " 0 R>>>>",
              "/F Do ".repeat(20)));
    }
    objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q"));
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append("0".repeat(10 - Integer.toString(pdf.length()).length()));
      places.append(pdf.length()).append(" 00000 n \n");
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    int size = objects.size() + 1;
    return pdf.append("xref\n0 " + size + "\n" + places)
        .append("trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF")
        .toString()
        .getBytes(UTF_8);
  }

  private static String stream(String keys, String content) {
    return "<<" + keys + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
  }

  private static ReadLimits hurried() {
    return new ReadLimits(
        1000, 100, 10, new DocumentLimits(1 << 26, 1 << 26, 1 << 30, 10, 1, Duration.ofSeconds(1)));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  /** What became of every record, by file and code. */
  private List<String> told(ReadLimits limits) {
    List<String> told = new ArrayList<>();
    try (CorpusReader reader = CorpusReader.open(List.of(folder), limits)) {
      reader.forEachRemaining(outcome ->
          told.add(
              Path.of(outcome.origin().path()).getFileName()
                  + switch (outcome) {
                    case ReadOutcome.Accepted accepted -> " accepted";
                    case ReadOutcome.Skipped skipped -> " " + skipped.code().id();
                    case ReadOutcome.Rejected rejected -> " " + rejected.code().id();
                  }));
    }
    return told;
  }
}
