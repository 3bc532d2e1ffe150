package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.correction.CorrectionJournal;
import org.minbar.corpus.correction.CorrectionJournal.Proposed;
import org.minbar.corpus.vocabulary.Vocabularies;
import picocli.CommandLine;

/** A correction made while an index is served: index and file agree, whatever happens between. */
class CorrectedIndexTest {

  private static final Vocabularies VOCABULARIES =
      Vocabularies.load(Path.of("../corpus/vocabulary"));

  @TempDir private Path temporary;
  private Path index = Path.of("not set");
  private Path file = Path.of("not set");
  private Path statements = Path.of("not set");

  @BeforeEach
  void index() throws IOException {
    index = temporary.resolve("index");
    file = Files.writeString(temporary.resolve("corrections.jsonl"), "");
    statements =
        Files.writeString(
            temporary.resolve("statements.jsonl"),
            """
            {"id":"a","text":"نص أول"}
            {"id":"b","text":"نص ثان"}
            """);
    assertThat(bulk().run("--corrections", file, statements)).isZero();
  }

  @Test
  void aRunAfterACorrectionHasNothingToDo() throws IOException {
    assertThat(ingest().correct("b", correction("add"))).containsInstanceOf(Proposed.class);
    String now = agree();
    assertThat(ingest().correct("b", correction("withdraw"))).containsInstanceOf(Proposed.class);
    assertThat(agree()).isNotEqualTo(now);
    assertThat(ingest().correct("c", correction("add"))).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void aProcessThatEndsBetweenFileAndIndexIsMadeUpForByTheNextCall() throws IOException {
    endBetween();
    assertThat(
            ingest()
                .put(
                    new ByteArrayInputStream("{\"id\":\"a\",\"text\":\"نص أول\"}".getBytes(UTF_8))))
        .extracting(Ingest.Result::outcome)
        .containsExactly(Ingest.Outcome.UNCHANGED);
    agree();
  }

  @Test
  void aProcessThatEndsBetweenFileAndIndexIsMadeUpForByTheNextRun() throws IOException {
    endBetween();
    assertThat(bulk().run("--corrections", file, statements)).isZero();
    agree();
  }

  @Test
  void aFileThatIsAnotherIsNotMixedWithTheIndex() throws IOException {
    ingest().correct("b", correction("add"));
    Files.writeString(file, "\n" + Files.readString(file));
    try {
      ingest().correct("b", correction("withdraw"));
      assertThat(false).as("taken").isTrue();
    } catch (NotContinuedException e) {
      assertThat(e).hasMessageContaining("bulk-index");
    }
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  /** What is left when the line is in the file and the index was not committed. */
  private void endBetween() throws IOException {
    CorrectionJournal journal = CorrectionJournal.read(file, VOCABULARIES);
    journal.append(correction("add").put("statement", "b").toString());
  }

  /**
   * That a run finds nothing to do, the index is sound, and one made of the same files is the same.
   *
   * @return the snapshot
   */
  private String agree() throws IOException {
    BulkRun again = bulk();
    assertThat(again.run("--corrections", file, statements)).isZero();
    assertThat(again.report().path("indexed").asInt()).isZero();
    assertThat(again.report().path("unchanged").asInt()).isEqualTo(2);
    BulkRun anew = new BulkRun(temporary.resolve("anew"));
    assertThat(anew.run("--rebuild", "--corrections", file, statements)).isZero();
    assertThat(anew.snapshot()).isEqualTo(again.snapshot());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    assertThat(
            new CommandLine(new VerifyIndex(new PrintStream(printed, true, UTF_8)))
                .execute(index.toString(), "--vocabulary", "../corpus/vocabulary"))
        .as(printed.toString(UTF_8))
        .isZero();
    return again.snapshot();
  }

  private BulkRun bulk() {
    return new BulkRun(index);
  }

  private Ingest ingest() {
    return new Ingest(
        index,
        VOCABULARIES,
        Optional.of(file),
        statement -> new CodedStatement(statement, List.of()));
  }

  private static ObjectNode correction(String action) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("action", action)
        .put("dimension", "topic")
        .put("value", "demining")
        .put("author", "ل. باحثة")
        .put("reason", "قرأته");
  }
}
