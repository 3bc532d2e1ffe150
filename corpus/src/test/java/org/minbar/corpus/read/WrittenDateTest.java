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
          Map.entry("Thursday 1 march 2018", "2018-03-01"));

  @Test
  void theCalendarDayWrittenCounts() {
    READ.forEach((text, date) -> assertThat(WrittenDate.read(text)).as(text).hasToString(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12/6/2023",
        "2023",
        "2023-02-30",
        "2023-06-21/2023-06-20",
        "31 Feb 2018",
        "Sun, 18 Fxb 2018 21:35:43 +0400",
        "18 Febru 2018",
        "18 Feb 18",
        "Feb 18, 2018",
        "2018-02-18T",
        "2018-02-18Tnoon",
        "0000-01-01",
        "-0044-03-15",
        "+12018-02-18",
        "٢٠٢٣-٠٦-٢١",
        "yesterday"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> WrittenDate.read(text));
  }
}
