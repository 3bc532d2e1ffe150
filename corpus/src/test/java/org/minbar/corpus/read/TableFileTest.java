package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.Statement;
import org.minbar.corpus.read.ReadOutcome.Accepted;

class TableFileTest {
  @TempDir Path folder;

  @Test
  void theHeaderOfATableSaysWhichFieldsItsColumnsAre() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        "id,Title,date,text,desk\nx,\"عنوان, آخر\",2019-04-26,\"سطر\nآخر\",7\n,,,نص,\n");

    List<Statement> statements = statements(FieldMap.NONE, "");

    assertThat(statements.getFirst().id()).isEqualTo("x");
    assertThat(statements.getFirst().title()).isEqualTo("عنوان, آخر");
    assertThat(statements.getFirst().date()).hasToString("2019-04-26");
    assertThat(statements.getFirst().text()).isEqualTo("سطر\nآخر");
    assertThat(statements.getFirst().extra()).isEqualTo(Map.of("desk", "7"));
    assertThat(statements.getLast().id()).isEqualTo("a.csv#3");
  }

  @Test
  void datesAreReadAsTheyAreWrittenInTablesRecordsFrontMatterAndSideCars() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"), "date,text\n15/02/2019,نص\n14 شباط 2019,نص\n43510,نص\n");
    Files.writeString(folder.resolve("b.jsonl"), "{\"date\":2018,\"text\":\"نص\"}\n");
    Files.writeString(folder.resolve("c.md"), "---\ndate: 14.02.2019\n---\nنص\n");
    Files.writeString(folder.resolve("d.txt"), "نص\n");
    Files.writeString(folder.resolve("d.txt.json"), "{\"date\":\"٢٠١٩/٠٢/١٤\"}");

    assertThat(
            outcomes(FieldMap.NONE, "").stream()
                .map(o ->
                    switch (o) {
                      case Accepted a -> a.statement().date().toString();
                      case ReadOutcome.Rejected r -> r.code().id();
                      case ReadOutcome.Skipped s -> s.code().id();
                    }))
        .containsExactly(
            "2019-02-15", "2019-02-14", "bad-date", "2018", "2019-02-14", "2019-02-14", "side-car");
  }

  @Test
  void tabsSemicolonsAndOldEncodingsAreFound() throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "id\ttext\nx\tنص، أول\n");
    Files.write(
        folder.resolve("b.csv"),
        "id;text\ny;اختتمت الجولة, اليوم\n".getBytes(Charset.forName("windows-1256")));

    assertThat(statements(FieldMap.NONE, ""))
        .extracting(Statement::text)
        .containsExactly("نص، أول", "اختتمت الجولة, اليوم");
  }

  @Test
  void strayQuotationMarksAreTextAndSwallowNoRows() throws IOException {
    Files.writeString(
        folder.resolve("a.tsv"),
        """
        id\ttitle\ttext
        a\t"عنوان\tنص
        b\tعنوان "آخر" هنا\tنص
        c\t"قال" الوزير\tنص
        d\tعنوان\t"سطر
        وسطر"
        e\tعنوان"\tنص
        f\tعنوان\t"نص
        g\tعنوان\tنص
        """);

    assertThat(statements(FieldMap.NONE, ""))
        .extracting(s -> s.id() + "|" + s.title() + "|" + s.text())
        .containsExactly(
            "a|\"عنوان|نص",
            "b|عنوان \"آخر\" هنا|نص",
            "c|\"قال\" الوزير|نص",
            "d|عنوان|سطر\nوسطر",
            "e|عنوان\"|نص",
            "f|عنوان|\"نص",
            "g|عنوان|نص");
  }

  @Test
  void aRowThatStaysBrokenIsToldAndThoseAfterItAreRead() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        "sep=;\r\nid;text\r\nx;\"نص; آخر\" هنا\r\ny;\"نص\" هنا; \"زائد\r\nz;نص, بفاصلة\r\n"
            + "w;"
            + "ن".repeat(1500)
            + "\r\nv;نص\r\n");

    assertThat(told(FieldMap.NONE, ""))
        .containsExactly("accepted x", "bad-document 3", "accepted z", "too-long 5", "accepted v");
    assertThat(((Accepted) outcomes(FieldMap.NONE, "").getFirst()).statement().text())
        .isEqualTo("نص; آخر هنا");
  }

  @Test
  void aMarkThatIsNeverClosedLooksAheadNoFurtherThanARowMayReach() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "id,text\nx,\"نص\n" + "\n".repeat(5000) + "y,نص\n");

    assertThat(told(FieldMap.NONE, "")).containsExactly("accepted x", "accepted y");
  }

  @Test
  void lettersInAnotherEncodingCostOneRow() throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes("id,text\nx,نص من الحروف في الترميز الأول\ny,".getBytes(UTF_8));
    table.write(0xC8);
    table.writeBytes("\nz,نص\n".getBytes(UTF_8));
    Files.write(folder.resolve("a.csv"), table.toByteArray());

    assertThat(told(FieldMap.NONE, ""))
        .containsExactly("accepted x", "bad-encoding 3", "accepted z");
  }

  @Test
  void aSpreadsheetIsATable() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("a.xlsx"))) {
      Row header = book.createSheet().createRow(0);
      Row row = book.getSheetAt(0).createRow(1);
      List<String> names = List.of("headline", "published", "text");
      for (int i = 0; i < names.size(); i++) {
        header.createCell(i).setCellValue(names.get(i));
        row.createCell(i).setCellValue("نص");
      }
      CellStyle day = book.createCellStyle();
      day.setDataFormat((short) 14);
      row.getCell(1).setCellValue(LocalDate.of(2019, 4, 26));
      row.getCell(1).setCellStyle(day);
      book.write(out);
    }

    FieldMap map = new FieldMap(Map.of("title", "headline", "date", "published"));
    Statement statement = statements(map, "").getFirst();

    assertThat(statement.title()).isEqualTo("نص");
    assertThat(statement.date()).hasToString("2019-04-26");
    assertThat(statement.id()).isEqualTo("a.xlsx#2");
    assertThat(statement.extra()).isEmpty();
  }

  @Test
  void anOldSpreadsheetIsATableWhateverItsNameSays() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("a.xls"))) {
      Row header = book.createSheet().createRow(0);
      header.createCell(0).setCellValue("text");
      header.createCell(1).setCellValue("date");
      header.createCell(2).setCellValue("post");
      header.createCell(3).setCellValue("sum");
      Row row = book.getSheetAt(0).createRow(1);
      row.createCell(0).setCellValue("نص");
      CellStyle day = book.createCellStyle();
      day.setDataFormat((short) 14);
      row.createCell(1).setCellValue(LocalDate.of(2019, 4, 26));
      row.getCell(1).setCellStyle(day);
      row.createCell(2).setCellValue(1234567890123456.0);
      row.createCell(3).setCellFormula("1+2");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Row second = book.createSheet("أيار").createRow(0);
      second.createCell(0).setCellValue("text");
      book.getSheetAt(1).createRow(1).createCell(0).setCellValue("نص آخر");
      book.write(out);
    }
    Files.copy(folder.resolve("a.xls"), folder.resolve("b.xlsx"));

    List<Statement> statements = statements(FieldMap.NONE, "");

    assertThat(statements)
        .extracting(s -> s.id() + " " + s.date())
        .containsExactly(
            "a.xls#2 2019-04-26", "a.xls#أيار!2 ", "b.xlsx#2 2019-04-26", "b.xlsx#أيار!2 ");
    assertThat(statements.getFirst().extra())
        .isEqualTo(Map.of("post", "1234567890123456", "sum", "3"));
  }

  @Test
  void aPageUnderTheNameOfASpreadsheetIsATableWhereItIsMostlyOne() throws IOException {
    String table =
        """
        <html><head><meta charset="windows-1256"></head><body><h3>تصدير</h3>
        <table border=1><tr><th>text</th><th colspan=2>date</th><th>city</th></tr>
        <tr><td>نص<br>أول <b>كاملا</b></td><td colspan=2>15/02/2019</td><td>سوتشي</td></tr>
        <tr><td></td><td></td><td></td></tr>
        <tr><td>نص آخر <table><tr><td>في جدول</td></tr></table></td></tr></table></body></html>
        """;
    Files.write(folder.resolve("a.xls"), table.getBytes(Charset.forName("windows-1256")));
    Files.writeString(
        folder.resolve("b.xls"),
        "<html><body><article><p>بيان طويل عن عودة اللاجئين إلى مناطقهم.</p></article>"
            + "<table><tr><td>م</td><td>ن</td></tr><tr><td>1</td><td>2</td></tr></table>");

    List<Statement> statements = statements(FieldMap.NONE, "");

    assertThat(statements)
        .extracting(s -> s.id() + " " + s.date() + " " + s.extra())
        .startsWith("a.xls#2 2019-02-15 {city=سوتشي}", "a.xls#4  {}")
        .hasSize(3);
    assertThat(statements.getFirst().text()).isEqualTo("نص\nأول كاملا");
    assertThat(statements.getLast().text()).startsWith("بيان طويل");
  }

  @Test
  void whatComesFromStandardInputMayBeInAnyEncodingThatIsTold() throws IOException {
    InputStream in = new ByteArrayInputStream("\uFEFF[{\"text\":\"نص\"}]".getBytes(UTF_16LE));
    List<Statement> statements = new ArrayList<>();
    try (CorpusReader reader =
        CorpusReader.open(List.of(Path.of("-")), ReadLimits.DEFAULT, FieldMap.NONE, in)) {
      reader.forEachRemaining(outcome -> statements.add(((Accepted) outcome).statement()));
    }
    assertThat(statements).extracting(Statement::text).containsExactly("نص");
  }

  @Test
  void everySheetHasRowsOfItsOwnAndLongNumbersKeepTheirDigits() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("a.xlsx"))) {
      for (String sheet : List.of("أيار", "حزيران")) {
        Row header = book.createSheet(sheet).createRow(0);
        Row row = book.getSheet(sheet).createRow(1);
        header.createCell(0).setCellValue("text");
        row.createCell(0).setCellValue("نص " + sheet);
        header.createCell(1).setCellValue("post");
        row.createCell(1).setCellValue(1234567890123456.0);
        header.createCell(2).setCellValue("share");
        row.createCell(2).setCellValue(0.5);
      }
      book.write(out);
    }

    List<Statement> statements = statements(FieldMap.NONE, "");

    assertThat(statements).extracting(Statement::id).containsExactly("a.xlsx#2", "a.xlsx#حزيران!2");
    assertThat(statements.getLast().text()).isEqualTo("نص حزيران");
    assertThat(statements.getLast().extra())
        .isEqualTo(Map.of("post", "1234567890123456", "share", "0.5"));
  }

  @Test
  void anArrayOfJsonIsReadUpToItsDamage() throws IOException {
    Files.writeString(
        folder.resolve("a.json"),
        "[{\"id\":\"x\",\"text\":\"نص\"},\n {\"id\":\"y\"},\n {\"id\":\"z\",\"text\":\"نص\"},\n {]");
    Files.writeString(folder.resolve("b.json"), "[".repeat(100_000));
    Files.writeString(folder.resolve("c.json"), "{\"id\":\"one\",\"text\":\"نص\"}");

    assertThat(told(FieldMap.NONE, ""))
        .containsExactly(
            "accepted x",
            "missing-text 2",
            "accepted z",
            "bad-json 4",
            "bad-json 1",
            "accepted one");
  }

  @Test
  void standardInputIsLinesOrAnArray() {
    FieldMap map = new FieldMap(Map.of("text", "body"));

    assertThat(told(map, "{\"id\":\"x\",\"body\":\"نص\"}\n{\"id\":\"y\",\"body\":\"نص\"}\n"))
        .containsExactly("accepted x", "accepted y");
    assertThat(told(map, " \n[{\"id\":\"x\",\"body\":\"نص\"}]")).containsExactly("accepted x");
    assertThat(told(map, "")).isEmpty();
  }

  @Test
  void damagedTablesAreTold() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "id,text\nx,\"" + "n".repeat(200_000));
    Files.writeString(folder.resolve("b.csv"), "id,text\nx,\"a\"b,c\n");
    Files.writeString(folder.resolve("c.xlsx"), "no sheet");
    Files.write(folder.resolve("d.csv"), new byte[] {'a', (byte) 0xff, 0x01});
    Files.writeString(folder.resolve("e.csv"), "");
    Files.writeString(folder.resolve("f.md"), "نص");

    assertThat(told(FieldMap.NONE, ""))
        .containsExactly(
            "too-long 2", "bad-document 2", "bad-document", "bad-encoding", "accepted f");
  }

  @Test
  void aMapNamesFieldsThatThereAre() {
    assertThatThrownBy(() -> new FieldMap(Map.of("titel", "headline")))
        .hasMessageContaining("no field \"titel\"");
  }

  private List<String> told(FieldMap map, String input) {
    return outcomes(map, input).stream()
        .map(outcome ->
            switch (outcome) {
              case Accepted a -> "accepted " + a.statement().id();
              case ReadOutcome.Skipped s -> "skipped";
              case ReadOutcome.Rejected r ->
                  r.code().id()
                      + (r.origin().line().isPresent() ? " " + r.origin().line().getAsInt() : "");
            })
        .toList();
  }

  private List<Statement> statements(FieldMap map, String input) {
    return outcomes(map, input).stream().map(o -> ((Accepted) o).statement()).toList();
  }

  private List<ReadOutcome> outcomes(FieldMap map, String input) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    InputStream standardInput = new ByteArrayInputStream(input.getBytes(UTF_8));
    try (CorpusReader reader =
        CorpusReader.open(
            List.of(folder, Path.of("-")), new ReadLimits(1000, 100, 10), map, standardInput)) {
      reader.forEachRemaining(outcomes::add);
    }
    return outcomes;
  }
}
