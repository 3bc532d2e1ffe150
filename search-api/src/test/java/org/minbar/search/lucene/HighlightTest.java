package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchEngine;

class HighlightTest {

  @Test
  void aTitleIsShownWholeAndOfTheTextTheSentencesThatMatch() {
    assertThat(
            highlights(
                "بيان حول الألغام",
                "أكدت الوفود وقف إطلاق النار. " + FILLER + "وتناولت إزالة الألغام. " + FILLER,
                "ألغام"))
        .startsWith("title: بيان حول [الألغام]\ntext: ")
        .contains("وتناولت إزالة [الألغام].")
        .doesNotContain("وقف إطلاق النار");
  }

  @Test
  void aTitleWithoutAMatchIsNotShown() {
    assertThat(highlights("بيان", "إزالة الألغام", "ألغام")).isEqualTo("text: إزالة [الألغام]");
  }

  @Test
  void aWordIsMarkedWholeWithItsVowelSignsAndClitics() {
    assertThat(highlights("", "قيل إنّ وَلِلَّاجِئِينَ حقًّا", "لاجئ"))
        .isEqualTo("text: قيل إنّ [وَلِلَّاجِئِينَ] حقًّا");
  }

  @Test
  void aPhraseIsMarkedWhereItStandsAndNotItsWordsElsewhere() {
    assertThat(highlights("", "الألغام كثيرة وبدأت إزالة الألغام هناك", "\"إزالة الألغام\""))
        .isEqualTo("text: الألغام كثيرة وبدأت [إزالة] [الألغام] هناك");
  }

  @Test
  void betweenTheWordsOfALoosePhraseNothingIsMarked() {
    assertThat(highlights("", "بدأت إزالة جميع الألغام هناك", "\"إزالة الألغام\"~2"))
        .isEqualTo("text: بدأت [إزالة] جميع [الألغام] هناك");
  }

  @Test
  void aPhraseAtAnotherLevelThanTheRequestIsMarkedWhereItStands() {
    String text = "إزالات ألغام ثم إزالة الألغام هناك";
    assertThat(highlights("", text, "exact:\"إزالة الألغام\""))
        .isEqualTo("text: إزالات ألغام ثم [إزالة] [الألغام] هناك");
    assertThat(highlights("", text, MatchLevel.SURFACE, "stem:\"إزالة الألغام\""))
        .isEqualTo("text: [إزالات] [ألغام] ثم [إزالة] [الألغام] هناك");
  }

  @Test
  void betweenTheWordsOfAnExactPhraseTheirOtherFormsAreNotMarked() {
    String text = "بدأت إزالة ألغام كل الألغام هناك";
    assertThat(highlights("", text, "exact:\"إزالة الألغام\"~3"))
        .isEqualTo("text: بدأت [إزالة] ألغام كل [الألغام] هناك");
    assertThat(highlights("", text, "exact:\"إزالة الألغام\"~3 title.exact:ألغام"))
        .isEqualTo("text: بدأت [إزالة] ألغام كل [الألغام] هناك");
    assertThat(highlights("", text, "exact:\"إزالة الألغام\"~3 ألغام"))
        .isEqualTo("text: بدأت [إزالة] [ألغام] كل [الألغام] هناك");
  }

  @Test
  void phrasesOfDifferentLevelsAreMarkedTogether() {
    assertThat(
            highlights(
                "",
                "بدأت إزالة الألغام وعادت الوفود هناك",
                "exact:\"إزالة الألغام\" normalized:\"عادت الوفود\" \"بدات ازالات\""))
        .isEqualTo("text: [بدأت] [إزالة] [الألغام] وعادت الوفود هناك");
  }

  @Test
  void aTitleIsMarkedOnlyByWhatWasAskedOfIt() {
    assertThat(highlights("إزالة الألغام", "إزالة الألغام", "title.exact:\"إزالة الألغام\""))
        .isEqualTo("title: [إزالة] [الألغام]");
  }

  @Test
  void aPrefixAndAWordAreMarkedTogetherThoughComparedAtDifferentLevels() {
    assertThat(highlights("", "بدأت إزالة الألغام هناك", "ازالات الالغ*"))
        .isEqualTo("text: بدأت [إزالة] [الألغام] هناك");
  }

  @Test
  void whatMustNotStandThereIsNotMarkedInTheOtherField() {
    assertThat(highlights("هدنة", "إزالة الألغام", "ألغام -text:هدنة"))
        .isEqualTo("text: إزالة [الألغام]");
  }

  @Test
  void aQuestionWithoutWordsShowsHowTheTextBegins() {
    String text = FILLER.repeat(10);
    String shown = highlights("عنوان", text, "");
    assertThat(shown).startsWith("text: " + FILLER).hasSizeLessThanOrEqualTo(306);
    assertThat(text).startsWith(shown.substring("text: ".length()) + " ");
  }

  @Test
  void ofAVeryLongSentenceThePartAboutTheMatchIsShown() {
    String words = "كلمة ".repeat(200);
    String shown = highlights("", words + "ألغام " + words, "ألغام");
    assertThat(shown).contains(" [ألغام] ").hasSizeLessThan(320);
    assertThat(shown).matches("text: (كلمة )+\\[ألغام\\]( كلمة)+");
  }

  @Test
  void aMatchFarBeyondTheBeginningIsFound() {
    assertThat(highlights("", "كلمة. ".repeat(5000) + "ألغام.", "ألغام")).contains("[ألغام].");
  }

  @Test
  void spansStayRightBesideCharactersOutsideTheBasicPlane() {
    assertThat(highlights("", "😀😀 ألغام 😀 ألغام", "ألغام"))
        .isEqualTo("text: 😀😀 [ألغام] 😀 [ألغام]");
  }

  @Test
  void aPassageIsCutFromTheTextAsGivenAtEveryLevel() {
    String text = "وبحثتِ الوفودُ عودةَ اللاجئيـــن إلى ﻻجئين";
    for (MatchLevel level : MatchLevel.values()) {
      try (SearchEngine engine = LuceneEngines.over(Texts.coded("a", "", text))) {
        for (Hit hit : engine.search(Texts.request("عودة", level, 1)).hits()) {
          assertThat(hit.highlights().getFirst().text()).as(level.id()).isEqualTo(text);
        }
      }
    }
  }

  private static final String FILLER =
      "وشدد المجتمعون على أهمية مواصلة العمل المشترك في المرحلة المقبلة وعلى متابعة ما تم الاتفاق"
          + " عليه في الاجتماعات السابقة بين الأطراف المعنية جميعها وفي مواعيدها المحددة دون تأخير"
          + " أو تأجيل مهما كانت الأسباب. ";

  private static String highlights(String title, String text, String query) {
    return highlights(title, text, MatchLevel.STEM, query);
  }

  private static String highlights(String title, String text, MatchLevel level, String query) {
    try (SearchEngine engine = LuceneEngines.over(Texts.coded("a", title, text))) {
      return Texts.highlights(engine, Texts.request(query, level, 1));
    }
  }
}
