package org.minbar.corpus.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.correction.CorrectionJournal.Proposal;
import org.minbar.corpus.correction.CorrectionJournal.Proposed;
import org.minbar.corpus.correction.CorrectionJournal.Refused;
import org.minbar.corpus.vocabulary.Vocabularies;

/** A file of corrections that grows line by line and is never damaged. */
class CorrectionJournalTest {

  private static final Vocabularies VOCABULARIES =
      Vocabularies.load(
          Path.of(Files.isDirectory(Path.of("vocabulary")) ? "vocabulary" : "corpus/vocabulary"));

  private static final CodedStatement READ =
      new CodedStatement(
          new Statement(
              "a",
              "",
              StatementDate.UNKNOWN,
              Optional.empty(),
              "ar",
              List.of(),
              List.of(),
              "شكرت روسيا كازاخستان وشكرت روسيا إيران",
              Map.of()),
          List.of(Fact.asserted(Dimension.COUNTRY, "RU", "test")),
          List.of());

  @TempDir private Path folder;
  private Path file = Path.of("not set");

  @BeforeEach
  void name() {
    file = folder.resolve("corrections.jsonl");
  }

  @Test
  void aLineIsAddedBehindWhateverTheFileHolds() throws IOException {
    for (String before :
        List.of("", "\uFEFF", "\n\n", line("add", "TR"), line("add", "TR").strip(), "\r\n \r\n")) {
      Files.writeString(file, before);
      CorrectionJournal journal = journal();
      String fingerprint = journal.corrections().fingerprint();
      CorrectionJournal after = journal.append(proposed(journal, json("add", "KZ")).line());
      String written = Files.readString(file);
      assertThat(written).startsWith(before).endsWith("}\n");
      assertThat(written.lines().filter(each -> each.contains("\"KZ\""))).hasSize(1);
      assertThat(after.corrections().fingerprint())
          .isEqualTo(journal().corrections().fingerprint())
          .isNotEqualTo(fingerprint);
      assertThat(after.since(fingerprint)).contains(java.util.Set.of("a"));
      assertThat(after.since(after.corrections().fingerprint())).contains(java.util.Set.of());
      assertThat(after.since("0123456789abcdef")).isEmpty();
      try (var files = Files.list(folder)) {
        assertThat(files).containsExactly(file);
      }
    }
  }

  @Test
  void aFileReachedByALinkIsReplacedWhereItLiesAndKeepsItsRights() throws IOException {
    Path real = Files.writeString(folder.resolve("real"), line("add", "TR"));
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    Files.createSymbolicLink(file, real.getFileName());
    journal().append(proposed(journal(), json("add", "KZ")).line());
    assertThat(Files.isSymbolicLink(file)).isTrue();
    assertThat(Files.readAllLines(real)).hasSize(2);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsNotLost() throws IOException {
    Files.writeString(file, "");
    CorrectionJournal journal = journal();
    String line = proposed(journal, json("add", "KZ")).line();
    Files.writeString(file, line("add", "TR"));
    assertThatThrownBy(() -> journal.append(line))
        .isInstanceOf(CorrectionsException.class)
        .hasMessageContaining("changed by another program");
    assertThat(Files.readString(file)).isEqualTo(line("add", "TR"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() throws IOException {
    Files.writeString(file, "");
    ObjectNode wrong =
        json("add", "XX").put("statement", "b").put("occurrence", 0).put("more", true);
    wrong.remove("author");
    assertThat(((Refused) propose(journal(), wrong)).problems())
        .extracting(LineProblem::key)
        .containsExactlyInAnyOrder("statement", "value", "occurrence", "more", "author");
  }

  @Test
  void whatWouldDoNothingIsRefused() throws IOException {
    Files.writeString(file, "");
    CorrectionJournal journal = journal();
    for (ObjectNode idle :
        List.of(
            json("remove", "KZ"),
            json("replace", "KZ").put("with", "TR"),
            json("withdraw", "RU"),
            json("add", "KZ").put("quote", "كازخستان"),
            json("add", "RU").put("quote", "روسيا"),
            json("add", "RU").put("quote", "روسيا").put("occurrence", 3))) {
      assertThat(((Refused) propose(journal, idle)).problems()).as(idle.toString()).hasSize(1);
    }
    assertThat(
            proposed(journal, json("add", "RU").put("quote", "روسيا").put("occurrence", 2)).isNew())
        .isTrue();
  }

  @Test
  void aLineThatWithdrawsTakesBackWhatWasSaidOfTheValueAndMayBeOverruled() throws IOException {
    Files.writeString(file, "");
    CorrectionJournal journal = append(journal(), json("remove", "RU"));
    assertThat(journal.corrections().apply(READ).coded().facts()).isEmpty();
    assertThat(proposed(journal, json("remove", "RU")).isNew()).isFalse();
    journal = append(journal, json("withdraw", "RU"));
    Corrected now = journal.corrections().apply(READ);
    assertThat(now.coded().facts()).isEqualTo(READ.facts());
    assertThat(now.coded().corrections())
        .singleElement()
        .matches(each -> each.action().id().equals("withdraw") && each.removed().isEmpty());
    assertThat(journal.corrections().findings(id -> true)).isEmpty();
    journal = append(journal, json("add", "KZ").put("quote", "كازاخستان"));
    journal = append(journal, json("remove", "RU"));
    journal = append(journal, json("withdraw", "KZ"));
    assertThat(journal.corrections().apply(READ).coded().facts()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(5);
    assertThat(journal().corrections().findings(id -> true)).isEmpty();
  }

  private CorrectionJournal append(CorrectionJournal journal, ObjectNode correction)
      throws IOException {
    return journal.append(proposed(journal, correction).line());
  }

  private static Proposal propose(CorrectionJournal journal, ObjectNode correction) {
    return journal.propose(correction, READ);
  }

  private static Proposed proposed(CorrectionJournal journal, ObjectNode correction) {
    return (Proposed) propose(journal, correction);
  }

  private CorrectionJournal journal() {
    return CorrectionJournal.read(file, VOCABULARIES);
  }

  private static ObjectNode json(String action, String country) {
    try {
      ObjectNode json = (ObjectNode) new JsonMapper().readTree(line(action, country));
      json.remove("statement");
      return json;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String line(String action, String country) {
    return "{\"statement\":\"a\",\"action\":\""
        + action
        + "\",\"dimension\":\"country\",\"value\":\""
        + country
        + "\",\"author\":\"ل. باحثة\",\"reason\":\"قرأته\"}\n";
  }
}
