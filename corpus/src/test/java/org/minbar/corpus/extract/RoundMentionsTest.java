package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.corpus.Dimension;

class RoundMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ناقش المشاركون في الجولة السابعة من محادثات أستانا ملف الأسرى | 7",
        "الجولة الحادية عشرة من محادثات أستانا | 11",
        "الجولة الثانية عشر من محادثات أستانا | 12",
        "كانت الجولة الحادية والعشرين في أستانا قصيرة | 21",
        "الاجتماع الدولي السادس عشر بصيغة أستانا | 16",
        "الاجتماع الدولي العشرون لصيغة أستانا | 20",
        "الاجتماع الدولي الثاني والعشرين لصيغة أستانا | 22",
        "الجولة عشرين من أستانا | 20",
        "الجولة الـ20 من محادثات أستانا | 20",
        "الجولة الـ 20 من محادثات أستانا | 20",
        "الجولة ال 11 من محادثات آستانة | 11",
        "الاجتماع الدولي ال17 ب«صيغة أستانا» | 17",
        "عقدت محادثات أستانا بنسختها الـ18 | 18",
        "اجتماع أستانا بدورته الـ21 | 21",
        "الجولة 16 من مسار أستانا | 16",
        "استعدادات للجولة 20 من مسار أستانا | 20",
        "بحث الوفد نتائج أستانا 14 | 14",
        "بيان آستانة 15 واضح | 15",
        "صدر عن استانة ٧ بيان | 7",
        "جاء في أستانا-7 أن | 7",
        "جاء في “أستانا”12 أن | 12",
        "جاء في (أستانا-9) أن | 9",
        "جاء في أستانة7 أن | 7",
        "محادثات “أستان” 20 كررت ما سبق | 20",
        "ختام أستانا ثلاثة والطريق إلى أستانا أربعة | 3 4",
        "اجتماع \"أستانا\" الـ 20 | 20",
        "مؤتمر أستانا 22 | 22",
        "القمة 15 لضامني أستانا | 15",
        "لقاء أستانا الرابع | 4",
        "يلتقون في أستانا للمرة التاسعة عشرة | 19",
        "الجولتان السادسة والسابعة من محادثات أستانا | 6 7",
        "ما اتفق عليه في أستانا 4 و5 و6 | 4 5 6",
        "للجولة الثامنة من محادثات \"أستانا-7\" | 7 8",
        "رابع جولة من محادثات أستانا | 4",
        "Astana-14 ended without a date | 14",
        "The 20th International Meeting on Syria in the Astana format | 20",
        "18-й раунд переговоров в Астана | 18",
        "الجولة العاشرة في سوتشي ضمن مسار أستانا | 10",
      })
  void formsOfOneRound(String text, String rounds) {
    assertThat(Coding.code(text).values(Dimension.ROUND_MENTIONED).toList())
        .containsExactlyInAnyOrder(rounds.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رحبت دول أستانا بالجولة التاسعة لهيئة صياغة الدستور",
        "عقب محادثات أستانا انعقد الاجتماع الرابع لمجموعة العمل المعنية بالمحتجزين",
        "أشاد ضامنو أستانا بالجولة السابعة للقمة في طهران",
        "بعد أستانا بدأت الجولة الثامنة من مفاوضات جنيف",
        "اختتمت الجولة الثامنة في جنيف",
        "أمام الدورة 72 للجمعية العامة تحدث الوزير عن أستانا",
        "وثيقة من أستانا تحمل الرقم: 396",
        "تنعقد محادثات أستانا في الـ20 والـ21 حزيران",
        "محادثات أستانا في السادس عشر والسابع عشر من فبراير",
        "استمرت هدنة أستانا الأشهر الـ11 الماضية",
        "وصل إلى أستانا 11 وفداً",
        "تبدأ في أستانا 20 حزيران أعمال المؤتمر",
        "غاب الملف عن مجموعة العشرين وعن أستانا",
        "قال في أستانا الاثنين إن الهدنة صامدة",
        "أهدر أستانا نقطتين في الجولة الخامسة من الدوري",
        "فاز الفريق في الجولة الثالثة",
        "وعدوا بالجولة الثالثة والعشرين من محادثات أستانا",
        "شملت الجولات السبع لمفاوضات أستانا ملفات كثيرة",
        "لقاء العاشر من أيار في أستانا",
        "الجولة الثالثة والسبعون من محادثات أستانا",
      })
  void numbersThatAreNoRound(String text) {
    assertThat(Coding.facts(Coding.code(text), Dimension.ROUND_MENTIONED)).isEmpty();
  }

  @Test
  void aBareOrdinalIsOfTheProcessThatTheTextSpeaksOf() {
    assertThat(
            Coding.facts(
                Coding.code("اجتمعت الوفود في أستانا أمس. وبحثت الجولة الثامنة ملف الأسرى."),
                Dimension.ROUND_MENTIONED))
        .isEqualTo("8 «الجولة الثامنة» round.context");
    assertThat(
            Coding.facts(
                Coding.code(
                    "عاد الوفد من أستانا. وفي جنيف تأخر اللقاء. وبحثت الجولة الثامنة الدستور."),
                Dimension.ROUND_MENTIONED))
        .isEmpty();
  }

  @Test
  void evidenceIsTheWordsFromTheMeetingToTheNumber() {
    assertThat(
            Coding.facts(
                Coding.code("وفي ختام الجولة الـ 12 من محادثات أستانا، أي “أستانا”12، صدر بيان."),
                Dimension.ROUND_MENTIONED))
        .isEqualTo(
            """
            12 «الجولة الـ 12» round.meeting
            12 «أستانا”12» round.name-number\
            """);
  }

  @Test
  void nobodyNumbersRoundsYearsAhead() {
    String text = "وثيقة الجولة الثانية من لقاء المعارضة في أستانا";
    assertThat(
            Coding.values(
                Coding.extractor().code(Coding.statement("", text, "2015-10-04")),
                Dimension.ROUND_MENTIONED))
        .isEmpty();
  }
}
