package org.minbar.corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.measure.Bootstrap.Interval;
import org.minbar.corpus.vocabulary.Vocabularies;

/** What the figures mean, on texts written here. */
class EvaluateFacetsTest {

  private static final Vocabularies VOCABULARIES =
      Vocabularies.load(
          Path.of(Files.isDirectory(Path.of("vocabulary")) ? "vocabulary" : "corpus/vocabulary"));

  @TempDir private Path temporary;

  @Test
  void rightWrongMissingAndBorderlineValuesAreToldApart() throws IOException {
    List<AnnotatedText> texts =
        read(
            """
            {"id":"a","text":"رحبت روسيا وتركيا. وشكرت إيران كازاخستان.","countries":["RU","SY"],"countries_borderline":["IR"]}

            {"id":"b","text":"لا شيء.","countries":[]}
            """);
    FacetEvaluation evaluation =
        FacetEvaluation.of(texts, new org.minbar.corpus.extract.FactExtractor(VOCABULARIES)::code);
    Score score = evaluation.score("country");
    assertThat(score).isEqualTo(new Score(1, 2, 1, 1, 2));
    assertThat(score.precision()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(score.recall()).isEqualTo(1 / 2.0, within(1e-9));
    assertThat(score.f1()).isEqualTo(2 / 5.0, within(1e-9));
    assertThat(score.accuracy()).isEqualTo(1 / 2.0, within(1e-9));
    assertThat(evaluation.errors()).extracting(FacetError::value).containsExactly("KZ", "TR", "SY");
    // four countries, and what other dimensions read of them
    assertThat(evaluation.holding()).isEqualTo(8).isEqualTo(evaluation.quoted());
  }

  @Test
  void everyErrorIsListedWithTheSentenceOfItsEvidence() throws IOException {
    List<String> lines =
        new EvaluateFacets(VOCABULARIES)
            .lines(
                read(
                    """
                    {"id":"a","title":"عنوان","date":"2019-08-01","text":"جملة أولى. رحبت روسيا بهم. جملة أخيرة.","countries":["SY"]}
                    """));
    assertThat(lines)
        .contains("wrong country=RU [روسيا] in a (2019-08-01)")
        .contains("    country.name 0.98: رحبت «روسيا» بهم")
        .contains("missing country=SY [سوريا] in a (2019-08-01)")
        .contains("    عنوان")
        // the country, and the country as speaker
        .contains("evidence: 100.0 % of 2 values read in words are at their span");
    assertThat(lines.getFirst())
        .startsWith("country: precision 0.000 [0.000, 0.000], recall 0.000 [0.000, 0.000], F1 ");
  }

  @Test
  void roundsAreComparedAsSets() throws IOException {
    String text = "\"text\":\"اختتمت الجولة العشرون من محادثات أستانا.\",\"date\":\"2023-06-21\"";
    List<String> lines =
        new EvaluateFacets(VOCABULARIES)
            .lines(
                read(
                    "{\"id\":\"a\",\"rounds\":[20],\"about_rounds\":[20],"
                        + text
                        + "}\n{\"id\":\"b\",\"rounds\":[\"summit-7\",20],"
                        + text
                        + "}\n"));
    assertThat(lines).anyMatch(line -> line.matches("round: .*exact 1.000 .*"));
    assertThat(lines).anyMatch(line -> line.matches("roundMentioned: .*exact 1.000 .*"));
    assertThat(lines)
        .anyMatch(line -> line.matches("rounds named or meant: .*missing 0\\), exact 1.000 .*"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-10-06, 2018-10-06",
    "'Sat, 06 Oct 2018 18:05:27 GMT', 2018-10-06",
    "2015-08-06 18:39:15, 2015-08-06",
    "2017-02-02?, 2017-02-02",
    "2018-04, 2018-04",
    "'', ''",
    "yesterday, ''"
  })
  void datesAreReadAsAnnotatedTextsHaveThem(String written, String date) {
    assertThat(AnnotationFile.date(written)).hasToString(date);
  }

  @Test
  void aBadLineIsNamed() {
    assertThatThrownBy(() -> read("\n{\"id\":\"a\"}\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("texts.jsonl:2");
    assertThatThrownBy(() -> read("{\n")).hasMessageContaining("texts.jsonl:1");
  }

  @Test
  void anIntervalIsTheSameForTheSameSeedAndHoldsTheFigure() {
    Score right = new Score(1, 0, 0, 1, 1);
    Score wrong = new Score(0, 1, 0, 0, 1);
    List<Score> texts = new java.util.ArrayList<>(Collections.nCopies(80, right));
    texts.addAll(Collections.nCopies(20, wrong));
    Interval interval = new Bootstrap(2000, 7).of(texts, Score::precision);
    assertThat(interval).isEqualTo(new Bootstrap(2000, 7).of(texts, Score::precision));
    // The standard error of 80 of 100 is 0.04; 1.96 of it on both sides.
    assertThat(interval.low()).isCloseTo(0.72, within(0.02));
    assertThat(interval.high()).isCloseTo(0.88, within(0.02));
    Interval none = new Bootstrap(10, 7).of(List.of(Score.NONE), Score::precision);
    assertThat(none.low()).isNaN();
  }

  @Test
  void speedIsBytesOverTheTimeOfOneReading() throws IOException {
    AtomicLong clock = new AtomicLong();
    List<AnnotatedText> texts = read("{\"id\":\"a\",\"text\":\"" + "x".repeat(500_000) + "\"}\n");
    assertThat(new EvaluateFacets(VOCABULARIES).speed(texts, () -> clock.getAndAdd(250_000_000L)))
        .isEqualTo("speed: 2.00 MB in a second of one thread");
  }

  private List<AnnotatedText> read(String lines) throws IOException {
    return AnnotationFile.read(
        Files.writeString(temporary.resolve("texts.jsonl"), lines), VOCABULARIES);
  }
}
