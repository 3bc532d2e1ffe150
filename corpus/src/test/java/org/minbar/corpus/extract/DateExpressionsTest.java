package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExpressionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "يوم 6 فبراير | 6.2",
        "يوم السادس من فبراير | 6.2",
        "في الـ24 من كانون الثاني | 24.1",
        "في ال31 من تموز | 31.7",
        "يومي 20 و21 حزيران 2023 | 20,21.6.2023",
        "في الـ20 والـ21 حزيران يونيو | 20,21.6",
        "الـ14-15 آذار/ مارس | 14,15.3",
        "كانون الثاني/يناير 2017 | 1.2017",
        "6 شباط/ فبراير | 6.2",
        "تشرين الأول\\أكتوبر | 10",
        "١٦ شباط (فبراير) ٢٠١٧ | 16.2.2017",
        "٢٣ نوفمبر ٢٠٢٢ | 23.11.2022",
        "7 جانفي 2018 | 7.1.2018",
        "في 14 و15 ماي | 14,15.5",
        "1 تموز/يوليه 2020 | 1.7.2020",
        "في 24 تشرين ثاني | 24.11",
        "السادس عشر والسابع عشر من فبراير | 16,17.2",
        "الحادي والثلاثين من تشرين الأول | 31.10",
        "من 14 إلى 17 من حزيران | 14,17.6",
        "2019/04/26 | 26.4.2019",
        "31-07-2018 | 31.7.2018",
        "20.06.2023 | 20.6.2023",
        "26 نيسان، 2019 | 26.4.2019",
      })
  void datesAsTheyAreWritten(String text, String date) {
    assertThat(dates(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "القرار 2254",
    "الجولة السابعة",
    "مارس الوفد حقه",
    "100 طن",
    "أب لثلاثة أطفال",
    "كانون الحكم"
  })
  void noDates(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @Test
  void theOrdinalOfARoundIsNoDay() {
    assertThat(dates("الجولة الخامسة 4 و5 يوليو")).isEqualTo("4,5.7");
  }

  @Test
  void spansPointIntoTheTextAsGiven() {
    String text = "اجتمعوا في الـ20 والـ21 حزيران/يونيو 2023 في أستانا";
    assertThat(DateExpressions.of(text).get(0).span().of(text))
        .isEqualTo("الـ20 والـ21 حزيران/يونيو 2023");
  }

  private static String dates(String text) {
    return DateExpressions.of(text).stream()
        .map(DateExpression::toString)
        .collect(Collectors.joining(" "));
  }
}
