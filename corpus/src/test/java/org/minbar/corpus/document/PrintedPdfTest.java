package org.minbar.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic PDFs made in the ways that programs make them say what is written in them. */
class PrintedPdfTest {

  private static final String WRITTEN =
      "ناقشت الوفود المشاركة إعادة اللاجئين (2023) إلى مدنهم ونزع الألغام وحفظ الأمن";

  /** A font with Arabic letters and their shapes, where Debian's fonts-dejavu-core lies. */
  private static final Path FONT = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "as seen,             false, true",
    "as written,          false, false",
    "shapes as seen,      true,  true",
    "shapes as written,   true,  false"
  })
  void thePageSaysWhatIsWritten(String way, boolean shapes, boolean seen) throws Exception {
    assumeTrue(Files.exists(FONT), "no font with Arabic letters");
    String shown = shapes ? shapes(WRITTEN) : WRITTEN;
    byte[] pdf = pdf(seen ? fromTheLeft(shown) : shown);
    DocumentText text = new Documents(DocumentLimits.DEFAULT).read(pdf, "a.pdf");
    assertThat(text.text()).isEqualTo(WRITTEN);
  }

  /** As browsers print: every sign a glyph without width before its letter, brackets as written. */
  @Test
  void signsStandBehindTheirLetters() throws Exception {
    String written = "وقد شكر جداً السيّد الوزير، وأكّد أيضاً (مُمثّل) الوفد في 2019 تقدّمٍ";
    assertThat(read(drawn(written, true))).isEqualTo(written);
  }

  @Test
  void aGapIsABlankWhetherOneIsDrawnOrNot() throws Exception {
    String written = "ناقشت الوفود المشاركة إعادة اللاجئين في 2023 إلى مدنهم";
    assertThat(read(drawn(written, false))).isEqualTo(written);
    assertThat(read(drawn("البند         العدد", false))).isEqualTo("البند العدد");
  }

  @Test
  void aLoneAlefBelongsToTheLigatureAfterItsGap() throws Exception {
    assertThat(read(drawn("بيان ختامي حول ا لاجتماع", true))).isEqualTo("بيان ختامي حول الاجتماع");
  }

  private static String read(byte[] pdf) throws Exception {
    return new Documents(DocumentLimits.DEFAULT).read(pdf, "a.pdf").text();
  }

  /** Each letter by itself, from the left, its signs before it. */
  private static byte[] drawn(String written, boolean blanks) throws IOException {
    assumeTrue(Files.exists(FONT), "no font with Arabic letters");
    List<String> parts =
        Pattern.compile("[0-9]+|\\P{M}\\p{M}*")
            .matcher(written)
            .results()
            .map(MatchResult::group)
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDType0Font font = PDType0Font.load(document, FONT.toFile());
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 10);
        float x = 20;
        for (String part : parts.reversed()) {
          String letter = part.replaceAll("\\p{M}", "");
          for (String glyphs : List.of(part.substring(letter.length()), letter)) {
            if (!glyphs.isEmpty() && (blanks || !glyphs.isBlank())) {
              content.setTextMatrix(Matrix.getTranslateInstance(x, 700));
              content.showText(glyphs);
            }
          }
          x += font.getStringWidth(letter) / 100;
        }
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static String shapes(String text) {
    return text.replace("لا", "ﻻ").replace("لأ", "ﻷ").replace('م', 'ﻣ').replace('ن', 'ﻧ');
  }

  private static String fromTheLeft(String text) {
    return new StringBuilder(text)
        .reverse()
        .toString()
        .replace("3202", "2023")
        .replace(")2023(", "(2023)");
  }

  private static byte[] pdf(String line) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(PDType0Font.load(document, FONT.toFile()), 10);
        content.newLineAtOffset(20, 700);
        content.showText(line);
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
