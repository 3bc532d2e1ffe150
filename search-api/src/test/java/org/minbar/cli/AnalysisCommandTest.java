package org.minbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minbar.api.AnalysisService;
import org.minbar.api.AnalysisService.Question;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.Analysis;
import org.minbar.search.NaiveEngine;
import org.minbar.search.SearchEngine;

/** The {@code analysis} command and its subcommands. */
class AnalysisCommandTest {

  private static final String VOCABULARY = "../corpus/vocabulary";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void occurrencesStandInTheirContext() {
    assertThat(run("concordance", "عودة", "--words", "1")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            3 occurrences
            2017-01-24  1  إلى «عودة» آمنة
            2017-02-16  2  إلى «عودة» آمنة
            2017-02-16  2  m «عودة» اللاجئين
            """);
  }

  @Test
  void wordsNearOthersHaveTheirMeasures() {
    assertThat(run("collocations", "عودة", "--before", "0", "--after", "1", "--minimum", "2"))
        .isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            near  expected  elsewhere  log-likelihood  logDice    MI  t-score  log ratio  written
               2       0.5          0             7.3    13.68  2.12     1.09       3.74  آمنة
            3 occurrences, 3 words near them, 13 in all
            """);
  }

  @Test
  void wordsAndRunsAreListed() {
    assertThat(run("words", "--n", "2", "--minimum", "2")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            count  per 10,000  statements  rounds  written
                2    1,250.00           2       2  إلى عودة
                2    1,250.00           2       2  دعت إلى
                2    1,250.00           2       2  عودة آمنة
            3 different, of 16 words in 2 statements
            """);
  }

  @Test
  void keyWordsAreOfTheStatementsSelected() {
    assertThat(run("keyness", "--round", "2", "--minimum", "3", "--reference", "round=1")).isZero();
    assertThat(out.toString().lines())
        .contains("here 8 words in 1 statements; there 8 words in 1 statements")
        .anyMatch(line -> line.endsWith("?  عودة"));
  }

  @Test
  void trendsHaveBarsAndSayWhatIsNotKnown() {
    assertThat(run("trends", "اللاجئين", "--by", "month", "--value", "round=2")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            اللاجئين
              month  with  statements  share            95 %
            2017-01     0           1  0.000  0.000 .. 0.793  ?
            2017-02     1           1  1.000  0.207 .. 1.000  ?  ██████████████████████████████
                all     1           2  0.500  0.095 .. 0.905  ?
            round=2
              month  with  statements  share            95 %
            2017-01     0           1  0.000  0.000 .. 0.793  ?
            2017-02     1           1  1.000  0.207 .. 1.000  ?  ██████████████████████████████
                all     1           2  0.500  0.095 .. 0.905  ?
            """);
  }

