package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.document.DocumentLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;

class DocumentFileTest {
  private static final String FIRST = "اختتمت اليوم جولة المحادثات في نور سلطان.";
  private static final String SECOND = "وأكدت الدول الضامنة التزامها بسيادة سوريا.";

  @TempDir Path folder;

  @Test
  void aWordFileIsAStatementNamedByItsPath() throws IOException {
    Files.createDirectories(folder.resolve("2019"));
    Files.write(folder.resolve("2019/a.docx"), word("البيان الختامي", FIRST, SECOND));

    Statement statement = only(folder);

    assertThat(statement.id()).isEqualTo("2019/a.docx");
    assertThat(statement.title()).isEqualTo("البيان الختامي");
    assertThat(statement.date()).hasToString("2019-02-14");
    assertThat(statement.text()).containsSubsequence(FIRST, SECOND);
  }

  @Test
  void aWordFileWithoutTitleIsTitledByItsFirstLine() throws IOException {
    Files.write(folder.resolve("a.docx"), word("Microsoft Word - Document1", "البيان", FIRST));

    assertThat(only(folder).title()).isEqualTo("البيان");
    assertThat(only(folder).text()).isEqualTo(FIRST);
  }

  @Test
  void aPdfIsRead() throws IOException {
    Files.write(folder.resolve("a.pdf"), pdf(false, "Joint statement", "The Guarantors met."));

    Statement statement = only(folder);

    assertThat(statement.title()).isEqualTo("Joint statement");
    assertThat(statement.date()).hasToString("2019-02-14");
    assertThat(statement.text()).isEqualTo("The Guarantors met.");
  }

  @Test
  void aPageIsReadAsOneWhateverItsNameSays() throws IOException {
    write("a.html", page(""));
    write("b.doc", "\uFEFF\n<!DOCTYPE html>\n" + page(""));
    Files.write(folder.resolve("c.doc"), page("").getBytes(UTF_16));
    write("d.xls", page(""));

    assertThat(statements(folder))
        .hasSize(4)
        .extracting(s -> s.title() + s.text())
        .containsOnly(statements(folder).getFirst().title() + statements(folder).getFirst().text());
  }

  @Test
  void aSideCarKnowsBetter() throws IOException {
    Files.write(folder.resolve("a.pdf"), pdf(false, "Wrong", "The Guarantors met."));
    write("a.json", "{\"title\":\"البيان\",\"date\":\"2017-05-04\",\"source\":\"سانا\"}");
    write("b.txt", "السطر الأول\nالسطر الثاني");
    write("b.txt.json", "{\"title\":\"نص\",\"id\":\"given\"}");

    List<Statement> statements = statements(folder);

    assertThat(statements.getFirst().title()).isEqualTo("البيان");
    assertThat(statements.getFirst().date()).hasToString("2017-05-04");
    assertThat(statements.getFirst().sources())
        .containsExactly(new Source("سانا", Optional.empty()));
    assertThat(statements.getLast().id()).isEqualTo("given");
    assertThat(statements.getLast().text()).isEqualTo("السطر الأول\nالسطر الثاني");
    assertThat(outcomes(ReadLimits.DEFAULT, folder)).hasSize(4);
  }

  @Test
  void aSideCarThatGivesNoTitleTakesNoLineFromTheText() throws IOException {
    write("a.txt", "السطر الأول\nالسطر الثاني");
    write("a.json", "{\"title\":\"\"}");

    assertThat(statements(folder).getFirst().text()).isEqualTo("السطر الأول\nالسطر الثاني");
  }

  @Test
  void aSideCarThatIsNoObjectIsToldWithItsName() throws IOException {
    write("a.html", page(""));
    write("a.json", "[");
    write("b.md", "نص");
    write("b.json", "[]");

    assertThat(told(ReadLimits.DEFAULT, folder))
        .contains("a.html rejected bad-side-car", "b.md rejected bad-side-car");
  }

