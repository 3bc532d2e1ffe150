package org.minbar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespellingTest {

  private final QueryParser parser = new QueryParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          ab                  → XY
          ab ab cd            → XY XY Z
          +ab -ab             → +XY -ab
          -(ab cd) cd         → -(ab cd) Z
          title:ab^2          → title:XY^2.0
          "x ab, cd"~3        → "x XY, Z"~3
          text:"ab"           → text:"XY"
          ab-cd               → XY-Z
          ab* ab~1 a?b abc    → ab* ab~1 a?b abc
          (ab AND x) OR ab    → (+XY +x) XY
          """)
  void everyWordThatIsWantedIsReplaced(String typed, String replaced) {
    assertThat(Respelling.replace(parser.parse(typed), Map.of("ab", "XY", "cd", "Z")))
        .isEqualTo(parser.parse(replaced));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          b "a b" c           → b,a,c
          +a -b (c OR -d)^2   → a,c
          a* b~ [c TO d] e?f  → ''
          Nur-Sultan          → Nur,Sultan
          """)
  void theWordsThatAreWantedAreListedOnce(String typed, String words) {
    assertThat(String.join(",", Respelling.words(parser.parse(typed)))).isEqualTo(words);
  }
}
