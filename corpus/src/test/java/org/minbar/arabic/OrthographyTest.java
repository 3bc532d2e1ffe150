package org.minbar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthographyTest {

  @ParameterizedTest
  @CsvSource({
    "لاجئ, لاجي, hamza on ya",
    "لاجيء, لاجيء, a different word is not guessed at",
    "شؤون, شوون, hamza on waw",
    "أستانا, استانا, hamza on alef",
    "آستانا, استانا, madda",
    "إيران, ايران, hamza below",
    "ٱلعراق, العراق, wasla",
    "أستانة, استانه, ta marbuta",
    "فى, في, Egyptian ya",
    "التركى, التركي, Egyptian ya at the end of a nisba",
    "علماء, علماء, the last hamza stays: علما is another word",
    "إنهاء, انهاء, or it would be إنها",
    "بیان, بيان, Persian ya",
    "مشترک, مشترك, Persian kaf",
    "مُحَمَّدٌ, محمد, harakat",
    "الجــولة, الجوله, tatweel",
    "ﺍﻟﺠﻮﻟﺔ, الجوله, presentation forms",
    "ﻻجئ, لاجي, ligature",
    "٢٢٥٤, 2254, Arabic-Indic digits",
    "۲۲۵۴, 2254, Persian digits",
    "١٠٠٬٠٠٠, '100,000', thousands sign",
    "Önal, onal, Latin diacritics and case",
    "Женева, женева, Cyrillic case",
    "Подъём, подъем, Cyrillic yo",
  })
  void spellingsOfOneWordMeet(String written, String normalized, String why) {
    assertThat(Orthography.normalize(written)).as(why).isEqualTo(normalized);
  }

  @ParameterizedTest
  @CsvSource({
    "الجــولة, الجولة, tatweel is not seen as a letter",
    "ﻻجئ, لاجئ, a ligature is the letters it shows",
    "أَستانا, أَستانا, harakat are seen",
    "UNHCR, unhcr, case",
  })
  void theSurfaceKeepsWhatIsSeen(String written, String surface, String why) {
    assertThat(Orthography.surface(written)).as(why).isEqualTo(surface);
  }

  @Test
  void invisibleCharactersDoNotCount() {
    assertThat(Orthography.surface("\u200Fلا\u200Cجئ\u200D\uFEFF")).isEqualTo("لاجئ");
  }

  @Test
  void everyStepOfTheLadderJoinsWhatTheStepBeforeJoined() {
    long seed = 20_170_123L;
    Random random = new Random(seed);
    String letters = "ابتجحدرسصعفقكلمنهويىةءأإآؤئـًَُِّْپیک٣۴xÉ\u200C";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(9); n > 0; n--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      String written = word.toString();
      String surface = MatchLevel.SURFACE.key(written);
      String normalized = MatchLevel.NORMALIZED.key(written);
      assertThat(MatchLevel.SURFACE.key(surface))
          .as("seed %d, %s", seed, written)
          .isEqualTo(surface);
      assertThat(MatchLevel.NORMALIZED.key(surface))
          .as("seed %d, %s", seed, written)
          .isEqualTo(normalized);
      assertThat(MatchLevel.NORMALIZED.key(normalized))
          .as("seed %d, %s", seed, written)
          .isEqualTo(normalized);
      assertThat(MatchLevel.STEM.key(normalized))
          .as("seed %d, %s", seed, written)
          .isEqualTo(MatchLevel.STEM.key(written));
    }
  }
}
