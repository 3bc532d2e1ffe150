package org.minbar.corpus.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String TEXT =
      "اختتمت في نور سلطان الجولة الثالثة عشرة من محادثات أستانا، بمشاركة وفود الدول الضامنة.\n"
          + "وأكدت إيران وروسيا وتركيا على سيادة سوريا ووحدة أراضيها، ورحبت بعودة اللاجئين إلى"
          + " منازلهم (2019).";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
  void everyEncodingOfArabicIsFound(String name) {
    assertThat(Encoding.decode(TEXT.getBytes(Charset.forName(name)))).contains(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void aSentenceIsEnough(String name) {
    for (String sentence : Pattern.compile("[،\n.]").splitAsStream(TEXT).toList()) {
      assertThat(Encoding.decode(sentence.getBytes(Charset.forName(name)))).contains(sentence);
    }
  }

  @Test
  void signsOfWindowsDoNotConfuse() {
    String text = "قال الوزير: «نرحب بالاتفاق» – وأضاف “نعم”…";
    assertThat(Encoding.decode(text.getBytes(Charset.forName("windows-1256")))).contains(text);
  }

  @Test
  void damagedUtf8IsNotTakenForAnOldEncoding() {
    byte[] bytes = TEXT.getBytes(UTF_8);
    bytes[41] = 'x';
    assertThat(Encoding.of(bytes)).isEmpty();
  }

  @Test
  void asciiAndNothingAreUtf8() {
    assertThat(Encoding.of("Joint statement".getBytes(UTF_8))).contains(UTF_8);
    assertThat(Encoding.of(new byte[0])).contains(UTF_8);
    assertThat(Encoding.decode("\uFEFFنص".getBytes(UTF_8))).contains("نص");
  }

  @Test
  void wordsOfTwoScriptsAreNoArabic() {
    String french = "Les d\u00e9l\u00e9gu\u00e9s se sont r\u00e9unis \u00e0 la capitale.";
    assertThat(Encoding.of(french.getBytes(Charset.forName("ISO-8859-1")))).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreNotTakenForOne() {
    long seed = 20190426;
    byte[] noise = new byte[5000];
    new Random(seed).nextBytes(noise);
    assertThat(Encoding.of(noise)).as("seed %d", seed).isEmpty();
    assertThat(
            Encoding.of(
                "\u00e9t\u00e9 \u00e0 la fen\u00eatre".getBytes(Charset.forName("ISO-8859-1"))))
        .isEmpty();
  }
}
