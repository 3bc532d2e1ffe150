package org.minbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.api.SearchService;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.export.Rfc4180;
import org.minbar.search.Analysis;
import org.minbar.search.NaiveEngine;
import org.minbar.search.SearchEngine;
import picocli.CommandLine;

class SearchCommandTest {

  private static final String VOCABULARY = "../corpus/vocabulary";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void hitsAreATable() {
    assertThat(run("سوريا", "--round", "20", "--round", "7", "--sort", "-date")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            2023-06-21  20    b
                البيان
            2017-10     7,20  a-long-id
                خبر  [31m
            2 statements
            """);
  }

  @Test
  void matchesStandInQuotationMarksOrInBoldOnATerminal() throws IOException {
    ObjectNode answer =
        (ObjectNode)
            new ObjectMapper()
                .readTree(
                    """
                    {"total":{"value":12},"hits":[{"date":null,"id":"x","title":"t","facts":{"round":[]},
                     "highlights":[{"field":"title","text":"t","spans":[[0,1]]},
                                   {"field":"text","text":"a word\\nand a word\\u001b[2J","spans":[[2,6],[13,17]]}]}]}\
                    """);
    assertThat(new AnswerTable(false).lines(answer))
        .containsExactly(
            "    x", "    t", "    a «word» and a «word» [2J", "12 statements, 1 shown");
    assertThat(new AnswerTable(true).lines(answer))
        .contains("    a \u001b[1mword\u001b[0m and a \u001b[1mword\u001b[0m [2J");
  }

  @Test
  void allHitsAreAFile(@TempDir Path folder) throws IOException {
    assertThat(run("سوريا", "--sort", "-date", "--format", "csv")).isZero();
    List<List<String>> rows = Rfc4180.read(out.toString().substring(1), ',');
    assertThat(rows.getFirst()).startsWith("id", "title", "date");
    assertThat(rows).hasSizeGreaterThan(2);
    assertThat(rows.get(1).getLast())
        .startsWith("scripts/search 'سوريا' --sort -date --format csv");
    Path file = folder.resolve("hits.xlsx");
    assertThat(run("--format", "xlsx", "--size", "1", "--output", file.toString())).isZero();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(workbook.getSheet("rows").getPhysicalNumberOfRows()).isEqualTo(2);
    }
    assertThat(run("--format", "xlsx")).isEqualTo(2);
    assertThat(run("--format", "doc")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "name a file with --output",
            "--format must be one of csv, csv-semicolon, tsv, jsonl, xlsx, ris, bibtex (got: doc)");
    assertThat(run("--format", "graphml")).isEqualTo(2);
    assertThat(err.toString()).contains("(got: graphml)");
  }

  @Test
  void jsonIsTheAnswerOfTheApi() throws IOException {
    assertThat(
            run(
                "--json",
                "--country",
                "KZ",
                "--size",
                "1",
                "--from",
                "2017-01-01",
                "--min-confidence",
                "0.9"))
        .isZero();
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode printed = (ObjectNode) mapper.readTree(out.toString());
    ObjectNode asked =
        (ObjectNode)
            mapper.readTree(
                "{\"filters\":{\"country\":[\"KZ\"]},\"size\":1,\"from\":\"2017-01-01\",\"minConfidence\":0.9}");
    ObjectNode answer =
        new SearchService(engine(), Vocabularies.load(Path.of(VOCABULARY)), Clock.systemUTC())
            .answer(asked);
    assertThat(printed.without("tookMillis").toString())
        .isEqualTo(answer.without("tookMillis").toString());
  }

  @Test
  void problemsAreSaidInTheWordsOfTheCommandLine() {
    assertThat(
            run(
                "(سوريا",
                "--round",
                "99",
                "--size",
                "1000",
                "--from",
                "yesterday",
                "--min-confidence",
                "2"))
        .isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSize(5)
        .anyMatch(line -> line.contains("--min-confidence must be"))
        .allMatch(line -> line.startsWith("search: "))
        .anyMatch(line -> line.contains("\"99\""))
        .anyMatch(line -> line.contains("--size must be"))
        .anyMatch(line -> line.contains("--from is no date"));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMissingVocabularyIsSaid() {
    assertThat(run("--vocabulary", "nowhere")).isEqualTo(2);
    assertThat(err.toString()).startsWith("search: ").contains("nowhere");
  }

  private int run(String... arguments) {
    return new CommandLine(new SearchCommand((index, vocabularies) -> engine(), Clock.systemUTC()))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(withVocabulary(arguments));
  }

  private static String[] withVocabulary(String... arguments) {
    if (List.of(arguments).contains("--vocabulary")) {
      return arguments;
    }
    return Stream.concat(List.of(arguments).stream(), List.of("--vocabulary", VOCABULARY).stream())
        .toArray(String[]::new);
  }

  private static SearchEngine engine() {
    return new NaiveEngine(
        List.of(
            statement("a-long-id", "خبر \u001b[31m", "2017-10", "7", "20"),
            statement("b", "البيان", "2023-06-21", "20"),
            statement("c", "غيره", "2024-01-01", "21")),
        (dimension, value) -> Set.of(),
        Analysis.LETTER_RUNS);
  }

  private static CodedStatement statement(String id, String title, String date, String... rounds) {
    Statement statement =
        new Statement(
            id,
            title,
            StatementDate.parse(date),
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            "في سوريا " + title,
            Map.of());
    List<Fact> facts =
        new ArrayList<>(
            List.of(rounds).stream()
                .map(round -> Fact.asserted(Dimension.ROUND, round, "editor"))
                .toList());
    facts.add(Fact.asserted(Dimension.COUNTRY, "KZ", "editor"));
    return new CodedStatement(statement, facts);
  }
}
