package org.minbar.corpus.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearPhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          العودة الآمنة والطوعية | أكدوا على العودة الآمنة والكريمة والطوعية للاجئين. | العودة الآمنة والكريمة والطوعية
          العودة الآمنة والطوعية | دعوا إلى عودة طوعية وآمنة للاجئين. | عودة طوعية وآمنة
          العودة الآمنة والطوعية | أيدوا العودة الآمنة والكريمة. | العودة الآمنة والكريمة
          العودة الآمنة والطوعية | رحبوا بالعودة إلى الديار. | ''
          العودة الآمنة والطوعية | العودة حق؛ وطرق آمنة؛ وأعمال طوعية. | ''
          إزالة الألغام | إزالة آثار الألغام مستمرة. | إزالة آثار الألغام
          إزالة الألغام | إزالة الركام مستمرة. | ''
          في سوريا | الوضع في سوريا صعب. | ''
          """)
  void aNearPhraseHasMostOfTheLemmas(String phrase, String text, String near) {
    assertThat(NearPhrase.listIn(text, phrase).stream().map(each -> each.span().of(text)))
        .containsExactlyElementsOf(near.isEmpty() ? List.of() : List.of(near));
  }

  @ParameterizedTest
  @CsvSource({"العودة الآمنة والطوعية,3", "العودة الطوعية,2"})
  void aPhraseIsNearItself(String phrase, int shared) {
    String text = "قالوا إن " + phrase + " مهمة. ثم قالوا: " + phrase;
    assertThat(NearPhrase.listIn(text, phrase))
        .hasSize(2)
        .allMatch(near -> near.span().of(text).equals(phrase) && near.shared() == shared);
  }
}
