package org.minbar.corpus.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Correction;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.vocabulary.Vocabularies;

class CorrectionsTest {

  private static final Vocabularies VOCABULARIES =
      Vocabularies.load(
          Path.of(Files.isDirectory(Path.of("vocabulary")) ? "vocabulary" : "corpus/vocabulary"));

  private static final Statement STATEMENT =
      new Statement(
          "a",
          "نزع الألغام",
          StatementDate.UNKNOWN,
          Optional.empty(),
          "ar",
          List.of(),
          List.of("20"),
          "رحبت روسيا بنزع الألغام، وشكرت روسيا كازاخستان.",
          Map.of());

  private static final String WHO =
      "\"author\":\"ل. باحثة\",\"reason\":\"قرأت النص\",\"date\":\"2024-11-12\"}";

  @TempDir private Path temporary;

  @Test
  void aFactIsAddedWithTheWordsQuoted() {
    Corrected corrected = apply(line("add", "topic", "demining", "\"quote\":\"بنزع الألغام\","));
    assertThat(facts(corrected))
        .contains(
            "topic=demining «بنزع الألغام» text 11..23 (correction.add 1.0) by ل. باحثة,"
                + " 2024-11-12: قرأت النص")
        .hasSize(5);
    assertThat(corrected.findings()).isEmpty();
    assertThat(corrected.coded().corrections())
        .singleElement()
        .extracting(Correction::action)
        .isEqualTo(Correction.Action.ADD);
  }

  @Test
  void aFactIsAddedWithoutWordsAsAnAssertion() {
    assertThat(facts(apply(line("add", "country", "TR", ""))))
        .contains("country=TR (no words) (correction.add 1.0) by ل. باحثة, 2024-11-12: قرأت النص");
  }

  @Test
  void aValueIsRemovedWhereverItIsSaidAndWhoeverAssertsIt() {
    assertThat(apply(line("remove", "country", "RU", "")).coded().values(Dimension.COUNTRY))
        .containsExactly("KZ");
    Corrected corrected = apply(line("remove", "round", "20", ""));
    assertThat(corrected.coded().values(Dimension.ROUND)).isEmpty();
    assertThat(corrected.coded().corrections().getFirst().removed())
        .containsExactly(Fact.asserted(Dimension.ROUND, "20", "editor.rounds"));
  }

  @Test
  void aQuoteRemovesTheFactsWhoseWordsItTouches() {
    assertThat(facts(apply(line("remove", "country", "RU", "\"quote\":\"شكرت روسيا\","))))
        .contains("country=RU «روسيا» text 5..10 (country.name 0.98)")
        .hasSize(3);
  }

  @Test
  void aReplacementKeepsTheWordsOfWhatItReplaces() {
    Corrected corrected = apply(line("replace", "country", "RU", "\"with\":\"BY\","));
    assertThat(facts(corrected))
        .filteredOn(fact -> fact.startsWith("country=BY"))
        .hasSize(2)
        .allMatch(fact -> fact.contains("«روسيا»") && fact.contains("correction.replace 1.0"));
    assertThat(corrected.coded().values(Dimension.COUNTRY)).containsExactly("KZ", "BY");
    assertThat(corrected.coded().corrections().getFirst().removed()).hasSize(2);
  }

  @Test
  void aReplacementThatReplacesNothingIsAddedAndWarnedOf() {
    Corrected corrected = apply(line("replace", "round", "19", "\"with\":\"18\","));
    assertThat(corrected.coded().values(Dimension.ROUND)).containsExactly("20", "18");
    assertThat(codes(corrected.findings())).containsExactly("correction-nothing-removed");
  }

  @Test
  void aRemovalThatRemovesNothingIsWarnedOf() {
    Corrected corrected = apply(line("remove", "country", "IR", ""));
    assertThat(corrected.coded().facts()).isEqualTo(coded().facts());
    assertThat(codes(corrected.findings())).containsExactly("correction-nothing-removed");
    assertThat(corrected.findings().getFirst().message()).contains("a has no fact country=IR");
  }

  @Test
  void aQuoteThatIsNotThereOrThereTwiceIsRefused() {
    Corrected absent = apply(line("add", "country", "TR", "\"quote\":\"تركيا\","));
    assertThat(codes(absent.findings())).containsExactly("correction-quote-not-found");
    assertThat(absent.coded()).isEqualTo(coded());

    Corrected twice = apply(line("remove", "country", "RU", "\"quote\":\"روسيا\","));
    assertThat(codes(twice.findings())).containsExactly("correction-quote-ambiguous");
    assertThat(twice.coded()).isEqualTo(coded());

    Corrected third =
        apply(line("remove", "country", "RU", "\"quote\":\"روسيا\",\"occurrence\":3,"));
    assertThat(codes(third.findings())).containsExactly("correction-quote-not-found");
  }

  @Test
  void occurrencesAreCountedFromTheTitleOn() {
    String quote = "\"quote\":\"نزع الألغام\",\"occurrence\":";
    assertThat(facts(apply(line("add", "topic", "demining", quote + "1,"))).getLast())
        .contains("title 0..11");
    assertThat(facts(apply(line("add", "topic", "demining", quote + "2,"))).getLast())
        .contains("text 12..23");
  }

