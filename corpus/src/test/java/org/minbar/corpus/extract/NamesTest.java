package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.arabic.Orthography;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.measure.AnnotatedText;
import org.minbar.corpus.measure.AnnotationFile;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "وقال وزير الدفاع السلوفيني سيرجيو برغنتش إن بلاده | سيرجيو برغنتش person.title",
        "مدير المكتب، سامر القطيفي، نفى ذلك | سامر القطيفي person.title",
        "وأكد أندريه زفولنسكي أن اللقاء انتهى | أندريه زفولنسكي person.saying",
        "في مكتب يوسف زغيراتي بالمدينة | يوسف زغيراتي person.given",
        "وزير الخارجية خلوصي قرجه أوغلو وجورج كرولنسكي | خلوصي قرجه أوغلو person.title",
        "قال وزير الخارجية إن بلاده ستشارك | ~~",
        "شدد الوزير على أن الحل سياسي | ~~",
        "رئيس الوفد الحكومي بشار الجعفري | jaafari person.name",
      })
  void peopleOutsideTheVocabulary(String text, String expected) {
    assertThat(found(Coding.code(text), Dimension.PERSON)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "وذكرت لهيئة الطيران المدني أمس | هيئة الطيران المدني organisation.kind",
        "نقلت صحيفة بوليتيكان عن مصدر | صحيفة بوليتيكان organisation.kind",
        "دعت المنظمة إلى الهدوء | ~~",
      })
  void bodiesOutsideTheVocabulary(String text, String expected) {
    assertThat(found(Coding.code(text), Dimension.ORGANISATION)).isEqualTo(expected);
  }

  @Test
  void spellingsOfOneNameAreOneValue() {
    CodedStatement coded =
        Coding.code(
            "قال المبعوث إبراهيم زغيراتي ذلك. والتقى المبعوث ابراهيم زغيراتي الوفد. ثم غادر"
                + " المبعوث إبراهيم زغيراتي.");
    assertThat(Coding.values(coded, Dimension.PERSON)).isEqualTo("إبراهيم زغيراتي");
    assertThat(coded.facts().stream().filter(fact -> fact.dimension() == Dimension.PERSON))
        .hasSize(3);
  }

  /** Names in annotated news that no vocabulary has; each found one should be among them. */
  @Test
  void realNews() throws IOException {
    Optional<Path> file = DevelopmentData.annotated("news_gold.jsonl");
    assumeThat(file).as("annotated news").isPresent();
    int right = 0;
    int wrong = 0;
    for (AnnotatedText text :
        AnnotationFile.read(file.orElseThrow(), DevelopmentData.vocabularies())) {
      CodedStatement coded = Coding.extractor().code(text.statement());
      Set<String> named = keys(people(text));
      for (String name : keys(coded.values(Dimension.PERSON).collect(Collectors.toSet()))) {
        right += named.contains(name) ? 1 : 0;
        wrong += named.contains(name) ? 0 : 1;
      }
    }
    System.out.println("people outside the vocabulary: " + right + " right, " + wrong + " wrong");
    assertThat((double) right / (right + wrong)).isGreaterThanOrEqualTo(0.8);
  }

  private static Set<String> people(AnnotatedText text) {
    return text.answers().entrySet().stream()
        .filter(answer -> answer.getKey().name().equals("person"))
        .flatMap(answer -> answer.getValue().values().stream())
        .collect(Collectors.toSet());
  }

  /** Arabic names in one spelling; ids of the vocabulary are left out. */
  private static Set<String> keys(Set<String> names) {
    return names.stream()
        .filter(name -> name.charAt(0) > 'z')
        .map(name -> Orthography.normalize(name).replace(" ", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String found(CodedStatement coded, Dimension dimension) {
    return coded.facts().stream()
        .filter(fact -> fact.dimension() == dimension)
        .map((Fact fact) -> fact.value() + " " + fact.rule())
        .collect(Collectors.joining(", "));
  }
}
