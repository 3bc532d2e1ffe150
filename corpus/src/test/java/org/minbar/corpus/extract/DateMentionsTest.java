package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.Dimension;

/** One form a row, read in a statement of Wednesday 21 June 2023; a ? marks doubtful values. */
class DateMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          يوم 6 شباط 2023 → 2023-02-06
          يوم السادس من فبراير → 2023-02-06
          في الـ24 من كانون الثاني → 2023-01-24
          في ال31 من تموز → 2023-07-31
          يومي 20 و21 حزيران → 2023-06-20 2023-06-21
          يومي الـ 28 والـ 29 يونيو → 2023-06-28 2023-06-29
          الـ14-15 آذار/ مارس → 2023-03-14 2023-03-15
          16 – 18 أيار → 2023-05-16 2023-05-17 2023-05-18
          31-30 أكتوبر 2017 → 2017-10-30 2017-10-31
          من 7 — 9 آذار → 2023-03-07 2023-03-08 2023-03-09
          من 14 إلى 17 من حزيران → 2023-06-14 2023-06-15 2023-06-16 2023-06-17
          20 من نيسان → 2023-04-20
          كانون الثاني/يناير 2017 → 2017-01
          يناير / كانون الثاني 2018 → 2018-01
          6 شباط (فبراير - فيفري) 2017 → 2017-02-06
          حزيران يونيو 2022 → 2022-06
          تشرين الأول\\أكتوبر 2015 → 2015-10
          في 14 و15 ماي → 2023-05-14 2023-05-15
          منذ جانفي 2017 → 2017-01
          16 جويلية 2020 → 2020-07-16
          1 تموز/يوليه 2020 → 2020-07-01
          24 نوفمبر/ تشرين ثاني → 2023-11-24
          2019/04/26 → 2019-04-26
          31-07-2018 | 09:28 → 2018-07-31
          20.06.2023 | 10:39 → 2023-06-20
          2023.06.21 | 09:17 دمشق → 2023-06-21
          07.تشرين1.2017 → 2017-10-07
          16.أيلول.2019 → 2019-09-16
          «٢٣ نوفمبر ٢٠٢٢» → 2022-11-23
          الثلاثاء ٣١ يوليو ٢٠١٨ - ٠١:٥٥ → 2018-07-31
          (20/6/2012) → 2012-06-20
          الجمعة (26 نيسان، 2019) → 2019-04-26
          نوفمبر/ كانون الثاني 2022 → 2022-01? 2022-11?
          الخميس 3 مايو/ آيار 2017 → 2017-05-03?
          الأربعاء 3 مايو/ آيار 2017 → 2017-05-03
          31 نيسان 2019 →
          اليوم الأربعاء → 2023-06-21
          اليوم الخميس → 2023-06-21?
          أعلن اليوم عن الاتفاق → 2023-06-21
          في اليوم الأول →
          في ذلك اليوم →
          اليوم الثاني →
          أمس الثلاثاء → 2023-06-20
          أمس الأول → 2023-06-19
          أول أمس → 2023-06-19
          أول من أمس → 2023-06-19
          غداً الخميس → 2023-06-22
          بعد غد → 2023-06-23
          يوم غد → 2023-06-22
          الخميس المقبل → 2023-06-22
          الأحد الماضي → 2023-06-18
          الشهر الجاري → 2023-06
          الشهر الماضي → 2023-05
          الشهر المقبل → 2023-07
          هذا الشهر → 2023-06
          يومي 20 و 21 من الشهر الجاري → 2023-06-20 2023-06-21
          في السادس عشر من الشهر الماضي → 2023-05-16
          حتى العشرين من الشهر → 2023-06-20
          في الأسبوع الأخير من أغسطس، ويومي 1 و2 من الشهر ذاته → 2023-08 2023-08-01 2023-08-02
          في شباط 2023، يومي ١٠ و١١ من ذلك الشهر → 2023-02 2023-02-10 2023-02-11
          تموز المقبل → 2023-07
          شباط المقبل → 2024-02
          حزيران المقبل → 2024-06
          في 10 أيار الماضي → 2023-05-10
          في كانون الأول الماضي → 2022-12
          في 22 يونيو الجاري → 2023-06-22
          أيلول من العام الماضي → 2022-09 2022
          العام الماضي → 2022
          قبل نهاية العام → 2023
          الأمين العام الحالي →
          عام 2017 → 2017
          منتصف العام الجاري 2021 → 2023
          النصف الثاني من 2024 → 2024
          مطلع عام 2018 → 2018
          الجولة السابعة →
          مارس حقه →
          الأسبوع المقبل →
          """)
  void forms(String text, String dates) {
    assertThat(dates(text, "2023-06-21")).isEqualTo(dates == null ? "" : dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          اليوم الأربعاء →
          6 شباط →
          الشهر الماضي →
          6 شباط 2023 → 2023-02-06
          عام 2017 → 2017
          """)
  void withoutADateOfTheStatementOnlyWrittenYearsAreRead(String text, String dates) {
    assertThat(dates(text, "")).isEqualTo(dates == null ? "" : dates);
  }

  @Test
  void theNearestYearIsTakenAroundNewYear() {
    assertThat(dates("في 28 كانون الأول", "2021-01-05")).isEqualTo("2020-12-28");
    assertThat(dates("في 3 كانون الثاني", "2020-12-28")).isEqualTo("2021-01-03");
  }

  @Test
  void aStatementOfAMonthHasNoToday() {
    assertThat(dates("اليوم وفي الشهر المقبل", "2023-06")).isEqualTo("2023-07");
  }

  @Test
  void whatAStatementOfAYearTellsLiesInThatYear() {
    assertThat(dates("في 20 كانون الأول و3 شباط", "2018")).isEqualTo("2018-02-03 2018-12-20");
  }

  private static String dates(String text, String date) {
    return Coding.extractor().code(Coding.statement("", text, date)).facts().stream()
        .filter(fact -> fact.dimension() == Dimension.DATE_MENTIONED)
        .map(fact -> fact.value() + (fact.confidence() < 0.5 ? "?" : ""))
        .distinct()
        .sorted((a, b) ->
            a.contains("-") == b.contains("-") ? a.compareTo(b) : a.contains("-") ? -1 : 1)
        .collect(Collectors.joining(" "));
  }
}
