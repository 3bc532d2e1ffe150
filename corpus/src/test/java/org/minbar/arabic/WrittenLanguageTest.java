package org.minbar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are told apart by their letters, and words of other scripts lose their own endings. */
class WrittenLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar  | اختتمت الجولة العشرون من المحادثات حول سوريا في أستانا بمشاركة الدول الضامنة
          ar  | التقى گوتيريش وزير الخارجية في جنيف وبحثا الأزمة السورية وچنيف المقبلة
          ar  | عقد الاجتماع في الاستانه بمشاركه الوفود علي مستوي الخبراء امس الثلاثاء
          ar  | وقع رئيس UN Women اتفاقا مع الحكومة السورية يشمل المدن المحررة
          kk  | قازاقستان استاناسىندا سىريا جونىندەگى كەلىسسوزدەر ٴوتتى، وعان رەسەي، تۇركيا جانە يران قاتىستى
          ug  | ئاستانادا سۈرىيە مەسىلىسى توغرىسىدىكى سۆھبەت ئېلىپ بېرىلدى، ئۇنىڭغا تۈركىيە قاتناشتى
          fa  | مذاکرات صلح سوریه در آستانه با حضور نمایندگان ایران و روسیه و ترکیه برگزار شد
          ur  | آستانہ میں شام کے بارے میں مذاکرات ہوئے جن میں ترکی، روس اور ایران نے شرکت کی
          ckb | دانوستانەکانی ئاستانە سەبارەت بە سووریا بە بەشداریی ڕووسیا و تورکیا کۆتایی هات
          en  | The guarantors met in Astana for the twentieth round of talks and agreed on a statement
          ru  | Страны-гаранты провели в Астане двадцатый раунд переговоров по Сирии
          kk  | Астанада Сирия бойынша халықаралық келіссөздердің жиырмасыншы раунды өтті
          und | Astana'da Suriye konulu toplantı gerçekleştirildi ve ortak bildiri yayımlandı
          ar  | نص
          ar  | 2023
          """)
  void aTextIsToldByItsLetters(String language, String text) {
    assertThat(WrittenLanguage.of(text)).isEqualTo(language);
  }

  @Test
  void languagesInArabicLettersAreNotTakenForArabic() {
    assertThat(WrittenLanguage.sharesScript("kk")).isTrue();
    assertThat(WrittenLanguage.sharesScript("fa-IR")).isTrue();
    assertThat(WrittenLanguage.sharesScript("ar")).isFalse();
    assertThat(WrittenLanguage.sharesScript("kk-Cyrl")).isFalse();
    assertThat(WrittenLanguage.sharesScript("en")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "negotiations, negotiation, true",
    "Agreed, agreeing, true",
    "round, rounds, true",
    "talks, table, false",
    "переговоров, переговоры, true",
    "Астане, Астану, true",
    "сторона, страна, false",
    "G20, G20s, false"
  })
  void wordsOfOtherScriptsMeetInAllTheirForms(String word, String other, boolean meet) {
    for (MatchLevel level : new MatchLevel[] {MatchLevel.STEM, MatchLevel.LEMMA, MatchLevel.ROOT}) {
      assertThat(level.key(word).equals(level.key(other))).as(level.id()).isEqualTo(meet);
    }
    assertThat(MatchLevel.NORMALIZED.key("negotiations")).isEqualTo("negotiations");
  }
}
