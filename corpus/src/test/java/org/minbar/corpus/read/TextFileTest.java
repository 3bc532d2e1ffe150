package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.read.ReadOutcome.Accepted;

class TextFileTest {
  @Test
  void aFrontMatterWithoutAnIdLeavesTheNameOfTheFile() {
    assertThat(statement("---\ntitle: x\n---\nنص").id()).isEqualTo("file-name");
  }

  private static final String FULL =
      """
      ---
      id: astana-20-joint-statement
      title: 'البيان المشترك: الجولة العشرون'
      date: 2023-06-20/2023-06-21
      kind: joint-statement
      language: ar
      rounds: [20]
      sources:
        - name: Voltaire Network
          url: https://www.voltairenet.org/article219610.html
        - وكالة سانا
      provenance: editorial summary from published facts
      pages: 3
      ---

      الفقرة الأولى.

      --- ليس سياجا
      الفقرة الثانية.

      """;

  @Test
  void frontMatterAndBodyBecomeAStatement() {
    Statement statement = statement(FULL);

    assertThat(statement.id()).isEqualTo("astana-20-joint-statement");
    assertThat(statement.title()).isEqualTo("البيان المشترك: الجولة العشرون");
    assertThat(statement.date()).hasToString("2023-06-20/2023-06-21");
    assertThat(statement.kind()).contains("joint-statement");
    assertThat(statement.rounds()).containsExactly("20");
    assertThat(statement.sources())
        .containsExactly(
            new Source(
                "Voltaire Network", Optional.of("https://www.voltairenet.org/article219610.html")),
            new Source("وكالة سانا", Optional.empty()));
    assertThat(statement.text()).isEqualTo("الفقرة الأولى.\n\n--- ليس سياجا\nالفقرة الثانية.");
    assertThat(statement.extra()).containsOnlyKeys("provenance", "pages");
  }

  @Test
  void lineEndsOfWindowsAndAByteOrderMarkChangeNothing() {
    assertThat(statement("\uFEFF" + FULL.replace("\n", "\r\n"))).isEqualTo(statement(FULL));
  }

  @Test
  void aFileWithoutFrontMatterIsNamedByItsFileAndTitledByItsFirstLine() {
    Statement statement = statement("\n العنوان \r\n\r\nالفقرة الأولى.\r\nالثانية.\r\n");

    assertThat(statement.id()).isEqualTo("file-name");
    assertThat(statement.title()).isEqualTo("العنوان");
    assertThat(statement.text()).isEqualTo("الفقرة الأولى.\nالثانية.");
    assertThat(statement.extra()).isEqualTo(Map.of());
  }

  @Test
  void lineEndsOfOldMachinesAreLineEnds() {
    assertThat(statement("الأول\rالثاني\r").title()).isEqualTo("الأول");
    assertThat(statement("الأول\rالثاني\r").text()).isEqualTo("الثاني");
  }

  @Test
  void oneLineOrALongFirstParagraphIsTextAndNoTitle() {
    assertThat(statement("سطر واحد\n").title()).isEmpty();
    assertThat(statement("سطر واحد\n").text()).isEqualTo("سطر واحد");
    String paragraph = "كلمة ".repeat(41).strip();
    assertThat(statement(paragraph + "\n\nآخر").title()).isEmpty();
    assertThat(statement(paragraph + "\n\nآخر").text()).isEqualTo(paragraph + "\n\nآخر");
  }

  @Test
  void whatIsWrongIsNamedWithItsLineInTheFile() {
    assertRejected("---\nid: x\ntext below", "a.md:1 [bad-front-matter] close the front matter");
    assertRejected("---", "a.md:1 [bad-front-matter] close the front matter");
    assertRejected("---\nid: x\ntitle: a: b\n---\nنص", "a.md:3 [bad-front-matter] not YAML");
    assertRejected(
        "---\nid: x\nid: y\n---\nنص", "a.md:3 [bad-front-matter] the key \"id\" is already");
    assertRejected("---\n- x\n---\nنص", "a.md:2 [bad-front-matter] write keys with values");
    assertRejected("---\nid: x\ntext: y\n---\nنص", "a.md:3 [bad-front-matter] remove the key text");
    assertRejected(
        "---\nid: x\n\ndate: 20.6.23\n---\nنص",
        "a.md:4 [bad-date] date: cannot be read: \"20.6.23\"");
    assertRejected("---\nid: x\nrounds: [[1]]\n---\nنص", "a.md:3 [bad-type] rounds: ");
    assertRejected("---\nid: x\n---\n \n", "a.md:3 [empty-text] text: empty");
    assertRejected("---\nid: x\n---", "a.md:3 [empty-text] text: empty");
    assertRejected("", "a.md:1 [empty-text] text: empty");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithTheirLine() {
    byte[] bytes = "first\nsecond\n?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xd8;
    assertThat(read(bytes))
        .hasToString(
            "rejected a.md:3 [bad-encoding] not UTF-8; save the file in the encoding UTF-8");
  }

  private static void assertRejected(String content, String start) {
    assertThat(read(content.getBytes(UTF_8)).toString()).startsWith("rejected " + start);
  }

  private static Statement statement(String content) {
    ReadOutcome outcome = read(content.getBytes(UTF_8));
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted) outcome).statement();
  }

  private static ReadOutcome read(byte[] content) {
    TextFile file =
        new TextFile(
            new ByteArrayInputStream(content), "a.md", "file-name", Map.of(), ReadLimits.DEFAULT);
    List<ReadOutcome> outcomes = List.of(file.next().orElseThrow());
    assertThat(file.next()).isEmpty();
    return outcomes.getFirst();
  }
}
