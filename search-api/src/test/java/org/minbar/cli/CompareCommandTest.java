package org.minbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minbar.api.ComparisonService;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.Analysis;
import org.minbar.search.NaiveEngine;
import org.minbar.search.SearchEngine;
import picocli.CommandLine;

class CompareCommandTest {

  private static final String VOCABULARY = "../corpus/vocabulary";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void whatChangedIsARedline() {
    assertThat(run("a", "b")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            from a  2017-01-24
            to   b  2017-02-16
            + {+شكروا كازاخستان  [31m على الضيافة.+}
            ~ (دعت|ودعت) إلى عودة آمنة {+وكريمة +}وطوعية للاجئين.
            - [-ناقشوا إزالة الألغام.-]
            = أكدوا الهدنة في إدلب.
            1 kept, 1 reworded, 1 added, 1 dropped, 0 moved, 0 cosmetic, 1 substantive
            """);
  }

  @Test
  void onATerminalWhatWentIsRedAndWhatCameIsGreen() throws IOException {
    assertThat(run("a", "b", "--json")).isZero();
    assertThat(new Redline(true).lines(answer()))
        .contains("- \u001b[31mناقشوا إزالة الألغام.\u001b[0m")
        .contains("~ (دعت|ودعت) إلى عودة آمنة \u001b[32mوكريمة \u001b[0mوطوعية للاجئين.");
  }

  @Test
  void jsonIsTheAnswerOfTheApi() throws IOException {
    assertThat(run("a", "b", "--json")).isZero();
    ObjectNode asked = (ObjectNode) new ObjectMapper().readTree("{\"from\":\"a\",\"to\":\"b\"}");
    ObjectNode answer =
        new ComparisonService(engine(), Vocabularies.load(Path.of(VOCABULARY)))
            .compare(asked, name -> name);
    assertThat(answer()).isEqualTo(new ObjectMapper().readTree(answer.toString()));
  }

  @Test
  void problemsAreSaidInTheWordsOfTheCommandLine() {
    assertThat(run("x", "y")).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("compare: no statement has the id"));
    assertThat(run("a")).isEqualTo(2);
    assertThat(err.toString()).contains("TO");
    assertThat(out.toString()).isEmpty();
  }

  private ObjectNode answer() throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(out.toString());
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--vocabulary", VOCABULARY));
    return new CommandLine(new CompareCommand((index, vocabularies) -> engine()))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }

  private static SearchEngine engine() {
    return new NaiveEngine(
        List.of(
            statement(
                "a",
                "2017-01-24",
                "دعت إلى عودة آمنة وطوعية للاجئين. ناقشوا إزالة الألغام. أكدوا الهدنة في إدلب."),
            statement(
                "b",
                "2017-02-16",
                "شكروا كازاخستان \u001b[31m على الضيافة.\n\nودعت إلى عودة آمنة وكريمة وطوعية للاجئين."
                    + " أكدوا الهدنة في إدلب.")),
        (dimension, value) -> Set.of(),
        Analysis.LETTER_RUNS);
  }

  private static CodedStatement statement(String id, String date, String text) {
    Statement statement =
        new Statement(
            id,
            "بيان",
            StatementDate.parse(date),
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            text,
            Map.of());
    return new CodedStatement(statement, List.of());
  }
}
