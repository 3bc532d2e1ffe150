package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
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
  void realNews() {
    Optional<Path> file = DevelopmentData.annotated("news_gold.jsonl");
    assumeThat(file).as("annotated news").isPresent();
    FacetScore score = new FacetScore("people outside the vocabulary");
    for (JsonNode gold : DevelopmentData.records(file.orElseThrow())) {
      CodedStatement coded = Coding.extractor().code(DevelopmentData.statement(gold));
      score.add(
          coded.statement().id(),
          keys(coded.values(Dimension.PERSON).collect(Collectors.toSet())),
          keys(DevelopmentData.values(gold, "people")),
          Set.of());
    }
    System.out.println(score);
    if (Boolean.getBoolean("minbar.errors")) {
      score.errors().forEach(System.out::println);
    }
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.8);
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
