package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.Dimension;

class TopicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "دعوا إلى إزالة الألغام من القرى | demining",
        "وبإزالة ألغام الطرق | demining",
        "وقفٍ دائمٍ لإطلاق النار | ceasefire-cessation",
        "إطلاق سراح جميع المعتقلين | detainees-abductees",
        "لم تُبحث عودة اللاجئين | refugees-idps-return",
        "بذريعة مكافحة الإرهاب | separatism-self-rule",
        "مكافحة الإرهاب | counter-terrorism",
      })
  void phrasesInAnyRegularInflection(String text, String topic) {
    assertThat(Coding.values(Coding.code(text), Dimension.TOPIC)).isEqualTo(topic);
  }

  @Test
  void ofTwoPhrasesInOneOnlyTheLongerCounts() {
    assertThat(Coding.facts(Coding.code("منطقة خفض التصعيد في إدلب"), Dimension.TOPIC))
        .isEqualTo("idlib «منطقة خفض التصعيد في إدلب» topic.phrase");
  }

  @Test
  void aPhraseDoesNotRunOverPunctuation() {
    assertThat(Coding.values(Coding.code("تحدث عن إزالة، والأنقاض كثيرة"), Dimension.TOPIC))
        .isEmpty();
    assertThat(Coding.values(Coding.code("توقفت العملية. السياسية قالت"), Dimension.TOPIC))
        .isEmpty();
  }

  @Test
  void aPhraseMayRunOverAWrappedLine() {
    String text = "أكد المجتمعون في ختام لقائهم الطويل ضرورة مواصلة إزالة\nالألغام";
    assertThat(Coding.facts(Coding.code(text), Dimension.TOPIC))
        .isEqualTo("demining «إزالة\nالألغام» topic.phrase");
  }
}
