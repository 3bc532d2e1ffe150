package org.minbar.arabic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الجولة الـ20 من أستانا      | [الجولة] [الـ20] [من] [أستانا]",
        "الاجتماع ال17 ب«صيغة»       | [الاجتماع] [ال17] [ب] [صيغة]",
        "أستانا7 و(أستانا-9)         | [أستانا] [7] [و] [أستانا] [9]",
        "يومي 20 و21 حزيران          | [يومي] [20] [و21] [حزيران]",
        "2.5 مليون، 100,000 شخص.     | [2.5] [مليون] [100,000] [شخص]",
        "القرار ٢٢٥٤؛ 90%            | [القرار] [٢٢٥٤] [90]",
        "وCNN عن G20 في 2018/07/31   | [و] [CNN] [عن] [G20] [في] [2018] [07] [31]",
        "#ملف_اللاجئين — «العَودة»   | [ملف] [اللاجئين] [العَودة]",
        "ـــ ً ‏ ...                 | ''",
        "18-й раунд                  | [18] [й] [раунд]",
      })
  void wordsAsAReaderSeesThem(String text, String words) {
    assertThat(Words.of(text).stream().map(word -> "[" + word.text() + "]").collect(joining(" ")))
        .isEqualTo(words);
  }

  @Test
  void aWordIsTheTextItStandsOn() {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.appendCodePoint(
            random.nextInt(4) == 0
                ? random.nextInt(0x11000)
                : "ابلو 20ـَأ.-xك".codePointAt(random.nextInt(14)));
      }
      String given = text.toString();
      int end = 0;
      for (Word word : Words.of(given)) {
        assertThat(word.start()).as("seed %d: %s", seed, given).isGreaterThanOrEqualTo(end);
        assertThat(word.text())
            .as("seed %d", seed)
            .isNotEmpty()
            .isEqualTo(given.substring(word.start(), word.end()));
        end = word.end();
      }
      given
          .codePoints()
          .filter(Character::isDigit)
          .findAny()
          .ifPresent(d -> assertThat(Words.of(given)).isNotEmpty());
    }
  }
}
