package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.query.QueryParser;

class WordMatchesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          لاجئون              | LEMMA   | وباللاجئين | وباللاجئين = و + ب + ال + لاجئ + ين · lemma لاجئ · matched at STEM
          لغم                 | LEMMA   | بألغامهم   | بألغامهم = ب + ألغام + هم · lemma لغم · matched at LEMMA
          الغام               | LEMMA   | ألغام      | ألغام · lemma لغم · matched at NORMALIZED
          ألغام               | ROOT    | ألغام      | ألغام · lemma لغم · matched at SURFACE
          لجنة                | LEMMA   | اللجنة     | اللجنة = ال + لجنة · lemma لجنة · matched at STEM
          كتاب                | ROOT    | المكتب     | المكتب = ال + مكتب · lemma مكتب · root كتب · matched at ROOT
          "وقف إطلاق النار"   | LEMMA   | والنيران   | والنيران = و + ال + نيران · lemma نار · matched at LEMMA
          الغ*                | LEMMA   | ألغام      | ألغام · lemma لغم · matched at NORMALIZED as الغ*
          الغ*                | SURFACE | ألغام      | ``
          الغ*                | LEMMA   | الغام      | الغام · lemma لغم · matched at NORMALIZED as الغ*
          ال?ام               | SURFACE | الغام      | الغام · lemma لغم · matched at SURFACE as ال?ام
          ايران~1             | LEMMA   | إيراد      | إيراد · lemma إيراد · matched at NORMALIZED as ايران~1
          [ا TO ب]            | LEMMA   | إيران      | إيران · lemma إيران · matched at NORMALIZED as ["ا" TO "ب"]
          exact:ألغام لغم     | LEMMA   | الألغام    | الألغام = ال + ألغام · lemma لغم · matched at LEMMA
          exact:ألغام         | LEMMA   | الغام      | ``
          -ألغام              | LEMMA   | ألغام      | ``
          title:ألغام         | LEMMA   | ألغام      | ``
          text:ألغام^2        | STEM    | ألغام      | ألغام · lemma لغم · matched at SURFACE
          سلام                | LEMMA   | حرب        | ``
          """)
  void aWordOfTheTextSaysWhyItMatches(
      String query, MatchLevel level, String word, String explanation) {
    WordMatches matches = new WordMatches(new QueryParser().parse(query), level);
    assertThat(matches.find(Field.TEXT, word).map(WordMatch::toString).orElse(""))
        .isEqualTo(explanation);
  }

  @Test
  void ofAllPartsTheClosestIsNamed() {
    WordMatches matches =
        new WordMatches(new QueryParser().parse("لغم الألغام أل*"), MatchLevel.LEMMA);
    assertThat(matches.find(Field.TEXT, "الألغام"))
        .get()
        .hasToString("الألغام = ال + ألغام · lemma لغم · matched at SURFACE");
    assertThat(matches.find(Field.TEXT, "الألغام"))
        .get()
        .extracting(WordMatch::query)
        .isEqualTo("الألغام");
    assertThat(matches.find(Field.TEXT, "للألغام"))
        .get()
        .extracting(WordMatch::query)
        .isEqualTo("الألغام");
  }
}
