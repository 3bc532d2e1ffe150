package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Statement;

class ExtractionPropertiesTest {

  private static final long SEED = 20170123;
  private static final int TEXTS = 300;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MEGABYTE = 1_000_000;
  private static final String MARKS = "\u064E\u0650\u0651\u0652\u0640\u200C";

  @Test
  void evidenceStandsAtItsSpanInAnyText() {
    Random random = new Random(SEED);
    String corpus = String.join("\n", DevelopmentData.bundledTexts());
    int facts = 0;
    int quantities = 0;
    for (int i = 0; i < TEXTS; i++) {
      Statement statement =
          Coding.statement(fragments(corpus, random), fragments(corpus, random), "2018-05-15");
      CodedStatement coded = Coding.extractor().code(statement);
      for (Fact fact : coded.facts()) {
        fact.evidence()
            .ifPresent(e ->
                assertThat(e.span().of(statement.field(e.field())))
                    .as("seed %s, text %s: %s", SEED, statement.text(), fact)
                    .isEqualTo(e.quote()));
        facts++;
      }
      for (Quantity quantity : coded.quantities()) {
        String field = statement.field(quantity.evidence().field());
        assertThat(quantity.evidence().span().of(field))
            .as("seed %s, text %s: %s", SEED, statement.text(), quantity)
            .isEqualTo(quantity.evidence().quote());
        assertThat(quantity.sentence().of(field)).contains(quantity.evidence().quote().strip());
        quantities++;
      }
    }
    assertThat(quantities).isPositive();
    assertThat(facts).isGreaterThan(TEXTS);
  }

  /**
   * Reading the quote of a speaker, person, organisation or country again finds the value again.
   */
  @Test
  void quotesSayWhatIsReadInThem() {
    Set<String> again = Set.of("country", "person", "organisation", "topic");
    Set<String> withoutContext =
        Set.of("person.surname", "person.delegate", "person.sound", "country.capital");
    int checked = 0;
    for (String text : DevelopmentData.bundledTexts()) {
      for (Fact fact : Coding.code(text).facts()) {
        boolean derivable =
            again.contains(fact.dimension().id()) && !withoutContext.contains(fact.rule());
        if (derivable) {
          String quote = fact.evidence().orElseThrow().quote();
          assertThat(Coding.code(quote).values(fact.dimension()))
              .as(fact.toString())
              .contains(fact.value());
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(3000);
  }

  @Test
  void vowelSignsTatweelAndJoinersChangeNothing() {
    Random random = new Random(SEED);
    for (String text : DevelopmentData.bundledTexts()) {
      String marked = withMarks(text, random);
      assertThat(values(marked)).as("seed %s: %s", SEED, marked).isEqualTo(values(text));
    }
  }

  @Test
  void theAnswerDependsOnTheStatementAlone() {
    List<String> texts = DevelopmentData.bundledTexts();
    List<List<Fact>> alone = texts.stream().map(text -> Coding.code(text).facts()).toList();
    FactExtractor shared = new FactExtractor(DevelopmentData.vocabularies());
    List<List<Fact>> together =
        texts.parallelStream()
            .map(text -> shared.code(Coding.statement("", text, "")).facts())
            .toList();
    assertThat(together).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ا",
        "الجولة ",
        "\"",
        "«أستانا» ",
        "أستانا 7 و",
        "20 و",
        "الحادية و",
        "الدولي ",
        "وقف كل ",
        "من الجولة الدولي ",
        "2017/",
        "1",
        "7 ",
        "100 000 ",
        "20-",
        "مئة و",
        "ألف مليون و",
        "مليون ونصف ",
        "نحو 5 من أصل ",
        "100 طن من ",
        "15 إلى ",
        "حزيران ",
        "كانون ",
        "اليوم أمس ",
        "20 من الشهر ",
        "القرار ",
        "القرار 2254 و",
        "القرار رقم، ",
        "S/RES/",
        "ـ",
        "\n",
        "قال ",
        "وزير ",
        "الأطراف ",
        "الرئيس الروسي ",
        "روسيا وتركيا و",
        "إزالة ",
        "لم تُبحث الألغام ",
        "بحسب ",
        "عن البيان ",
        "و",
        "روسياو",
        "الوزير أونال ",
      })
  void hostileTextsOfOneMegabyteTakeNoLonger(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    Coding.code(text.substring(0, text.length() / 10));
    // time of this thread, so that other work on the machine does not count
    long start = THREADS.getCurrentThreadCpuTime();
    Coding.code(text);
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(8));
  }

  private static Set<String> values(String text) {
    return Coding.code(text).facts().stream()
        .map(fact -> fact.dimension().id() + "=" + fact.value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String fragments(String corpus, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      int start = random.nextInt(corpus.length());
      int end = Math.min(corpus.length(), start + 1 + random.nextInt(60));
      text.append(corpus, start, end);
    }
    return text.toString();
  }

  /** Puts marks that change no word between two Arabic letters, here and there. */
  private static String withMarks(String text, Random random) {
    List<String> letters =
        new ArrayList<>(Arrays.asList(text.split("(?<=\\p{IsArabic})(?=\\p{IsArabic})", -1)));
    StringBuilder marked = new StringBuilder(letters.get(0));
    for (String rest : letters.subList(1, letters.size())) {
      boolean atLetters =
          Character.isLetter(marked.charAt(marked.length() - 1))
              && Character.isLetter(rest.charAt(0));
      if (atLetters && random.nextInt(4) == 0) {
        marked.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
      marked.append(rest);
    }
    return marked.toString();
  }
}
