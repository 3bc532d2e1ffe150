package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.index.FacetLabel;
import org.minbar.index.FacetLayout;
import org.minbar.index.Generations;
import picocli.CommandLine;

class BulkIndexTest {

  private static final String GOOD = "{\"id\":\"a\",\"text\":\"نص\"}\n";
  private static final String BAD = "{\"id\":\"b\"\n";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @TempDir private Path temporary;

  @Test
  void goodRecordsAreIndexedAndBadOnesReportedByPlace() throws IOException {
    Path file = file(GOOD + BAD);
    assertThat(run(file.toString())).isZero();
    JsonNode report = report();
    assertThat(report.get("indexed").intValue()).isEqualTo(1);
    assertThat(report.get("statementsInIndex").intValue()).isEqualTo(1);
    assertThat(report.get("snapshot").textValue()).matches("[0-9a-f]{16}");
    assertThat(report.get("rejected").get("bad-json").intValue()).isEqualTo(1);
    JsonNode problem = report.get("problems").get(0);
    assertThat(problem.get("code").textValue()).isEqualTo("bad-json");
    assertThat(problem.get("path").textValue()).isEqualTo(file.toString());
    assertThat(problem.get("line").intValue()).isEqualTo(2);
    assertThat(problem.get("message").textValue()).isNotBlank();
    assertThat(output()).contains("1 statements in").contains("1 rejected");
  }

  @Test
  void strictRefusesTheRunAndKeepsTheOldIndex() throws IOException {
    assertThat(run(file(GOOD).toString())).isZero();
    String before = report().get("snapshot").textValue();
    assertThat(run("--strict", file(BAD + GOOD).toString())).isEqualTo(1);
    assertThat(report().get("snapshot").isNull()).isTrue();
    assertThat(output()).contains("left as it was");
    assertThat(run(file(GOOD).toString())).isZero();
    assertThat(report().get("snapshot").textValue()).isEqualTo(before);
    assertThat(report().get("unchanged").intValue()).isEqualTo(1);
  }

