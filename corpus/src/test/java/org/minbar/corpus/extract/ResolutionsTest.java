package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.Dimension;

/** One form a row, then the resolutions it names, each once, in text order. */
class ResolutionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          وفق القرار 2254 → 2254
          وفق القرار رقم 2672 → 2672
          قرار مجلس الأمن 2336 لعام 2016 → 2336
          قرار مجلس الأمن الدولي رقم ٢٢٥٤ الصادر عام 2015 → 2254
          قراري مجلس الأمن 2254 و2672 → 2254 2672
          القرارات 2254 (2015) و2585 (2021)، 2642 → 2254 2585 2642
          القرار الأممي رقم 2254 (2015) → 2254
          القرار رقم، 2254 → 2254
          قرار مجلس رقم 2254 → 2254
          القرار ذي الرقم 2254 → 2254
          القرار ألفين ومئتين وأربعة وخمسين → 2254
          قرارِ مجلس الأمن ألفٍ وسبعمئةٍ وواحد → 1701
          القرارُ ألفٌ وسبعُمائةٍ وواحدٌ → 1701
          بالقرارين 242 و338 → 242 338
          قرار الجولان 497 →
          القرار 497 بشأن الجولان → 497
          UNSCR 2254 → 2254
          UN Security Council resolution 2254 (2015) → 2254
          резолюция 2254 → 2254
          резолюции СБ ООН 2254 → 2254
          S/RES/2254 (2015) → 2254
          A/RES/71/248 → A/RES/71/248
          وفق القرار 2254. ويشكل 2254 أساس الحل → 2254
          قرار المحكمة رقم 1234 →
          القرار رقم 1234 الصادر عن وزارة الداخلية →
          قرار الجمعية العامة 377 →
          قرر 2254 شخصا →
          القرار في 2017 →
          قرار 5 دول →
          2254 →
          """)
  void forms(String text, String resolutions) {
    String found = Coding.code(text).values(Dimension.RESOLUTION).collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(resolutions == null ? "" : resolutions);
  }
}
