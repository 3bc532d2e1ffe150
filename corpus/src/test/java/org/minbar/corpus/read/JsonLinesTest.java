package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;

class JsonLinesTest {

  @Test
  void idAndTextAreEnough() {
    assertThat(statement("{\"id\":\"x\",\"text\":\"نص\"}"))
        .isEqualTo(
            new Statement(
                "x",
                "",
                StatementDate.UNKNOWN,
                Optional.empty(),
                "ar",
                List.of(),
                List.of(),
                "نص",
                Map.of()));
  }

  @Test
  void aFullRecordBecomesAStatementAndUnknownKeysAreKept() {
    Statement statement =
        statement(
            """
            {"id": 7, "title": " عنوان ", "text": " نص\\nآخر ", "date": "2023-06-20/2023-06-21",
             "kind": "summit", "language": "ru", "source": "SANA", "url": "https://sana.sy/1",
             "sources": ["TASS", {"name": "RT", "url": "https://rt.com/2"}, {"url": "https://qna.org.qa/3"}],
             "rounds": [20, "21", 20], "topic": "x", "score": 0.10, "deep": {"a": [1, null, true]}}
            """
                .replace("\n", ""));
    assertThat(statement.id()).isEqualTo("7");
    assertThat(statement.title()).isEqualTo("عنوان");
    assertThat(statement.text()).isEqualTo(" نص\nآخر ");
    assertThat(statement.date()).hasToString("2023-06-20/2023-06-21");
    assertThat(statement.kind()).contains("summit");
    assertThat(statement.language()).isEqualTo("ru");
    assertThat(statement.sources())
        .containsExactly(
            new Source("SANA", Optional.of("https://sana.sy/1")),
            new Source("TASS", Optional.empty()),
            new Source("RT", Optional.of("https://rt.com/2")),
            new Source("qna.org.qa", Optional.of("https://qna.org.qa/3")));
    assertThat(statement.rounds()).containsExactly("20", "21");
    assertThat(statement.extra())
        .isEqualTo(
            Map.of(
                "topic",
                "x",
                "score",
                new BigDecimal("0.10"),
                "deep",
                Map.of("a", Arrays.asList(1, null, true))));
  }

  @Test
  void emptyPlacesCountAsAbsent() {
    Statement statement =
        statement(
            """
            {"id":"x","text":"نص","title":null,"date":"","kind":" ","source":"","url":"","rounds":"","sources":[],"language":null}
            """);
    assertThat(statement)
        .isEqualTo(
            new Statement(
                "x",
                "",
                StatementDate.UNKNOWN,
                Optional.empty(),
                "ar",
                List.of(),
                List.of(),
                "نص",
                Map.of()));
  }

  @Test
  void anAddressAloneIsNamedByItsHostAndBelongsToTheFirstOfSeveralNames() {
    assertThat(
            statement("{\"id\":\"x\",\"text\":\"n\",\"url\":\"http://sana.sy/ar/خبر\"}").sources())
        .containsExactly(new Source("sana.sy", Optional.of("http://sana.sy/ar/خبر")));
    assertThat(
            statement("{\"id\":\"x\",\"text\":\"n\",\"source\":[\"A\",\"B\"],\"url\":\"u\"}")
                .sources())
        .containsExactly(new Source("A", Optional.of("u")), new Source("B", Optional.empty()));
  }

  @Test
  void controlCharactersInATextStayAsGiven() {
    assertThat(statement("{\"id\":\"x\",\"text\":\"a\\u0002b\"}").text()).isEqualTo("a\u0002b");
  }

  @Test
  void blankLinesAreNothingAndLineEndsOfWindowsDoNotMatter() {
    assertThat(read("\uFEFF{\"id\":\"x\",\"text\":\"n\"}\r\n\r\n  \n{\"id\":\"y\",\"text\":\"n\"}"))
        .extracting(o -> o.origin().toString())
        .containsExactly("a.jsonl:1", "a.jsonl:4");
    assertThat(read("")).isEmpty();
  }

