package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;

class TopicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "دعوا إلى إزالة الألغام من القرى | demining",
        "وبإزالة ألغام الطرق | demining",
        "وقفٍ دائمٍ لإطلاق النار | ceasefire-cessation",
        "إطلاق سراح جميع المعتقلين | detainees-abductees",
        "لا حل عسكرياً للأزمة | political-settlement",
        "رفض الأجندات الانفصالية | separatism-self-rule",
        "تطهير القرى والطرق العامة من الذخائر | demining",
        "عاد آلاف السوريين إلى منازلهم | refugees-idps-return",
        "لم يناقش الاجتماع سوى ملف المعتقلين | detainees-abductees",
        "الإفراج المتبادل عن جميع الأسرى | detainees-abductees",
        "بذريعة مكافحة الإرهاب | separatism-self-rule",
        "مكافحة الإرهاب | counter-terrorism",
      })
  void phrasesInAnyRegularInflection(String text, String topic) {
    assertThat(Coding.values(Coding.code(text), Dimension.TOPIC)).isEqualTo(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم تُبحث عودة اللاجئين",
        "لم تُبحث مسألة إزالة الألغام",
        "مسألة إزالة الألغام لم تُبحث",
        "انتهى اللقاء دون التطرق إلى اللاجئين",
        "ولم يتطرق البيان إلى ملف المعتقلين",
        "غاب ملف المعتقلين عن الجلسة",
        "صدر البيان من دون ذكر العقوبات",
        "حقوق اللاجئين الفلسطينيين",
      })
  void whatIsNotSpokenOf(String text) {
    assertThat(Coding.facts(Coding.code(text), Dimension.TOPIC)).isEmpty();
  }

  @Test
  void confidenceDependsOnHowMuchOfThePhraseStandsThere() {
    assertThat(confidence("مقاصد ومبادئ ميثاق الأمم المتحدة"))
        .isGreaterThan(confidence("إزالة الألغام"));
    assertThat(confidence("إزالة الألغام")).isGreaterThan(confidence("كورونا"));
    assertThat(confidence("إزالة الألغام"))
        .isGreaterThan(confidence("إزالة كل ما خلفته الحرب من متفجرات"));
  }

  private static double confidence(String text) {
    return Coding.code(text).facts().stream()
        .filter(fact -> fact.dimension() == Dimension.TOPIC)
        .mapToDouble(Fact::confidence)
        .max()
        .orElseThrow();
  }

  @Test
  void ofTwoPhrasesInOneOnlyTheLongerCounts() {
    assertThat(Coding.facts(Coding.code("منطقة خفض التصعيد في إدلب"), Dimension.TOPIC))
        .isEqualTo("idlib «منطقة خفض التصعيد في إدلب» topic.long-phrase");
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