  @Test
  void theLifeOfAPhraseIsTold() {
    assertThat(run("phrase", "أكدوا الهدنة")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            round        date  count  with  statements
                1  2017-01-23      1     1  1
                2  2017-02-15      0     0  1
            1 occurrences in 1 statements
            """);
    assertThat(run("phrase", "...", "--variants", "x")).isEqualTo(2);
    assertThat(run("phrase", "...", "--level", "x")).isEqualTo(2);
    assertThat(err.toString())
        .contains("phrase: text has no words")
        .contains("phrase: ")
        .contains("surface, normalized, stem, lemma");
  }

  @Test
  void theClausesOfASeriesAreFollowed() {
    assertThat(run("drift", "joint-statement")).isZero();
    assertThat(out.toString().lines())
        .startsWith("1  2017-01-24  a", "2  2017-02-16  b")
        .contains("+.  أكدوا الهدنة في")
        .anyMatch(line -> line.matches("\\+[=~]  دعت إلى عودة آمنة.*"))
        .allMatch(line -> line.indexOf('\u001b') < 0);
    assertThat(run("drift", "nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("drift: no statement is of the kind");
  }

  @Test
  void whatResemblesAStatementIsListedWithItsWords() {
    assertThat(run("similar", "a")).isZero();
    assertThat(out.toString().lines())
        .singleElement()
        .asString()
        .matches("[01]\\.[0-9]{2}  2017-02-16  b  .*عودة.*");
    assertThat(run("similar", "none")).isEqualTo(2);
    assertThat(err.toString()).contains("no statement has the id");
    assertThat(run("similar", "a", "--size", "51")).isEqualTo(2);
    assertThat(err.toString()).contains("--size");
  }

  @Test
  void pairsAreListedWithTheirCounts() {
    SearchEngine engine =
        new NaiveEngine(
            List.of(
                naming("c", "أكدت روسيا وتركيا الهدنة. ودعت إيران إلى عودة آمنة."),
                naming("d", "أكدت روسيا وتركيا وإيران الهدنة.")),
            (dimension, value) -> Set.of(),
            Analysis.LETTER_RUNS);
    assertThat(run(engine, "cooccurrence", "--dimensions", "country")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "clauses  expected  log-likelihood  statements  pair",
            "      2       0.8             6.7           2  country:RU + country:TR",
            "1 pairs in 5 clauses of 2 statements");
  }

  /** A statement with the countries that it names. */
  private static CodedStatement naming(String id, String text) {
    CodedStatement coded = statement(id, "1", "2017-01-24", text);
    List<Fact> facts = new ArrayList<>(coded.facts());
    Map.of("روسيا", "RU", "تركيا", "TR", "إيران", "IR")
        .forEach((name, country) -> {
          int start = text.indexOf(name);
          Span span = new Span(start, start + name.length());
          Evidence evidence = Evidence.of(Statement.Field.TEXT, text, span);
          facts.add(Fact.read(Dimension.COUNTRY, country, evidence, "country.name", 0.97));
        });
    return new CodedStatement(coded.statement(), facts);
  }

  @Test
  void whatIsNamedTogetherIsCounted() {
    assertThat(run("cooccurrence", "عودة", "--dimensions", "country")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "clauses  expected  log-likelihood  statements  pair",
            "0 pairs in 5 clauses of 2 statements");
    assertThat(run("cooccurrence", "--dimensions", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown dimension");
  }

  @Test
  void ofARateTheWordsAreTold() {
    assertThat(run("trends", "عودة", "--measure", "rate", "--by", "month")).isZero();
    assertThat(out.toString())
        .contains("2017-01            1      8    1,250.00     –  ?  █")
        .contains("    all            3     16    1,875.00     –  ?\n");
  }

  @Test
  void onATerminalLinesBeginOnTheLeftAndMatchesAreBold() throws IOException {
    assertThat(run("concordance", "عودة", "--json")).isZero();
    ObjectNode answer = (ObjectNode) new ObjectMapper().readTree(out.toString());
    assertThat(
            new ConcordanceCommand((index, vocabularies) -> engine(), InstantSource.system())
                .lines(answer, true))
        .anyMatch(
            line -> line.startsWith("\u200e2017-01-24") && line.contains("\u001b[1mعودة\u001b[0m"));
  }

  @Test
  void jsonIsTheAnswerOfTheApi() throws IOException {
    assertThat(run("words", "--minimum", "2", "--json")).isZero();
    JsonNode answer =
        new AnalysisService(
                engine(), Vocabularies.load(Path.of(VOCABULARY)), InstantSource.system())
            .answer(
                Question.WORDS,
                JsonNodeFactory.instance.objectNode().put("minimum", 2),
                path -> path);
    assertThat(new ObjectMapper().readTree(out.toString()))
        .isEqualTo(new ObjectMapper().readTree(answer.toString()));
  }

  @Test
  void problemsAreSaidInTheWordsOfTheCommandLine() {
    assertThat(run("words", "--n", "6", "--round", "99")).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("words: "))
        .anyMatch(line -> line.contains("--n must be"));
    assertThat(run("trends", "--value", "x=1")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown dimension");
    assertThat(run("keyness", "--reference", "2017")).isEqualTo(2);
    assertThat(err.toString()).contains("keyness: write a value as round=20 (got: 2017)");
    assertThat(run("collocations")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return run(engine(), arguments);
  }

  private int run(SearchEngine engine, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.isEmpty()) {
      all.addAll(List.of("--vocabulary", VOCABULARY));
    }
    return AnalysisCommand.line((index, vocabularies) -> engine, InstantSource.system())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }

  private static SearchEngine engine() {
    return new NaiveEngine(
        List.of(
            statement("a", "1", "2017-01-24", "دعت إلى عودة آمنة. أكدوا الهدنة في"),
            statement("b", "2", "2017-02-16", "دعت إلى عودة آمنة \u001b[31m عودة اللاجئين.")),
        (dimension, value) -> Set.of(),
        Analysis.LETTER_RUNS);
  }

  private static CodedStatement statement(String id, String round, String date, String text) {
    Statement statement =
        new Statement(
            id,
            "بيان",
            StatementDate.parse(date),
            Optional.empty(),
            "ar",
            List.of(),
            List.of(round),
            text,
            Map.of());
    return new CodedStatement(
        statement,
        List.of(
            Fact.asserted(Dimension.ROUND, round, "editor"),
            Fact.asserted(Dimension.KIND, "joint-statement", "metadata"),
            Fact.asserted(Dimension.MONTH, date.substring(0, 7), "metadata")));
  }
}
