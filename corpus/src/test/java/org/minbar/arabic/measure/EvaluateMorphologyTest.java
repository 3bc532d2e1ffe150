package org.minbar.arabic.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;

/**
 * What the figures mean, and what LEMMA reaches on the development lists, which are not part of the
 * repository: skipped where they are missing ({@code -Dminbar.data} names another folder).
 */
class EvaluateMorphologyTest {

  private static final Path LISTS =
      Path.of(System.getProperty("minbar.data", "../../shared/data")).resolve("morphology");

  @Test
  void pairsAreCountedAndWeighted() {
    List<PluralPair> pairs =
        List.of(
            PluralPair.parse("لغم\tألغام\t1\t1"),
            PluralPair.parse("وفد\tوفود\t2\t4"),
            PluralPair.parse("وزير\tوزراء\t1\t1"));
    PluralReport report = new PluralReport(pairs, EvaluateMorphologyTest::firstLetter);

    assertThat(report.meeting("", "")).isEqualTo(200.0 / 3, within(1e-9));
    assertThat(report.meeting("لل", "")).isEqualTo(100.0 / 3, within(1e-9));
    assertThat(report.meetingByWeight()).isEqualTo(80.0, within(1e-9));
    assertThat(report.overConflation()).isEqualTo(200.0 / 3, within(1e-9));
    assertThat(report.lines(true)).contains("joined: وزير وفد", "apart: لغم (ل) ألغام (أ) 2");
  }

  @Test
  void aPluralIsSpelledAsItStandsInContext() {
    assertThat(PluralPair.parse("لجنة\tلجان\t0\t0").pluralIn("لل", "")).isEqualTo("للجان");
    assertThat(PluralPair.parse("وزير\tوزراء\t0\t0").pluralIn("", "هم")).isEqualTo("وزرائهم");
    assertThat(PluralPair.parse("قرية\tقرى\t0\t0").pluralIn("", "ها")).isEqualTo("قراها");
    assertThat(PluralPair.parse("نظام\tأنظمة\t0\t0").pluralIn("", "ها")).isEqualTo("أنظمتها");
  }

  @Test
  void aGroupIsWholeWhenItHasOneKeyAndJoinedWhenAnotherHasIt() {
    WordGroup group = WordGroup.parse("وفد\tوفود\t!=\tوقود\tفد");
    assertThat(group.isWhole(EvaluateMorphologyTest::firstLetter)).isTrue();
    assertThat(group.joined(EvaluateMorphologyTest::firstLetter)).containsExactly("وقود");
    assertThat(WordGroup.parse("وفد\tالوفد").isWhole(EvaluateMorphologyTest::firstLetter))
        .isFalse();
  }

  @Test
  void everyDevelopmentGroupIsWhole() throws IOException {
    Path file = LISTS.resolve("word_groups.tsv");
    assumeThat(file).as("development data").exists();
    assertThat(EvaluateMorphology.lines(file, MatchLevel.LEMMA))
        .singleElement()
        .asString()
        .endsWith(" groups whole, 0 words wrongly joined")
        .matches("(\\d+) of \\1 .*");
  }

  @Test
  void mostBrokenPluralsMeetTheirSingulars() throws IOException {
    Path file = LISTS.resolve("broken_plurals.tsv");
    assumeThat(file).as("development data").exists();
    PluralReport report = EvaluateMorphology.plurals(Files.readAllLines(file), MatchLevel.LEMMA);
    report.lines(false).forEach(System.out::println);
    assertThat(report.meeting("", "")).isGreaterThan(84);
    assertThat(report.meeting("لل", "")).isGreaterThan(84);
    assertThat(report.meeting("", "هم")).isGreaterThan(84);
    assertThat(report.overConflation()).isLessThan(2);
  }

  /** Words are alike when they begin with the same letter. */
  private static String firstLetter(String word) {
    return word.substring(0, 1);
  }
}
