package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Fact.Basis;

/** People, organisations, and the parts they had. */
class ActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "لافرنتييف ولافرينتييف وبلافرونتيف | lavrentiev",
        "بيدرسن أو بيدرسون | pedersen",
        "دي ميستورا ودي مستورا وديمستورا ودى ميستورا | demistura",
        "علي أصغر خاجي وعلي أصغر حاجي | khaji",
        "أحمد طعمة أي أحمد توما | toma",
        "جاويش أوغلو وتشاووش أوغلو وتشاويش أوغلو | cavusoglu",
        "خيرات عبدالرحمانوف | abdrakhmanov",
        "مختار تلاوبردي | tileuberdi",
        "توكاييف هو توقاييف | tokayev",
        "علي بيك باكاييف | bakayev",
        "التقى نور سلطان نزارباييف الوفود | nazarbayev",
        "وزير الدفاع الروسي سيرجي شويجو | shoigu",
        "الوزير مولود تشاوش أوغلو | cavusoglu",
        "المبعوث الخاص ألكسندر لافرنتياف | lavrentiev",
        "وصل محمد جواد ظريف. وقال ظريف إن الوقت حان | zarif",
      })
  void aliasesOfOnePerson(String text, String person) {
    assertThat(Coding.values(Coding.code(text), Dimension.PERSON)).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وصلت الوفود إلى نور سلطان | ''",
        "كان النقاش ظريفاً والطقس رئيسي | ''",
        "حاكم نظام الأسد خصومه | ''",
        "قال رامي عبد الرحمن مدير المرصد | ''",
        "التقى زهران علوش مقاتليه | ''",
        "الأمير تركي الفيصل | ''",
        "قال أونال إن الوقت حان | ''",
        "سقط مطر غزير | ''",
      })
  void lookalikesOfPeople(String text, String person) {
    assertThat(Coding.values(Coding.code(text), Dimension.PERSON)).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource({"2019-04-26,أستانا 12,onal", "2021-07-08,أستانا 16,unal"})
  void theRoundTellsTwoPeopleOfOneSurnameApart(String date, String round, String person) {
    CodedStatement coded =
        Coding.extractor()
            .code(
                Coding.statement(
                    "ختام " + round, "قال رئيس الوفد التركي أونال إن الوقت حان", date));
    assertThat(Coding.facts(coded, Dimension.PERSON))
        .isEqualTo(person + " «أونال» person.delegate");
    assertThat(Coding.values(coded, Dimension.SPEAKER)).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "برعاية الأممالمتحدة | UN",
        "للأمم المتحدة والأمم المتحدة وبالامم المتحدة | UN",
        "المبعوث الأممي | UN",
        "وزارة خارجية كازاخستان والخارجية الكازاخية | KZ-MFA",
        "هيئة تحرير الشام وداعش وجبهة النصرة | HTS ISIS NUSRA",
        "نظام بشار الأسد | SY-GOV",
        "الدول الضامنة | ASTANA-FORMAT",
        "القاعدة العامة تقول | ''",
      })
  void organisations(String text, String organisations) {
    assertThat(Coding.values(Coding.code(text), Dimension.ORGANISATION)).isEqualTo(organisations);
  }

  @Test
  void rolesAreThoseOfTheRoundTheTextIsAbout() {
    String text = "حضرت روسيا وكازاخستان والأردن والصين والأمم المتحدة والحكومة السورية";
    CodedStatement coded =
        Coding.extractor().code(Coding.statement("أستانا 13", text, "2019-08-02"));
    assertThat(Coding.facts(coded, Dimension.ROLE))
        .isEqualTo(
            """
            host «أستانا» role.round
            guarantor «روسيا» role.round
            host «وكازاخستان» role.round
            observer «والأردن» role.round
            observer «والأمم المتحدة» role.round
            party «والحكومة السورية» role.round
            party «السورية» role.round\
            """);
    assertThat(coded.facts().stream().filter(fact -> fact.dimension() == Dimension.ROLE))
        .extracting(Fact::basis)
        .containsOnly(Basis.INFERENCE);
    assertThat(Coding.facts(Coding.code(text), Dimension.ROLE)).isEmpty();
  }
}
