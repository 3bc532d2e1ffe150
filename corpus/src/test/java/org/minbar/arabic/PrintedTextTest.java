package org.minbar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages do to texts is undone, and what they did not is left alone. */
class PrintedTextTest {

  private static final List<String> LINES =
      List.of(
          "اختتمت الجولة العشرون من المحادثات حول سوريا في أستانا (كازاخستان) يوم 21 يونيو 2023.",
          "وأكدت الدول الضامنة على سيادة الأراضي السورية ووحدتها، وفق القرار 2254 [مجلس الأمن].",
          "وقال رئيس الوفد إن 12.5% من اللاجئين عادوا منذ 20.06.2023 بمساعدة منظمة UN Women الدولية.");

  @ParameterizedTest
  @CsvSource({
    "ﺍﻟﻤﺤﺎﺩﺛﺎﺕ, المحادثات",
    "ﺍﻟﻼﺟﺌﻴﻦ, اللاجئين",
    "ﺍﻷﻣﻦ, الأمن",
    "ﺷﺪّﺩ, شدّد",
    "ﻣﺤﻤﺪ ﺍﷲ, محمد الله",
    "ﷺ, ﷺ",
    "﴿نص﴾, ﴿نص﴾"
  })
  void shapesBecomeLetters(String printed, String written) {
    assertThat(PrintedText.repair(printed)).isEqualTo(written);
  }

  @Test
  void linesThatRunFromTheLeftAreTurned() {
    String written = String.join("\n", LINES);
    String seen = LINES.stream().map(PrintedTextTest::seen).collect(Collectors.joining("\n"));
    assertThat(seen).isNotEqualTo(written);
    assertThat(PrintedText.repair(seen)).isEqualTo(written);
  }

  @Test
  void aTextMayHaveLinesOfBothKinds() {
    String mixed = LINES.get(0) + "\n" + seen(LINES.get(1));
    assertThat(PrintedText.repair(mixed)).isEqualTo(LINES.get(0) + "\n" + LINES.get(1));
  }

  @Test
  void shapesThatRunFromTheLeftBecomeLettersInOrder() {
    String written = "ناقشت الوفود المشاركة إعادة اللاجئين إلى مدنهم ونزع الألغام";
    String shapes =
        written.replace("لا", "ﻻ").replace("لأ", "ﻷ").replace('م', 'ﻣ').replace('ن', 'ﻧ');
    assertThat(PrintedText.repair(new StringBuilder(shapes).reverse().toString()))
        .isEqualTo(written);
  }

  @Test
  void signsStayOnTheirLetters() {
    String written = "مُجدّدة دعمها أكّدت الدول الضامنة سيادة سوريا ووحدة أراضيها";
    String turned = new StringBuilder(written).reverse().toString();
    assertThat(PrintedText.repair(turned)).isEqualTo(written);
    assertThat(PrintedText.repair(turned.replaceAll("([ُّ])(.)", "$2$1"))).isEqualTo(written);
  }

  @Test
  void theLettersOfTheLigatureAreOrdered() {
    assertThat(PrintedText.repair("عقد االجتماع خالل األسبوع، وبحث األمن واالستقرار وال حل"))
        .isEqualTo("عقد الاجتماع خلال الأسبوع، وبحث الأمن والاستقرار ولا حل");
  }

  @Test
  void wordsThatWereSplitAreJoined() {
    assertThat(PrintedText.repair("أعلنت ال معارضة السوري ة أن ا ل م ع ا ر ض ة حضرت"))
        .isEqualTo("أعلنت المعارضة السورية أن المعارضة حضرت");
  }

  @Test
  void pagesOfSpacedLettersAndLongNumbersDoNotExhaustTheStack() {
    String letters = "ا ب ج د ".repeat(50_000);
    assertThat(PrintedText.repair(letters)).isEqualTo(letters);
    String number = "1." + "2.".repeat(50_000) + "3";
    assertThat(PrintedText.repair(seen(LINES.get(0)) + " " + number))
        .isEqualTo(number + " " + LINES.get(0));
  }

  @Test
  void namesOfTwoPartsStayApartInATextThatHasNoSplitWords() {
    String rest =
        " ثم تحدث الوزير طويلا عن علاقات بلاده مع دول المنطقة وعن جهود الحكومة في مكافحة الفساد"
            + " ودعم الاقتصاد وتحسين أحوال المواطنين في المدن والقرى";
    String news = "زار سلمان بن عبد العزيز ال سعود كوستا ريكا" + rest;
    assertThat(PrintedText.repair(news)).isEqualTo(news);
    assertThat(PrintedText.repair("أكدت ال معارضة وال وفود أن ال سفير ة حضرت" + rest))
        .isEqualTo("أكدت المعارضة وال وفود أن السفيرة حضرت" + rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "النقاط أ ب ج د هي ما اتفق عليه",
        "من نم على ىلع",
        "Astana 2023 (round 20) [a]",
        "Переговоры в Астане",
        "آل ثاني وعبد الله وأبو بكر",
        "مذاکرات صلح سوریه در آستانه با حضور ایران و روسیه و ترکیه برگزار شد",
        "الأمم المتحدة، لأن الأمر لا يحتمل ألا نقول: أالآن؟",
        "قال السالم إن الخال حضر",
        "لا يخطر في بال أحد",
        "منتخب االسعودية اإلى موسكو في االثلاثاء وقرأ االقرار",
        "هاتف نوكيا 8 سيروكو • هاتف نوكيا 7 بلاس • هاتف نوكيا 6 الجديد"
      })
  void whatIsRightStaysAsItIs(String text) {
    assertThat(PrintedText.repair(text)).isEqualTo(text);
  }

  @Test
  void theBundledStatementsStayAsTheyAre() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("statements"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(PrintedText.repair(text)).as(file.toString()).isEqualTo(text);
      }
    }
  }

  /** The line as a page shows it, from the left, by the Unicode bidirectional algorithm. */
  private static String seen(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
    byte[] levels = new byte[line.length()];
    Character[] letters = new Character[line.length()];
    for (int i = 0; i < letters.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      letters[i] = mirrored(line.charAt(i), levels[i]);
    }
    Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
    StringBuilder seen = new StringBuilder();
    for (char letter : letters) {
      seen.append(letter);
    }
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  private static char mirrored(char c, int level) {
    int at = "()[]".indexOf(c);
    return at < 0 || level % 2 == 0 ? c : "()[]".charAt(at ^ 1);
  }
}
