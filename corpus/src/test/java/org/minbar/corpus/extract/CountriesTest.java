package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.Dimension;

class CountriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بين تركيا وروسيا وبإيران ولسوريا | IR RU SY TR",
        "الوفد الكازاخي والوفدان الروسيان والقوات الإيرانية | IR KZ RU",
        "الأتراك والروس والسوريون والعراقيين | IQ RU SY TR",
        "موسكو ترفض، وأعلنت طهران، والاتصال بين أنقرة ودمشق | IR RU SY TR",
        "كازخستان وقازاخستان وكزاخستان | KZ",
        "الولايات المتحدة الأميركية وللولايات المتحدة | US",
        "سورى وتركى فى القاهرة | EG SY TR",
        "روسیا وترکیا وایران | IR RU TR",
        "للأردن وللبنان وباليمن | JO LB YE",
        "إعلان البلدان الضامنان تركيا والاتحاد الروسي | RU TR",
        "اختتام مباحثات الأستانة أمس | KZ",
        "وصل الوفد إلى أستانا | KZ",
        "روسياوتركيا وقعتا، والولايات المتحدةوالأردن راقبتا | JO RU TR US",
        "الجيش اللبناني والحكومة الأردنية والقوات العراقية | IQ JO LB",
        "البيت الأبيض وتل أبيب وبيروت | IL LB US",
      })
  void namesNisbasAndCapitals(String text, String countries) {
    assertThat(Coding.values(Coding.code(text), Dimension.COUNTRY)).isEqualTo(countries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "محادثات جنيف برعاية أممية | ''",
        "اتفاقيات جنيف | ''",
        "سور المدينة القديم | ''",
        "التقى الأمير تركي الفيصل | ''",
        "سافر السلطان إلى الأستانة | ''",
        "فاز نادي أستانا بهدف | ''",
        "تعادل أستانا في دوري الأبطال | ''",
        "خسر أستانا مباراة الأمس | ''",
        "كانت الآستانة العثمانية مركز القرار | ''",
        "قال توركي إن الأمر صعب | ''",
        "الرئيس نور سلطان نزارباييف | ''",
        "هيئة تحرير الشام | ''",
        "روسيا البيضاء | BY",
      })
  void lookalikes(String text, String countries) {
    assertThat(Coding.values(Coding.code(text), Dimension.COUNTRY)).isEqualTo(countries);
  }

  @Test
  void everyMentionIsAFactWithTheRuleThatFoundIt() {
    assertThat(
            Coding.facts(
                Coding.code("أعلنت موسكو أن روسيا ترحب، والوفد الروسي أيضاً."), Dimension.COUNTRY))
        .isEqualTo(
            """
            RU «موسكو» country.capital
            RU «روسيا» country.name
            RU «الروسي» country.nisba\
            """);
  }
}
