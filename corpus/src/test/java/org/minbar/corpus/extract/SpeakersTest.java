package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;

class SpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أكدت الدول الضامنة التزامها بوحدة سوريا | guarantors",
        "وجددت الدول الثلاث رفضها للعقوبات | guarantors",
        "وشدد لافرنتييف على أهمية الجولة | lavrentiev",
        "يؤكد لافروف أن الوقت حان | lavrov",
        "وسيعلن لافروف موعد الجولة | lavrov",
        "الأطراف المشاركة في الاجتماع أعربت عن قلقها | participants",
        "ضامنو أستانا رحبوا بالتقدم | guarantors",
        "وقال رئيس الوفد السوري بشار الجعفري إن الوفد التركي عرقل الاتفاق | jaafari",
        "أعرب الوفد الإيراني عن امتنانه | IR",
        "دعت روسيا تركيا إلى سحب قواتها | RU",
        "دعا وزير خارجية روسيا تركيا إلى الحوار | RU",
        "موسكو ترفض العقوبات وأنقرة تطالب بضمانات | RU TR",
        "أكد كل من لافروف وظريف دعمهما | lavrov",
        "أعلنت وزارة الدفاع الروسية في بيان أن الألغام أزيلت | RU-MOD",
        "وأعلن المتحدث باسم وزارة الخارجية الكازاخية أيبك صمادياروف الموعد | smadiyarov",
        "قال مبعوث الأمم المتحدة إلى سوريا ستافان دي ميستورا إن الوقت حان | demistura",
        "بحسب سانا وصل الوفد | SANA",
        "وفقاً لوزارة الخارجية التركية فإن اللقاء غداً | TR-MFA",
        "نقلت سبوتنيك عن لافروف قوله | lavrov",
        "قالت مصادر في المعارضة إن الهدنة صامدة | unnamed-source",
        "وجاء في البيان الختامي أن الهدنة صامدة | statement",
        "وجاء أيضاً في نص البيان أن الهدنة صامدة | statement",
        "أكد البيان ضرورة وقف إطلاق النار | statement",
        "دعا بيان أستانا 21 إلى عودة آمنة | statement",
        "لافروف: لا حل عسكرياً | lavrov",
        "ذكر أمس الجعفري أن الوفد باق | jaafari",
      })
  void whoAssertsAClause(String text, String speakers) {
    assertThat(Coding.values(Coding.code(text), Dimension.SPEAKER)).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "شدد بيان تلاه أليبك باكاييف على إعادة العلاقات | statement",
        "قال خيرت عبد الرحمنوف وهو يتلو البيان إن الدول ملتزمة | statement",
        "أعلن خيرت عبد الرحمنوف خلال قراءته البيان أن اللقاء انتهى | statement",
        "وتلا وزير الخارجية الكازاخستاني خيرت عبد الرحمنوف البيان المشترك | ''",
        "وأدلى وزير الخارجية الكازاخستاني بالبيان المشترك | ''",
      })
  void theReaderOfAStatementIsNotItsSpeaker(String text, String speakers) {
    assertThat(Coding.values(Coding.code(text), Dimension.SPEAKER)).isEqualTo(speakers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أُكد في أستانا أن الحل سياسي",
        "شُدد لافروف",
        "تم التأكيد على وحدة سوريا",
        "الخطة التي رفضت أنقرة مناقشتها سقطت",
        "الاتفاق الذي أعلنته موسكو سقط",
        "لم تعلن موسكو عن الموعد",
        "دعا الوزير إيران إلى ضبط النفس",
        "دعا روسيا إلى ضبط النفس",
        "نعتبر تركيا شريكة",
        "يجب أن تؤكد موسكو التزامها",
        "اتفاق بين روسيا وتركيا",
        "سوريا: ستة قتلى",
        "سافر الوفد عبر تركيا",
      })
  void nobodyAsserts(String text) {
    assertThat(Coding.facts(Coding.code(text), Dimension.SPEAKER)).isEmpty();
  }

  @Test
  void evidenceIsVerbAndSubjectAndAFurtherVerbIsOfTheSameSpeaker() {
    CodedStatement coded =
        Coding.code("وقال وزير الخارجية الروسي سيرغي لافروف إن الوقت حان. وأضاف أن الحل سياسي.");
    assertThat(Coding.facts(coded, Dimension.SPEAKER))
        .isEqualTo(
            """
            lavrov «وقال وزير الخارجية الروسي سيرغي لافروف» speaker.after
            lavrov «وأضاف» speaker.continued\
            """);
  }

  @Test
  void everySpeakerOfSeveralIsAFact() {
    assertThat(
            Coding.values(
                Coding.code("أكدت روسيا وتركيا وإيران التزامها بالهدنة"), Dimension.SPEAKER))
        .isEqualTo("IR RU TR");
  }
}