  @Test
  void theMainTextOfAPageIsReadWithoutMenusAndTags() throws IOException {
    write(
        "a.html",
        page(
            "<meta property='og:site_name' content='وكالة سانا'>"
                + "<meta property='article:published_time' content='2019-04-26T10:00:00+03:00'>"
                + "<link rel=canonical href='https://example.org/a'>"));

    Statement statement = only(folder);

    assertThat(statement.title()).isEqualTo("البيان المشترك");
    assertThat(statement.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(statement.date()).hasToString("2019-04-26");
    assertThat(statement.sources())
        .containsExactly(new Source("وكالة سانا", Optional.of("https://example.org/a")));
  }

  @Test
  void aPageIsReadInTheEncodingItNames() throws IOException {
    Files.write(
        folder.resolve("a.htm"),
        page("<meta charset=windows-1256>").getBytes(Charset.forName("windows-1256")));

    assertThat(only(folder).text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aPageThatNamesNoEncodingOrAWrongOneIsReadAllTheSame() throws IOException {
    Charset arabic = Charset.forName("windows-1256");
    Files.write(folder.resolve("a.html"), page("").getBytes(arabic));
    Files.write(folder.resolve("b.html"), page("<meta charset=utf-8>").getBytes(arabic));
    Files.write(folder.resolve("c.html"), page("<meta charset=iso-8859-1>").getBytes(arabic));
    write("d.html", page("<meta charset=windows-1256>"));
    write("e.html", page("<meta charset=iso-8859-1>"));
    write("f.html", page("<meta charset=no-such>"));
    Files.write(folder.resolve("g.html"), page("").getBytes(UTF_16));

    assertThat(statements(folder))
        .extracting(Statement::text)
        .hasSize(7)
        .containsOnly(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aPageInAnUnknownEncodingIsToldAndOneWithALittleDamageIsRead() throws IOException {
    String russian = "<p>Делегации встретились в столице для обсуждения прекращения огня.";
    Files.write(folder.resolve("a.html"), russian.getBytes(Charset.forName("windows-1251")));
    Files.write(
        folder.resolve("b.html"),
        ("<meta charset=windows-1251>" + russian).getBytes(Charset.forName("windows-1251")));
    byte[] damaged = page("").getBytes(UTF_8);
    damaged[page("").indexOf(FIRST) + 100] = 'x';
    Files.write(folder.resolve("c.html"), damaged);

    assertThat(told(ReadLimits.DEFAULT, folder))
        .containsExactly("a.html rejected bad-encoding", "b.html accepted", "c.html accepted");
    assertThat(statements(folder).getFirst().text()).startsWith("Делегации");
  }

  @Test
  void whatAPageSaysOfItsSourceMayStandOnTwoLines() throws IOException {
    write("a.html", page("<meta property='og:site_name' content='وكالة\n  سانا'>"));
    assertThat(only(folder).sources()).extracting(Source::name).containsExactly("وكالة سانا");
  }

  @Test
  void whatStandsOnTopOfEveryPageIsNoTitle() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("رأس");
      document.createParagraph().createRun().setText("البيان المشترك");
      document.createParagraph().createRun().setText(FIRST);
      try (OutputStream out = Files.newOutputStream(folder.resolve("a.docx"))) {
        document.write(out);
      }
    }
    assertThat(only(folder).title()).isEqualTo("البيان المشترك");
    assertThat(only(folder).text()).isEqualTo(FIRST);
  }

  @Test
  void anOpenDocumentIsRead() throws IOException {
    Files.write(folder.resolve("a.odt"), odt("<text:p>" + FIRST + "</text:p>"));

    assertThat(only(folder).text()).isEqualTo(FIRST);
  }

  @Test
  void richTextIsRead() throws IOException {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1256\\pard\\plain ");
    FIRST.chars().forEach(c -> rtf.append(c < 128 ? "" + (char) c : "\\u" + c + "?"));
    write("a.rtf", rtf.append("\\par}").toString());

    assertThat(only(folder).text()).isEqualTo(FIRST);
  }

  @Test
  void aMailIsReadWithoutItsAttachments() throws IOException {
    write(
        "a.eml",
        "From: press@example.org\r\nTo: all@example.org\r\nSubject: Joint statement\r\n"
            + "Date: Fri, 26 Apr 2019 10:00:00 +0300\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            + FIRST
            + "\r\n--b\r\nContent-Type: text/plain; name=x.txt\r\n"
            + "Content-Disposition: attachment; filename=x.txt\r\n\r\nattached words\r\n--b--\r\n");

    Statement statement = only(folder);

    assertThat(statement.title()).isEqualTo("Joint statement");
    assertThat(statement.date()).hasToString("2019-04-26");
    assertThat(statement.text()).isEqualTo(FIRST);
  }

  @Test
  void damagedEmptyAndClosedDocumentsAreToldAndTheRunGoesOn() throws IOException {
    byte[] whole = word("", FIRST);
    Files.write(folder.resolve("a.docx"), Arrays.copyOf(whole, whole.length / 2));
    write("b.pdf", "%PDF-1.7\nnot really");
    Files.write(folder.resolve("c.pdf"), pdf(true, "Closed", "secret"));
    Files.write(folder.resolve("d.pdf"), pdf(false, "Scan", ""));
    write("e.rtf", "");
    write("f.md", "نص");

    assertThat(told(ReadLimits.DEFAULT, folder))
        .containsExactly(
            "a.docx rejected bad-document",
            "b.pdf rejected bad-document",
            "c.pdf rejected encrypted",
            "d.pdf rejected empty-text",
            "e.rtf rejected bad-document",
            "f.md accepted");
  }

  @Test
  void limitsCutOffWhatIsTooLarge() throws IOException {
    DocumentLimits small =
        new DocumentLimits(100_000, 1000, 1 << 20, 10, 1, Duration.ofSeconds(30));
    write("a.html", "<p>" + "كلمة ".repeat(1000) + "</p>");
    Files.write(folder.resolve("b.odt"), odt("<text:p>" + " ".repeat(20_000_000) + "</text:p>"));
    Files.write(folder.resolve("c.docx"), word("", "كلمة ".repeat(1000)));
    Files.write(folder.resolve("d.pdf"), new byte[100_001]);

    assertThat(told(new ReadLimits(1000, 100, 10, small), folder))
        .containsExactly(
            "a.html rejected too-long",
            "b.odt rejected too-long",
            "c.docx rejected too-long",
            "d.pdf rejected too-long");
  }

  @Test
  void aDocumentThatTakesTooLongIsGivenUp() throws IOException {
    DocumentLimits hurried =
        new DocumentLimits(1 << 26, 1 << 26, 1 << 30, 10, 1, Duration.ofMillis(1));
    write("a.html", "<div>".repeat(400) + "<p>كلمة</p>".repeat(400_000));
    write("b.md", "نص");

    assertThat(told(new ReadLimits(1000, 100, 10, hurried), folder))
        .containsExactly("a.html rejected too-slow", "b.md accepted");
  }

  @Test
  void noFileIsReadForAnEntity() throws IOException {
    Path secret = folder.resolve("secret.bin");
    Files.writeString(secret, "SECRET");
    Files.write(
        folder.resolve("a.odt"),
        odt(
            "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
            "<text:p>" + FIRST + "&e;</text:p>"));

    assertThat(outcomes(ReadLimits.DEFAULT, folder).toString()).doesNotContain("SECRET");
  }

  private static String page(String head) {
    return "<html><head><title>البيان - سانا</title>"
        + head
        + "</head><body><header><a href=/>الرئيسية</a></header><nav><ul><li><a href=1>سياسة</a>"
        + "<li><a href=2>اقتصاد</a></ul></nav><div id=menu><a href=3>الأرشيف</a> <a href=4>اتصل</a>"
        + "</div><div class=content><h1>البيان المشترك</h1><div class=body><p>"
        + FIRST
        + "</p><p>وأكدت <b>الدول</b> الضامنة <a href=5>التزامها</a> بسيادة سوريا.</p></div>"
        + "<div class=tags>الوسوم: <a href=6>أستانا</a> <a href=7>سوريا</a> <a href=8>روسيا</a></div>"
        + "</div><aside><p>اقرأ أيضا أخبارا أخرى كثيرة لا صلة لها بهذا الخبر</p></aside>"
        + "<footer><p>جميع الحقوق محفوظة</p></footer></body></html>";
  }

  private static byte[] word(String title, String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.getProperties().getCoreProperties().setTitle(title);
      document.getProperties().getCoreProperties().setCreated(Optional.of(written().getTime()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(boolean closed, String title, String line) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(line);
        content.endText();
      }
      document.getDocumentInformation().setTitle(title);
      document.getDocumentInformation().setCreationDate(written());
      if (closed) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static GregorianCalendar written() {
    GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTimeInMillis(1_550_145_600_000L);
    return day;
  }

  private static byte[] odt(String body) throws IOException {
    return odt("", body);
  }

  private static byte[] odt(String doctype, String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      put(
          zip,
          "content.xml",
          "<?xml version='1.0' encoding='UTF-8'?>"
              + doctype
              + "<office:document-content"
              + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
              + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
              + "<office:body><office:text>"
              + body
              + "</office:text></office:body></office:document-content>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    ((OutputStream) zip).write(content.getBytes(UTF_8));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static Statement only(Path path) {
    List<Statement> statements = statements(path);
    assertThat(statements).as("%s", outcomes(ReadLimits.DEFAULT, path)).hasSize(1);
    return statements.getFirst();
  }

  private static List<Statement> statements(Path path) {
    return outcomes(ReadLimits.DEFAULT, path).stream()
        .filter(Accepted.class::isInstance)
        .map(outcome -> ((Accepted) outcome).statement())
        .toList();
  }

  private List<String> told(ReadLimits limits, Path path) {
    return outcomes(limits, path).stream()
        .map(outcome ->
            folder.relativize(Path.of(outcome.origin().path()))
                + switch (outcome) {
                  case Accepted a -> " accepted";
                  case ReadOutcome.Skipped s -> " skipped " + s.code().id();
                  case Rejected r -> " rejected " + r.code().id();
                })
        .toList();
  }

  private static List<ReadOutcome> outcomes(ReadLimits limits, Path path) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try (CorpusReader reader = CorpusReader.open(List.of(path), limits)) {
      reader.forEachRemaining(outcomes::add);
    }
    return outcomes;
  }
}
