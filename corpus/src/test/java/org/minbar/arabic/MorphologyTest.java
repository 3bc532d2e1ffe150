package org.minbar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorphologyTest {

  private static final long SEED = 20170123;
  private static final int RUNS = 3000;
  private static final String ALPHABET = "اأإآبتثجحدرسشصطعفقكلمنهويىةءؤئ\u064E\u064B\u0651ـ7x";

  private final Morphology morphology = Morphology.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مفاوض مفاوضون المفاوضين وللمفاوضين",
        "كتاب كتب الكتب وكتابهم كتبهم بالكتب",
        "تقرير تقارير التقارير بتقاريرها للتقارير",
        "منطقة مناطق المناطق منطقتين بمنطقتهم منطقه",
        "عدو أعداء أعدائهم للأعداء الاعدا",
        "قاضي القضاة قضاة قاض",
        "هدية هدايا والهدايا",
        "قتيل قتلى القتلى",
        "مبدأ مبادئ المبادئ",
        "أزرق زرقاء الزرقاء",
        "وقع وقعت يوقع ووقعوا سيوقعون",
        "قال يقول قالوا تقول فقال سيقولون قالت",
        "كان كانت يكون وكانوا سيكون",
        "شؤون شئون الشؤون شأن",
        "امرأة نساء والنساء",
        "ناس إنسان الناس",
        "تركي التركية الأتراك تركيين",
        "سوري السورية السوريون للسوريين",
        "سوريا سورية بسوريا",
        "أستانا أستانة آستانة استانه بأستانا",
        "لجنة لجان للجان اللجنة واللجان",
        "إنساني الإنسانية إنسانيين للإنسانية",
        "مسلح المسلحة مسلحون والمسلحين",
        "إن إنها بأنه أنهم وأن",
        "في وفي فيها وفيه",
        "إلى وإلى إليها إليهم",
        "أكد وأكد وأكدت",
        "طائفة طوائف الطوائف",
        "برنامج برامج وبرامجها",
        "ممر ممرات الممرات",
        "ميليشيا مليشيات الميليشيات",
        "هجوم هجمات بهجماتها",
        "مرعى مراعي مراع المراعي",
        "أربعة أربع الأربع",
        "نار نيران النيران",
      })
  void formsOfOneWordMeet(String forms) {
    assertThat(Arrays.stream(forms.split(" ")).map(MatchLevel.LEMMA::key).distinct())
        .as(forms)
        .hasSize(1);
  }

  /** Words of every report, whose rarer readings once won. */
  @ParameterizedTest
  @CsvSource({
    "شدد, وشددت",
    "شن, تشنها",
    "سعى, يسعى",
    "دفع, تدفع",
    "وصل, ووصلت",
    "نفس, أنفسهم",
    "هدف, هدفه",
    "عراقي, العراقيين",
    "وثيقة, الوثائق",
    "فتاة, الفتيات",
    "شريحة, شرائح",
    "نية, نوايا",
    "مصاب, المصابين",
    "طبيب, الأطباء",
    "أول, أوائل",
    "آخر, أواخر",
    "دين, الديون",
    "جدار, الجدران",
    "إنهاء, لإنهاء",
    "وزير, الوزراء",
    "كهرباء, كهربائها",
    "ماء, المياه",
    "عند, عندها",
    "لاعب, لاعبا",
    "بلد, بلاده",
    "قول, قوله",
    "قرار, قراره",
    "موقع, مواقعه",
    "مرحلة, مراحله",
    "أهل, أهله",
    "خطاب, خطابه",
    "مساعد, مساعديه",
    "مستوى, مستواه",
    "قول, بقوله",
    "آلية, الآلية",
    "صوت, الأصوات",
    "فكرة, أفكارهم",
    "حل, الحلول",
    "خبرة, الخبرات",
    "صورة, صور",
    "سعى, يسعون",
    "أنشأ, ينشئ",
    "عانى, وعانت",
    "بئر, البئر",
    "هام, الهامة",
    "حاد, الحادة",
    "سلة, بسلة",
    "نوعي, ونوعية",
    "شاعر, الشعراء",
    "أم, الأم",
    "قدرة, قدراتهم",
    "فيلم, الأفلام",
    "تعزية, التعازي",
    "شاب, والشباب",
    "خزان, خزانات",
    "ورشة, ورش",
    "ميزة, مزاياها",
    "محاصر, المحاصرة",
    "بيولوجي, البيولوجية",
    "سياسي, الساسة",
  })
  void commonWordsAreReadAsTheyAreMeant(String word, String form) {
    assertThat(MatchLevel.LEMMA.key(form)).isEqualTo(MatchLevel.LEMMA.key(word));
  }

  @ParameterizedTest
  @CsvSource({
    "وزير, وزارة",
    "مدرسة, مدرس",
    "دولة, دولار",
    "سوريا, سور",
    "تركيا, تركي",
    "لبنان, لبن",
    "إعلام, علم",
    "أجر, أجرة",
    "شعب, شعبة",
    "حزب, حرب",
    "سلام, سلم",
    "قرار, قرية",
    "كتاب, مكتب",
    "أكد, أكل",
    "وفد, فدية",
    "لغم, غلام",
    "سباق, سابق",
    "قطاع, قطيع",
    "عشرة, عشرون",
    "أزمة, زمام",
    "مقاتل, مقتل",
    "ولي, لي",
    "واحد, أحد",
    "عند, عاند",
    "نفسه, منافس",
    "العراقي, عريق",
    "حظر, حظيرة",
    "الكهرباء, كهرب",
    "فيديو, فائدة",
    "إنهاء, إنها",
    "لإنهاء, لأنها",
    "إجلاء, جليل",
    "الماء, ألم",
    "بإلغاء, بالغ",
    "آلية, إلى",
    "بلدة, بلد",
    "تغريدة, تغريد",
    "مروحية, مروح",
    "صفة, صف",
    "بحلول, الحلول",
    "فدان, دان",
    "وجبة, وجب",
    "أحيانا, أحياء",
    "لاعبا, عبء",
    "المصابين, مصب",
    "يشمل, شمال",
    "حقق, حق",
    "وبدون, بدا",
    "آليات, إليها",
    "سيرغي, رغوة",
    "بشأن, وبش",
    "مثلا, مثيل",
    "بدلا, بديل",
    "جراء, جرو",
    "حوالي, أحول",
    "الخميني, لخم",
  })
  void differentWordsStayApart(String word, String other) {
    assertThat(MatchLevel.LEMMA.key(word)).isNotEqualTo(MatchLevel.LEMMA.key(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كتاب مكتب كتب كاتب مكاتب",
        "قال يقول أقوال",
        "فاوض مفاوضات التفاوض",
        "درس مدرسة دراسة",
        "إقامة أقام مقاومة",
        "قضية قضايا قضاة"
      })
  void wordsOfOneRootMeetAtRoot(String words) {
    assertThat(Arrays.stream(words.split(" ")).map(MatchLevel.ROOT::key).distinct())
        .as(words)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وباللاجئين | وباللاجئين = و + ب + ال + لاجئ + ين · lemma لاجئ · root لجء",
        "وسيؤكدونها | وسيؤكدونها = و + س + يؤكدون + ها · lemma أكد · root ءكد",
        "لِلْمَدْرَسَةِ | لِلْمَدْرَسَةِ = لِ + لْ + مَدْرَسَةِ · lemma مدرسة · root درس",
        "للجان | للجان = ل + لجان · lemma لجنة · root لجن",
        "وقضاياهم | وقضاياهم = و + قضايا + هم · lemma قضية · root قضي",
        "بإيران | بإيران = ب + إيران · lemma إيران",
        "Moscow | moscow · lemma moscow",
      })
  void aWordIsExplained(String word, String explanation) {
    WordAnalysis analysis = morphology.explain(word);
    String root = analysis.root().map(letters -> " · root " + letters).orElse("");
    assertThat(analysis + root).isEqualTo(explanation);
  }

  @Test
  void anUnknownWordIsSaidToBeUnknown() {
    assertThat(morphology.explain("والزغطلمون").known()).isFalse();
    assertThat(morphology.explain("والمدرسون").known()).isTrue();
  }

  @Test
  void piecesOfAnyWordMakeUpItsSurface() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      String word = randomWord(random);
      assertThat(morphology.explain(word).surface())
          .as("seed %d, word %s", SEED, word)
          .isEqualTo(MatchLevel.SURFACE.key(word));
    }
  }

  @Test
  void piecesOfEveryWordOfTheBundledStatementsMakeUpItsSurface() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("statements"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Words.of(Files.readString(file)).forEach(word -> words.add(word.text()));
      }
    }
    assertThat(words).hasSizeGreaterThan(1000);
    assertThat(words)
        .allSatisfy(word ->
            assertThat(morphology.explain(word).surface()).isEqualTo(MatchLevel.SURFACE.key(word)));
  }

  @Test
  void whatMeetsNormalizedMeetsAtLemmaAndRoot() {
    Random random = new Random(SEED);
    List<MatchLevel> later = List.of(MatchLevel.LEMMA, MatchLevel.ROOT);
    for (int run = 0; run < RUNS; run++) {
      String word = randomWord(random);
      String normalized = MatchLevel.NORMALIZED.key(word);
      for (MatchLevel level : later) {
        assertThat(level.key(word)).as("seed %d", SEED).isEqualTo(level.key(normalized));
        assertThat(level.key(word).isEmpty()).isEqualTo(normalized.isEmpty());
      }
    }
  }

  private static String randomWord(Random random) {
    StringBuilder word = new StringBuilder(random.nextBoolean() ? "وال" : "");
    for (int length = 1 + random.nextInt(9); length > 0; length--) {
      word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return word.append(random.nextBoolean() ? "هم" : "").toString();
  }
}
