package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.arabic.MatchLevel;
import org.minbar.search.SearchEngine;
import org.minbar.search.Spelling;

class SpellingsTest {

  private static final SearchEngine ENGINE =
      LuceneEngines.over(
          Texts.coded("a", "عودة اللاجئين", "رحّب المجتمعون بعودة اللاجئين إلى إدلب"),
          Texts.coded("b", "إزالة الألغام", "أُزيلت الألغام والالغام في المناطق"),
          Texts.coded("c", "كلمة", "دعا إلى دعم اللاجئين في لبنان ومن في مخيماته"));

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "الاجئن~, a c",
    "اللاجيين~1, a c",
    "الالغم~1, b",
    "لبنن~1, c",
    "الاجئن~1, ''",
    "الغم~1, ''"
  })
  void fuzzyWordsAreComparedInTheirNormalisedForm(String query, String ids) {
    assertThat(
            String.join(
                " ", Texts.ids(ENGINE.search(Texts.request(query))).stream().sorted().toList()))
        .isEqualTo(ids);
  }

  @Test
  void atSurfaceFuzzyWordsAreComparedAsWritten() {
    assertThat(Texts.ids(ENGINE.search(Texts.request("الألغم~1", MatchLevel.SURFACE, 9))))
        .hasSize(1);
    assertThat(Texts.ids(ENGINE.search(Texts.request("إلألغم~1", MatchLevel.SURFACE, 9))))
        .isEmpty();
    assertThat(Texts.ids(ENGINE.search(Texts.request("إلألغم~1", MatchLevel.NORMALIZED, 9))))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "الاجئن, STEM, unknown اللاجئين",
    "اللاجيين, STEM, known",
    "الالغم, NORMALIZED, unknown الألغام",
    "الالغام, NORMALIZED, known",
    "اللألغام, SURFACE, unknown الألغام",
    "ألغامها, STEM, known",
    "الي, STEM, known",
    "ومنن, STEM, unknown"
  })
  void aWordUnknownAtItsLevelIsCorrectedInTheUsualSpelling(
      String word, MatchLevel level, String picture) {
    Spelling spelling = ENGINE.spelling(word, level, 1);
    assertThat((spelling.known() ? "known " : "unknown ") + String.join(" ", spelling.similar()))
        .isEqualToIgnoringWhitespace(picture);
  }

  @Test
  void aWordInAnotherSpellingIsTheFirstCorrectionWhereSpellingCounts() {
    assertThat(ENGINE.spelling("إلالغام", MatchLevel.SURFACE, 1).similar())
        .containsExactly("الألغام");
    assertThat(ENGINE.spelling("إلالغام", MatchLevel.SURFACE, 1).known()).isFalse();
  }
}