  @Test
  void nothingOfAFileOrItsNameReachesTheTerminalAsACommand() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("hostile"));
    Files.writeString(folder.resolve("a\u001b[31m\n.md"), "نص");
    Files.writeString(
        folder.resolve("b.jsonl"), "{\"text\":\"نص\",\"date\":\"\\u001b[2J\\u202e\"}\n");
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(output()).contains("a?[31m?.md").contains("\"?[2J?\"");
    assertThat(output().replace("\n", "").codePoints().noneMatch(Character::isISOControl)).isTrue();
    assertThat(run(folder + "/\u001b[31mnone")).isEqualTo(2);
    assertThat(output()).contains("there is no").doesNotContain("\u001b");
  }

  @Test
  void aRunWithoutStatementsKeepsTheOldIndex() throws IOException {
    assertThat(run(file(GOOD).toString())).isZero();
    assertThat(run(file("").toString())).isEqualTo(2);
    assertThat(output()).contains("left as it was");
  }

  @Test
  void aDryRunSaysWhatWouldBecomeOfEveryRecordAndWritesNoIndex() throws IOException {
    Path file = file(GOOD + BAD.repeat(1500) + GOOD);
    assertThat(run("--dry-run", file.toString())).isZero();
    assertThat(temporary.resolve("index")).doesNotExist();
    assertThat(report().get("indexed").intValue()).isEqualTo(1);
    assertThat(report().get("snapshot").isNull()).isTrue();
    // Every one, however many.
    assertThat(report().get("problems")).hasSize(1501);
    JsonNode all = report();
    for (int i = 0; i < 1500; i++) {
      JsonNode problem = all.get("problems").get(i);
      assertThat(problem.get("kind").textValue()).isEqualTo("rejected");
      assertThat(problem.get("line").intValue()).isEqualTo(i + 2);
    }
    assertThat(output()).contains("1,500 rejected").contains("nothing was written");
    assertThat(run("--dry-run", "--strict", file.toString())).isEqualTo(1);

    assertThat(run(file(GOOD).toString())).isZero();
    String snapshot = report().get("snapshot").textValue();
    assertThat(run("--dry-run", file(GOOD + "{\"id\":\"b\",\"text\":\"نص\"}\n").toString()))
        .isZero();
    assertThat(run(file(GOOD).toString())).isZero();
    assertThat(report().get("snapshot").textValue()).isEqualTo(snapshot);
  }

  @Test
  void aTextThatTripsTheCoderIsOneRejectedRecord() throws IOException {
    Path file = file(GOOD + "{\"id\":\"trip\",\"text\":\"نص\"}\n");
    assertThat(run(file.toString())).isZero();
    assertThat(report().get("rejected").get("coding-failed").intValue()).isEqualTo(1);
    JsonNode problem = report().get("problems").get(0);
    assertThat(problem.get("line").intValue()).isEqualTo(2);
    assertThat(problem.get("message").textValue()).contains("tripped");
  }

  @Test
  void aRecordOfARoundThatNobodyCouldAskForIsRejected() throws IOException {
    Path file = file(GOOD + "{\"id\":\"b\",\"text\":\"نص\",\"rounds\":[\"99\"]}\n");
    assertThat(run(file.toString())).isZero();
    assertThat(report().get("indexed").intValue()).isEqualTo(1);
    JsonNode problem = report().get("problems").get(0);
    assertThat(problem.get("code").textValue()).isEqualTo("unknown-round");
    assertThat(problem.get("line").intValue()).isEqualTo(2);
    assertThat(problem.get("message").textValue()).contains("\"99\"");
  }

  @Test
  void correctionsAreAppliedAgainWithEveryRunAndChangeTheSnapshot() throws IOException {
    Path file = file(GOOD);
    assertThat(run(file.toString())).isZero();
    String before = report().get("snapshot").textValue();

    Path corrections = corrections(correction("a", "add", "demining", ""));
    assertThat(run("--corrections", corrections.toString(), file.toString())).isZero();
    String corrected = report().get("snapshot").textValue();
    assertThat(corrected).isNotEqualTo(before);
    assertThat(statementsOn("demining")).isEqualTo(1);
    assertThat(statementsOn("humanitarian-aid")).isZero();

    assertThat(run("--corrections", corrections.toString(), file.toString())).isZero();
    assertThat(report().get("snapshot").textValue()).isEqualTo(corrected);
    assertThat(statementsOn("demining")).isEqualTo(1);

    assertThat(run(file.toString())).isZero();
    assertThat(report().get("snapshot").textValue()).isEqualTo(before);
    assertThat(statementsOn("demining")).isZero();
  }

  @Test
  void correctionsThatDoNothingAreWarnedOfAndCounted() throws IOException {
    Path corrections =
        corrections(
            correction("a", "remove", "demining", "") + correction("z", "add", "demining", ""));
    assertThat(run("--strict", "--corrections", corrections.toString(), file(GOOD).toString()))
        .isZero();
    assertThat(report().get("warnings").get("correction-nothing-removed").intValue()).isEqualTo(1);
    assertThat(report().get("warnings").get("correction-unknown-statement").intValue())
        .isEqualTo(1);
    assertThat(report().get("problems").get(1).get("line").intValue()).isEqualTo(2);
    assertThat(output()).contains("0 rejected, 2 warnings").contains(corrections + ":2");
  }

  @Test
  void aCorrectionWhoseQuoteIsNotThereIsRefused() throws IOException {
    Path corrections = corrections(correction("a", "add", "demining", "\"quote\":\"لغم\","));
    String file = file(GOOD).toString();
    assertThat(run("--corrections", corrections.toString(), file)).isZero();
    assertThat(report().get("rejected").get("correction-quote-not-found").intValue()).isEqualTo(1);
    assertThat(statementsOn("demining")).isZero();
    assertThat(run("--strict", "--corrections", corrections.toString(), file)).isEqualTo(1);
  }

  @Test
  void badCorrectionsAreExplainedTogetherAndNothingIsIndexed() throws IOException {
    Path corrections =
        corrections(
            "{\n" + correction("a", "delete", "demining", "") + correction("a", "add", "x", ""));
    assertThat(run("--corrections", corrections.toString(), file(GOOD).toString())).isEqualTo(2);
    assertThat(output())
        .contains("the corrections have 3 problems")
        .contains(corrections + ":1: ")
        .contains(corrections + ":2: unknown action")
        .contains(corrections + ":3: value: no topic");
    assertThat(run("--corrections", "no-such-file", file(GOOD).toString())).isEqualTo(2);
    assertThat(temporary.resolve("index")).doesNotExist();
  }

  @Test
  void whatTheFileSystemRefusesIsExplained() throws IOException {
    Path file = Files.createFile(temporary.resolve("plain"));
    assertThat(run("--report", file.resolve("report.json").toString(), file(GOOD).toString()))
        .isEqualTo(2);
    assertThat(output()).contains("bulk-index: [unreadable] " + file);
  }

  @Test
  void theVersionIsNamed() {
    String[] version = new Version().getVersion();
    assertThat(version).hasSize(1);
    assertThat(version[0]).matches("Minbar ([0-9].*|\\(not from a jar\\))");
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--strickt", "x")).isEqualTo(2);
    assertThat(run("no/such/folder")).isEqualTo(2);
    assertThat(output()).contains("there is no no/such/folder");
    assertThat(temporary.resolve("index")).doesNotExist();
  }

  @Test
  void aLockedIndexIsExplained() throws IOException {
    Path file = file(GOOD);
    assertThat(run(file.toString())).isZero();
    try (Directory directory = FSDirectory.open(temporary.resolve("index"));
        var lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      assertThat(run(file.toString())).isEqualTo(2);
    }
    assertThat(output()).contains("bulk-index: [index-locked] another process is writing");
  }

  private int run(String... arguments) {
    printed.reset();
    BulkIndex command =
        new BulkIndex(
            vocabularies ->
                statement -> {
                  if (statement.id().equals("trip")) {
                    throw new IllegalStateException("tripped");
                  }
                  return new CodedStatement(statement, List.of());
                },
            Clock.systemUTC(),
            new PrintStream(printed, true, UTF_8),
            false);
    CommandLine line = new CommandLine(command);
    line.setErr(new java.io.PrintWriter(printed, true, UTF_8));
    String index = temporary.resolve("index").toString();
    String vocabulary = Path.of("..", "corpus", "vocabulary").toString();
    String[] all = new String[arguments.length + 4];
    List.of("--index", index, "--vocabulary", vocabulary).toArray(all);
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return line.execute(all);
  }

  private static String correction(String statement, String action, String topic, String more) {
    return "{\"statement\":\""
        + statement
        + "\",\"action\":\""
        + action
        + "\",\"dimension\":\"topic\",\"value\":\""
        + topic
        + "\","
        + more
        + "\"author\":\"A. Researcher\",\"reason\":\"read it\"}\n";
  }

  private Path corrections(String lines) throws IOException {
    return Files.writeString(temporary.resolve("corrections.jsonl"), lines);
  }

  /** How many statements the index counts for a topic, as certain. */
  private int statementsOn(String topic) throws IOException {
    Path current = new Generations(temporary.resolve("index")).current().orElseThrow();
    try (Directory directory = FSDirectory.open(current);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.docFreq(FacetLayout.term(Dimension.TOPIC, new FacetLabel(topic, 100)));
    }
  }

  private JsonNode report() throws IOException {
    return new JsonMapper().readTree(temporary.resolve("index-report.json").toFile());
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(temporary.resolve("statements.jsonl"), lines);
  }

  private String output() {
    return printed.toString(UTF_8);
  }
}
