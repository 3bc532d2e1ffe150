package org.minbar.corpus.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          أكدت الدول. ودعت الأطراف!            | أكدت الدول.#ودعت الأطراف!
          هل اتفقوا؟ لا… ثم نعم                | هل اتفقوا؟#لا…#ثم نعم
          أكدت الدول؛ ودعت؛وشكرت               | أكدت الدول؛#ودعت؛#وشكرت
          روسيا، وتركيا: وإيران                | روسيا، وتركيا: وإيران
          قال د. أحمد كلمة. ثم خرج             | قال د. أحمد كلمة.#ثم خرج
          بلغ 2.5 مليون. وزاد                  | بلغ 2.5 مليون.#وزاد
          «انتهى النزاع.» وقال (نعم.) ثم سكت   | «انتهى النزاع.»#وقال (نعم.)#ثم سكت
          1. أكدوا الهدنة. ٢. دعوا إلى الحوار. | 1. أكدوا الهدنة.#٢. دعوا إلى الحوار.
          موقع example.com هنا                 | موقع example.com هنا
          """)
  void signsEndClauses(String text, String clauses) {
    assertThat(cut(text)).isEqualTo(clauses);
  }

  @Test
  void linesEndClausesUnlessTheyAreWrapped() {
    String line = "شددت الدول الثلاث على وحدة سوريا وسيادتها واستقلالها وسلامة أراضيها";
    assertThat(cut(line + "\n" + line)).isEqualTo(line + "\n" + line);
    assertThat(cut(line + "\n\n" + line)).isEqualTo(line + "#" + line);
    assertThat(cut(line + "\r\n\r\n" + line)).isEqualTo(line + "#" + line);
    assertThat(cut(line + "،\r\n" + line)).isEqualTo(line + "،\r\n" + line);
    assertThat(cut("بيان مشترك\n" + line)).isEqualTo("بيان مشترك#" + line);
    assertThat(cut(line + "\n- " + line)).isEqualTo(line + "#- " + line);
    assertThat(cut(line + "،\n2) " + line)).isEqualTo(line + "،#2) " + line);
    assertThat(cut(line + "،\nثانياً، " + line)).isEqualTo(line + "،#ثانياً، " + line);
  }

  @Test
  void aLabelIsNoWordOfItsClause() {
    assertThat(tokens("1. أكدت الدول")).isEqualTo("(1) أكدت الدول");
    assertThat(tokens("أولاً، أكدت الدول")).isEqualTo("(أولاً) أكدت الدول");
    assertThat(tokens("أولاً أكدت الدول")).isEqualTo("أولاً أكدت الدول");
    assertThat(tokens("15 دولة")).isEqualTo("{15} دولة");
    assertThat(tokens("2017. ثم")).isEqualTo("{2017}");
  }

  @Test
  void aPointThatIsNumberedAnewIsTheSamePoint() {
    Comparison comparison =
        Comparison.of(
            "1. أكدوا الهدنة في إدلب.\n2. شكروا كازاخستان على الضيافة.",
            "1. دعوا إلى إزالة الألغام.\n2. أكدوا الهدنة في إدلب.\n3. شكروا كازاخستان على الضيافة.");
    assertThat(comparison.pairs().stream().map(pair -> pair.status() + " " + pair.grade()))
        .containsExactly(
            "ADDED Optional.empty", "REWORDED Optional[COSMETIC]", "REWORDED Optional[COSMETIC]");
    assertThat(comparison.pairs().getLast().edits().getFirst().changes())
        .containsExactly(Change.LABEL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الجولة العشرين                 | الجولة {20}
          الجولة الحادية والعشرين        | الجولة {21}
          الاجتماع الثاني عشر            | الاجتماع {12}
          للجولة الـ20                   | للجولة {20}
          مئة وخمسة وعشرون ألفا          | {125000}
          ثلاث مئة وخمسون لاجئا          | {350} لاجئا
          ألفان وسبعة عشر                | {2017}
          5 ملايين و500 ألف              | {5000000} {500000}
          ١٬٥٠٠ مراقب                    | {1500} مراقب
          2.5 مليون                      | {2500000}
          06 شباط                        | {6} شباط
          أحد الوزراء                    | أحد الوزراء
          أحد عشر وزيرا                  | {11} وزيرا
          يوم الاثنين والثلاثاء والأحد   | يوم الاثنين والثلاثاء والأحد
          آلاف اللاجئين                  | آلاف اللاجئين
          ثلاثة وفود وأربعة وزراء        | {3} وفود {4} وزراء
          ثلاثة، وعشرون                  | {3} {20}
          G20 وF16                       | G20 و F16
          """)
  void numbersAreReadInDigitsAndWords(String text, String tokens) {
    assertThat(tokens(text)).isEqualTo(tokens);
  }

  private static String cut(String text) {
    return ClauseText.of(text).stream().map(ClauseText::text).collect(Collectors.joining("#"));
  }

  /** Words, (labels) and {numbers} of the first clause. */
  private static String tokens(String text) {
    List<Token> tokens = ClauseText.of(text).getFirst().tokens();
    return tokens.stream()
        .map(token ->
            token.label()
                ? "(" + token.text() + ")"
                : token.number().map(number -> "{" + number + "}").orElse(token.text()))
        .collect(Collectors.joining(" "));
  }
}
