package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.extract.Amounts.Amount;
import org.minbar.corpus.extract.SpelledNumber.Style;

class AmountsTest {

  private static final long SEED = 2254;

  @ParameterizedTest
  @EnumSource(Style.class)
  void wordsOfANumberAreReadAsThatNumber(Style style) {
    IntStream.rangeClosed(1, 9999).forEach(number -> assertRead(number, style));
    Random random = new Random(SEED);
    LongStream.generate(() -> random.nextLong(1, 1L << (14 + random.nextInt(26))))
        .limit(5000)
        .forEach(number -> assertRead(number, style));
  }

  private static void assertRead(long number, Style style) {
    String words = SpelledNumber.of(number, style);
    assertThat(read(words + " ثم")).as("seed %s: %s", SEED, words).isEqualTo(number + "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | 100",
        "١٠٠ | 100",
        "100,000 | 100000",
        "1.000.000 | 1000000",
        "100 000 | 100000",
        "3.5 | 3.5",
        "3,5 | 3.5",
        "٣٫٥ مليون | 3500000",
        "100 ألف | 100000",
        "12 ألفا و500 | 12500",
        "نصف مليون | 500000",
        "ربع مليون | 250000",
        "مليون ونصف | 1500000",
        "ثلاثة ملايين ونصف المليون | 3500000",
        "ألفا | 2000",
        "ألفاً | 1000",
        "ألفَين ومئتَين وأربعةٍ وخمسين | 2254",
        "ثلاث مئة | 300",
        "3 ملايين و500 ألف | 3500000",
        "مئة ألف | 100000",
      })
  void mixedForms(String text, String value) {
    assertThat(read(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الألف", "السابع", "ثالث", "آلاف", "ملايين", "007", "نصف", "لست", "ميتين", "1.2.3"
      })
  void noAmounts(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aLongRowOfPartsIsNoEndlessNumber() {
    FieldText words = FieldText.of(Field.TEXT, "100 000 ".repeat(50));
    assertThat(Amounts.at(words, 0).map(Amount::to))
        .hasValueSatisfying(to -> assertThat(to).isLessThan(10));
  }

  /** The number at the beginning of a text; empty if there is none. */
  private static String read(String text) {
    Optional<Amount> amount = Amounts.at(FieldText.of(Field.TEXT, text), 0);
    return amount.map(found -> found.value().toPlainString()).orElse("");
  }
}