  @Test
  void everyKindOfBadRecordHasItsCodeAndTheRunGoesOn() {
    String good = "{\"id\":\"good\",\"text\":\"n\"}";
    assertRejected(
        "{\"id\":\"x\",", "bad-json", "not JSON: it ends before all that it begins is closed");
    assertRejected(good + good, "bad-json", "not JSON");
    assertRejected("[" + good + "]", "bad-json", "write one object a line");
    assertRejected("null", "bad-json", "write one object a line");
    assertRejected(
        "{\"id\":\"x\",\"id\":\"y\",\"text\":\"n\"}", "bad-json", "Duplicate field 'id'");
    assertRejected("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}", "bad-json", "depth");
    assertRejected("{\"id\":\"x\\ny\",\"text\":\"n\"}", "bad-id", "control characters");
    assertRejected("{\"id\":\"x\\u2028y\",\"text\":\"n\"}", "bad-id", "control characters");
    assertRejected(
        "{\"id\":\"" + "x".repeat(501) + "\",\"text\":\"n\"}", "bad-id", "at most 500 letters");
    assertRejected("{\"id\":\"x\"}", "missing-text", "text: missing");
    assertRejected("{\"id\":\"x\",\"text\":null}", "missing-text", "text: missing");
    assertRejected("{\"id\":\"x\",\"text\":\" \\n\"}", "empty-text", "text: empty");
    assertRejected("{\"id\":\"x\",\"title\":\" \",\"text\":\"\"}", "empty-text", "text: empty");
    assertRejected("{\"id\":\"x\",\"text\":5}", "bad-type", "text: must be text (got: 5)");
    assertRejected("{\"id\":true,\"text\":\"n\"}", "bad-type", "id: must be text (got: true)");
    assertRejected(
        "{\"id\":\"x\",\"text\":\"n\",\"title\":[\"a\"]}",
        "bad-type",
        "title: must be text (got: a list)");
    assertRejected("{\"id\":\"x\",\"text\":\"n\",\"rounds\":[null]}", "bad-type", "rounds: ");
    assertRejected("{\"id\":\"x\",\"text\":\"n\",\"rounds\":[20.5]}", "bad-type", "got: 20.5");
    assertRejected("{\"id\":\"x\",\"text\":\"n\",\"rounds\":{\"a\":1}}", "bad-type", "rounds: ");
    assertRejected("{\"id\":\"x\",\"text\":\"n\",\"source\":false}", "bad-type", "source: ");
    assertRejected("{\"id\":\"x\",\"text\":\"n\",\"sources\":[{}]}", "bad-type", "sources: ");
    assertRejected(
        "{\"id\":\"x\",\"text\":\"n\",\"source\":\"a\\u0007b\"}", "bad-type", "one line");
    assertRejected(
        "{\"id\":\"x\",\"text\":\"n\",\"date\":\"12/6/23\"}", "bad-date", "\"12/6/23\"; write");
    assertRejected("{\"id\":\"x\",\"text\":\"a\\u0000b\"}", "bad-encoding", "U+0000 at position 1");
    assertRejected(
        "{\"id\":\"x\",\"text\":\"ab\\ud83d\"}",
        "bad-encoding",
        "half of a surrogate pair at position 2");
    assertRejected(
        "{\"id\":\"x\",\"text\":\"n\",\"more\":[{\"k\":\"\\udc00\"}]}",
        "bad-encoding",
        "more: half");
    assertThat(statement("{\"id\":\"x\",\"text\":\"\\ud83d\\ude00\"}").text()).isEqualTo("😀");
  }

  @Test
  void bytesThatAreNotUtf8AreRejectedNotReplaced() {
    byte[] bytes = "{\"id\":\"x\",\"text\":\"é\"}\n{\"id\":\"y\",\"text\":\"n\"}\n".getBytes(UTF_8);
    byte[] latin = new byte[bytes.length - 1];
    int at = new String(bytes, UTF_8).indexOf('é');
    System.arraycopy(bytes, 0, latin, 0, at);
    latin[at] = (byte) 0xe9;
    System.arraycopy(bytes, at + 2, latin, at + 1, bytes.length - at - 2);

    assertThat(read(latin))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .hasToString(
                        "rejected a.jsonl:1 [bad-encoding] not UTF-8; save the file in the encoding UTF-8"),
            second -> assertThat(second).isInstanceOf(Accepted.class));
  }

  private static void assertRejected(String line, String code, String message) {
    List<ReadOutcome> outcomes = read(line + "\n{\"id\":\"next\",\"text\":\"n\"}\n");
    assertThat(outcomes).as(line).hasSize(2);
    assertThat(outcomes.getFirst())
        .as(line)
        .isInstanceOfSatisfying(
            Rejected.class,
            r -> {
              assertThat(r.code().id()).isEqualTo(code);
              assertThat(r.message()).contains(message);
              assertThat(r.origin()).isEqualTo(Origin.of("a.jsonl", 1));
            });
    assertThat(outcomes.getLast()).isInstanceOf(Accepted.class);
  }

  private static Statement statement(String line) {
    List<ReadOutcome> outcomes = read(line);
    assertThat(outcomes).hasOnlyElementsOfType(Accepted.class).hasSize(1);
    return ((Accepted) outcomes.getFirst()).statement();
  }

  private static List<ReadOutcome> read(String content) {
    return read(content.getBytes(UTF_8));
  }

  private static List<ReadOutcome> read(byte[] content) {
    JsonLines lines =
        new JsonLines(new ByteArrayInputStream(content), "a.jsonl", ReadLimits.DEFAULT);
    List<ReadOutcome> outcomes = new ArrayList<>();
    for (Optional<ReadOutcome> o = lines.next(); o.isPresent(); o = lines.next()) {
      outcomes.add(o.get());
    }
    return outcomes;
  }
}
