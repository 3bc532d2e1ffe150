package org.minbar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptExpansionTest {

  private static final Map<String, List<String>> SPELLINGS =
      Map.of(
          "refugees", List.of("لاجئون", "عودة اللاجئين"),
          "early recovery", List.of("التعافي المبكر"),
          "recovery", List.of("تعاف"),
          "safe zones", List.of("مناطق آمنة"),
          "astana", List.of("أستانا", "آستانة", "أستانة", "نور سلطان"),
          "astana 7", List.of("أستانا السابعة"),
          "женева", List.of("جنيف"),
          "لاجئون", List.of("نازحون"));

  private final QueryParser parser = new QueryParser();
  private final ConceptExpansion expansion =
      new ConceptExpansion(
          label -> SPELLINGS.getOrDefault(label.toLowerCase(Locale.ROOT), List.of()), 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          refugees                 → refugees لاجئون "عودة اللاجئين"
          Женева                   → Женева جنيف
          Astana                   → Astana أستانا آستانة أستانة
          title:refugees           → title:refugees title:لاجئون title:"عودة اللاجئين"
          exact:refugees           → exact:refugees exact:لاجئون exact:"عودة اللاجئين"
          stem:"safe zones"~2      → stem:"safe zones"~2 stem:"مناطق آمنة"~2
          title.exact:Женева       → title.exact:Женева title.exact:جنيف
          early exact:recovery     → early (exact:recovery exact:تعاف)
          refugees^2               → (refugees لاجئون "عودة اللاجئين")^2.0
          -refugees                → -(refugees لاجئون "عودة اللاجئين")
          "safe  zones"            → "safe  zones" "مناطق آمنة"
          "safe zones"~2           → "safe zones"~2 "مناطق آمنة"~2
          early recovery           → (early recovery) "التعافي المبكر"
          early AND recovery       → (+early +recovery) "التعافي المبكر"
          x early recovery y       → x ((early recovery) "التعافي المبكر") y
          Astana 7 Женева          → ((Astana 7) "أستانا السابعة") (Женева جنيف)
          +early recovery          → +early (recovery تعاف)
          early title:recovery     → early (title:recovery title:تعاف)
          early (recovery)^2       → early (recovery تعاف)^2.0
          -early -recovery         → -early -(recovery تعاف)
          +x +(early recovery)     → +x +((early recovery) "التعافي المبكر")
          """)
  void aLabelAlsoAsksForItsArabicSpellings(String typed, String expanded) {
    assertThat(expansion.expand(parser.parse(typed)))
        .isEqualTo(parser.parse(expanded))
        .hasToString(parser.parse(expanded).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "refugee*",
        "refugees~1",
        "re?ugees",
        "[refugees TO refugees]",
        "لاجئون",
        "7",
        "unknown words",
        "\"early\" recover"
      })
  void everythingElseStaysAsItIs(String typed) {
    StatementQuery query = parser.parse(typed);
    assertThat(expansion.expand(query)).isEqualTo(query);
  }

  @Test
  void theLongestRowWins() {
    assertThat(expansion.expand(parser.parse("early recovery recovery")))
        .hasToString("((early recovery) \"التعافي المبكر\") (recovery تعاف)");
  }
}
