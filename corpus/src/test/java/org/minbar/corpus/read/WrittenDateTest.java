package org.minbar.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  private static final Map<String, String> READ =
      Map.ofEntries(
          Map.entry("", ""),
          Map.entry(" 2023-06-21 ", "2023-06-21"),
          Map.entry("2023-06", "2023-06"),
          Map.entry("2023-06-20/2023-06-21", "2023-06-20/2023-06-21"),
          Map.entry("2018-02-18T21:35:43Z", "2018-02-18"),
          Map.entry("2018-02-18T23:59:59.999+04:00", "2018-02-18"),
          Map.entry("2018-02-18 21:35", "2018-02-18"),
          Map.entry("Sun, 18 Feb 2018 21:35:43 +0400", "2018-02-18"),
          Map.entry("Fri, 29 Jun 2018 17:38:40 GMT", "2018-06-29"),
          Map.entry("Mon, 29 Jun 2018 23:59:59 -1200", "2018-06-29"),
          Map.entry("29 June 2018", "2018-06-29"),
          Map.entry("1 SEPT 2018 10:00", "2018-09-01"),
          Map.entry("Thursday 1 march 2018", "2018-03-01"),
          Map.entry("2018", "2018"),
          Map.entry("عام ٢٠١٨م", "2018"),
          Map.entry("2018-5", "2018-05"),
          Map.entry("٠٥/٢٠١٨", "2018-05"),
          Map.entry("14.02.2019", "2019-02-14"),
          Map.entry("15/02/2019", "2019-02-15"),
          Map.entry("15-2-2019 10:30", "2019-02-15"),
          Map.entry("04/03/2019", "2019-03-04"),
          Map.entry("02/15/2019", "2019-02-15"),
          Map.entry("2019/02/14", "2019-02-14"),
          Map.entry("2019/2/14 - 21:35", "2019-02-14"),
          Map.entry("٢٠٢٣-٠٦-٢١", "2023-06-21"),
          Map.entry("۱۴/۰۲/۲۰۱۹", "2019-02-14"),
          Map.entry("\u200f14\u200f/\u200f2\u200f/\u200f2019", "2019-02-14"),
          Map.entry("الخميس ١٤/٢/٢٠١٩م", "2019-02-14"),
          Map.entry("\u200f14 شباط\u00a02019", "2019-02-14"),
          Map.entry("21:35 | 14/02/2019", "2019-02-14"),
          Map.entry("20190214", "2019-02-14"),
          Map.entry("20190214103000", "2019-02-14"),
          Map.entry("14 فبراير 2019", "2019-02-14"),
          Map.entry("الخميس، 14 شُباط 2019 - 10:30", "2019-02-14"),
          Map.entry("14 شباط/فبراير 2019", "2019-02-14"),
          Map.entry("14 من شهر كانون الثاني (يناير) 2019", "2019-01-14"),
          Map.entry("14-15 كانون الأول 2019", "2019-12-14/2019-12-15"),
          Map.entry("01 يوليه ٢٠١٩", "2019-07-01"),
          Map.entry("أيار ٢٠١٩", "2019-05"),
          Map.entry("February 14, 2019", "2019-02-14"),
          Map.entry("14th of Mar 2019", "2019-03-14"),
          Map.entry("Feb 18, 2018", "2018-02-18"),
          Map.entry("Sun Feb 18 21:35:43 +0000 2018", "2018-02-18"),
          Map.entry("Thu Feb 14 2019 10:30:00 GMT+0300 (Arabian Standard Time)", "2019-02-14"),
          Map.entry("14 февраля 2019 г.", "2019-02-14"),
          Map.entry("Май 2019", "2019-05"),
          Map.entry("1er février 2019", "2019-02-01"),
          Map.entry("14 Şubat 2019 Perşembe", "2019-02-14"));

  @Test
  void theCalendarDayWrittenCounts() {
    READ.forEach((text, date) -> assertThat(WrittenDate.read(text)).as(text).hasToString(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-06-21/2023-06-20",
        "31 Feb 2018",
        "Sun, 18 Fxb 2018 21:35:43 +0400",
        "18 Febru 2018",
        "18 Feb 18",
        "2018-02-18T",
        "2018-02-18Tnoon",
        "0000-01-01",
        "-0044-03-15",
        "+12018-02-18",
        "31/04/2019",
        "13/13/2019",
        "14/02/19",
        "14.02/2019",
        "14 رجب 1440",
        "1440/06/09",
        "1440",
        "14 فبراير",
        "14 نوفمبر/كانون الثاني 2019",
        "15-14 شباط 2019",
        "14 15 16 شباط 2019",
        "كانون 2019",
        "20191314",
        "2019.5",
        "43510",
        "1550140200",
        "1550140200000",
        "99999999999999999999",
        "yesterday"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenDate.read(text))
        .withMessageContaining("21/06/2023 (day before month)");
  }

  @Test
  void whatProgramsCountIsToldFromTypingErrors() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenDate.read("43510"))
        .withMessageContaining("format the column as dates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenDate.read("1550140200000"))
        .withMessageContaining("since 1970");
  }
}