  @Test
  void ofTwoLinesOnTheSameFactTheLaterCounts() {
    String first = line("replace", "country", "RU", "\"with\":\"BY\",");
    String second = line("replace", "country", "RU", "\"with\":\"UA\",");
    Corrections corrections = load(first + second);
    assertThat(corrections.apply(coded()).coded().values(Dimension.COUNTRY))
        .containsExactly("KZ", "UA");
    assertThat(codes(corrections.findings(java.util.Set.of("a")::contains)))
        .containsExactly("correction-overridden");
    assertThat(corrections.findings(java.util.Set.of("a")::contains).getFirst().message())
        .contains("corrections.jsonl:2");
    assertThat(
            apply(line("add", "country", "IR", "") + line("remove", "country", "IR", ""))
                .coded()
                .values(Dimension.COUNTRY))
        .doesNotContain("IR");
  }

  @Test
  void linesOnDifferentFactsAreAppliedInTheirOrder() {
    String replaced = line("replace", "country", "RU", "\"with\":\"BY\",");
    assertThat(
            apply(replaced + line("remove", "country", "BY", "")).coded().values(Dimension.COUNTRY))
        .containsExactly("KZ");
  }

  @Test
  void aStatementThatIsNotThereIsWarnedOf() {
    Corrections corrections = load(line("add", "country", "TR", "").replace("\"a\"", "\"b\""));
    assertThat(corrections.apply(coded()).coded()).isEqualTo(coded());
    assertThat(codes(corrections.findings(java.util.Set.of()::contains)))
        .containsExactly("correction-unknown-statement");
    assertThat(corrections.findings(java.util.Set.of("b")::contains)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                                                        | no JSON
          []                                                       | no JSON object
          {} {}                                                    | no JSON
          {"statement":"a","statement":"b"}                        | no JSON
          {"statment":"a"}                                         | unknown key "statment"
          {"statement":" "}                                        | statement must be a text
          {"action":"delete"}                                      | unknown action "delete"; use add, remove, replace or withdraw
          {"action":"replace"}                                     | with is missing
          {"action":"replace","with":null}                         | with is missing
          {"action":"add","with":"KZ"}                             | with belongs to the action replace
          {"dimension":"colour"}                                   | unknown dimension "colour"; use one of round
          {"dimension":"year","value":"2017"}                      | year is not read in the text
          {"dimension":"round","value":"99"}                       | value: no round has the id "99"; write an id that stands in rounds.yaml
          {"dimension":"topic","value":"demining","with":"mine"}   | with: no topic has the id "mine"
          {"quote":"x","occurrence":0}                             | occurrence must be a whole number
          {"occurrence":1}                                         | occurrence belongs to a quote
          {"value":7}                                              | value must be a text
          {"date":"12.11.2024"}                                    | date is no day
          {"reason":"x"}                                           | author is missing
          {"author":"x"}                                           | reason is missing
          """)
  void aBadLineIsExplained(String line, String message) {
    assertThatThrownBy(() -> load("\n" + line + "\n"))
        .isInstanceOf(CorrectionsException.class)
        .hasMessageContaining("corrections.jsonl:2: " + message);
  }

  @Test
  void allProblemsOfAFileAreSaidAtOnce() {
    assertThatThrownBy(() ->
            load(
                line("remove", "round", "99", "")
                    + "{\"statement\":\"a\",\"action\":\"add\",\"dimension\":\"topic\",\"value\":\"demining\"}\n"
                    + "nonsense\n"))
        .isInstanceOfSatisfying(
            CorrectionsException.class,
            e ->
                assertThat(e.problems())
                    .hasSize(4)
                    .allMatch(problem -> problem.matches("(?s).*corrections.jsonl:[123]: .*")));
  }

  @Test
  void aFileThatIsNotThereOrNotUtf8IsExplained() throws IOException {
    assertThatThrownBy(() -> Corrections.load(temporary.resolve("none"), VOCABULARIES))
        .hasMessageContaining("cannot be read");
    Path latin = Files.write(temporary.resolve("latin"), new byte[] {(byte) 0xE9});
    assertThatThrownBy(() -> Corrections.load(latin, VOCABULARIES)).hasMessageContaining("UTF-8");
  }

  private Corrected apply(String lines) {
    return load(lines).apply(coded());
  }

  private Corrections load(String lines) {
    try {
      Path file = Files.writeString(temporary.resolve("corrections.jsonl"), lines);
      return Corrections.load(file, VOCABULARIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String action, String dimension, String value, String more) {
    return "{\"statement\":\"a\",\"action\":\""
        + action
        + "\",\"dimension\":\""
        + dimension
        + "\",\"value\":\""
        + value
        + "\","
        + more
        + WHO
        + "\n";
  }

  private static List<String> facts(Corrected corrected) {
    return corrected.coded().facts().stream().map(Fact::toString).toList();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.code().id()).toList();
  }

  /** Round 20 asserted, Russia twice and Kazakhstan once. */
  private static CodedStatement coded() {
    return new CodedStatement(
        STATEMENT,
        List.of(
            Fact.asserted(Dimension.ROUND, "20", "editor.rounds"),
            country("RU", 5, 10),
            country("RU", 31, 36),
            country("KZ", 37, 46)));
  }

  private static Fact country(String id, int start, int end) {
    Evidence words = Evidence.of(Field.TEXT, STATEMENT.text(), new Span(start, end));
    return Fact.read(Dimension.COUNTRY, id, words, "country.name", 0.98);
  }
}
