package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Fact.Basis;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;

class SubjectRoundTest {

  @Test
  void theTitleDecides() {
    assertThat(about("انطلاق أستانا 8", "بعد أستانا 7 بشهرين تعود الوفود.", "2017-12-21"))
        .isEqualTo("8 «أستانا 8» round.title");
  }

  @Test
  void theRoundThatEndsIsTheSubjectAndNotTheNext() {
    assertThat(
            about(
                "",
                "اختتمت الجولة السابعة من محادثات أستانا. وتعقد الجولة الثامنة المقبلة في كانون"
                    + " الأول، بعد أن أقرت الجولة السادسة السابقة منطقة إدلب.",
                "2017-10-31"))
        .isEqualTo("7 «الجولة السابعة» round.event");
  }

  @Test
  void aTextAroundTheDaysOfTheRoundItNamesIsAboutIt() {
    assertThat(about("", "وصل الوفد إلى مقر أستانا 14 صباحاً.", "2019-12-10"))
        .isEqualTo("14 «أستانا 14» round.near");
  }

  @Test
  void anOldRoundIsOnlyMentioned() {
    CodedStatement coded =
        Coding.extractor()
            .code(Coding.statement("", "أنشئت المناطق في إطار أستانا 4.", "2018-10-06"));
    assertThat(Coding.values(coded, Dimension.ROUND)).isEmpty();
    assertThat(Coding.values(coded, Dimension.ROUND_MENTIONED)).isEqualTo("4");
  }

  @Test
  void aPlannedRoundIsNotYetTheSubject() {
    assertThat(about("", "زار الوفد طهران قبل اجتماع أستانا 10 المقرر.", "2018-07-20")).isEmpty();
  }

  @Test
  void aTextWithoutNumberAndDateIsToldByWhatWasAgreed() {
    String text = "في محادثات أستانا اتفقت الدول على إنشاء مجموعة عمل للإفراج عن الأسرى.";
    assertThat(about("", text, ""))
        .isEqualTo("8 «إنشاء مجموعة عمل للإفراج عن الأسرى» round.outcome");
    // years later it is looked back upon
    assertThat(about("", text, "2020-03-01")).isEmpty();
    // before, nobody can have meant it
    assertThat(about("", text, "2017-01-23")).isEmpty();
    // proposed is not agreed
    assertThat(about("", text.replace("اتفقت الدول على", "طالب وفد بأمور منها"), "")).isEmpty();
    // a number says more
    assertThat(about("", text + " وانتهت الجولة السابعة.", "")).startsWith("7 ");
  }

  @Test
  void aTextWithoutNumberOnTheDaysOfARoundIsInferredToBeAboutIt() {
    CodedStatement coded =
        Coding.extractor()
            .code(Coding.statement("", "بدأت محادثات أستانا حول سوريا اليوم.", "2017-01-23"));
    assertThat(Coding.facts(coded, Dimension.ROUND)).isEqualTo("1 «محادثات أستانا» round.date");
    assertThat(coded.facts().stream().filter(f -> f.dimension() == Dimension.ROUND))
        .allMatch(fact -> fact.basis() == Basis.INFERENCE && fact.confidence() <= 0.6);
    assertThat(about("", "بدأت محادثات أستانا حول سوريا اليوم.", "2017-02-28")).isEmpty();
  }

  @Test
  void aTextThatNamesOnlyTheGuarantorsOnTheDaysOfARoundIsInferredToBeAboutIt() {
    String text = "بدأت وفود الدول الضامنة مشاورات حول سوريا.";
    assertThat(about("", text, "2018-05-14")).isEqualTo("9 «الضامنة» round.days");
    assertThat(about("", text, "2018-06-20")).isEmpty();
  }

  @Test
  void aLookBackOnTheDaysOfARoundInfersNothing() {
    assertThat(
            about(
                "",
                "عقد الوزير اجتماعاً عن سوريا. ومنذ بدأت محادثات أستانا تغيرت الخريطة.",
                "2018-07-30"))
        .isEmpty();
  }

  @Test
  void aDayInTheTextTellsTheRound() {
    CodedStatement coded =
        Coding.code("اختتمت محادثات السلام في أستانا مساء الخميس 16 فبراير/شباط 2017.");
    assertThat(Coding.facts(coded, Dimension.ROUND)).isEqualTo("2 «16 فبراير/شباط 2017» round.day");
    assertThat(Coding.values(coded, Dimension.ROUND_MENTIONED)).isEqualTo("2");
  }

  @Test
  void thePreviousAndTheNextRoundAreMentionedToo() {
    CodedStatement coded =
        Coding.code(
            "اختتمت الجولة السابعة من محادثات أستانا، وكانت الجولة السابقة قد أقرت الهدنة،"
                + " ويعقد الاجتماع المقبل في أستانا.");
    assertThat(Coding.facts(coded, Dimension.ROUND_MENTIONED))
        .isEqualTo(
            """
            7 «الجولة السابعة» round.meeting
            6 «الجولة السابقة» round.relative
            8 «الاجتماع المقبل» round.relative\
            """);
  }

  @Test
  void aYearIsOfNoMonth() {
    assertThat(
            Coding.extractor().code(Coding.statement("", "نص", "2018")).facts().stream()
                .map(Fact::toString))
        .contains("year=2018 (no words) (metadata.date 1.0)")
        .noneMatch(fact -> fact.startsWith("month="));
  }

  @Test
  void theEditorHasTheLastWord() {
    Statement statement =
        new Statement(
            "s1",
            "أستانا 8",
            StatementDate.parse("2017-12-21/2017-12-22"),
            Optional.of("closing-news"),
            "ar",
            List.of(new Source("سانا", Optional.empty())),
            List.of("7"),
            "",
            Map.of());
    assertThat(Coding.extractor().code(statement).facts().stream().map(Fact::toString))
        .contains(
            "round=7 (no words) (editor.rounds 1.0)",
            "roundMentioned=7 (no words) (editor.rounds 1.0)",
            "year=2017 (no words) (metadata.date 1.0)",
            "month=2017-12 (no words) (metadata.date 1.0)",
            "kind=closing-news (no words) (metadata.kind 1.0)",
            "source=سانا (no words) (metadata.source 1.0)",
            "language=ar (no words) (metadata.language 1.0)",
            "roundMentioned=8 «أستانا 8» title 0..8 (round.name-number 0.97)")
        .noneMatch(fact -> fact.startsWith("round=8"));
  }

  private static String about(String title, String text, String date) {
    return Coding.facts(
        Coding.extractor().code(Coding.statement(title, text, date)), Dimension.ROUND);
  }
}
