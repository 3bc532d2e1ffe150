package org.minbar.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundledVocabularyTest {
  private static final Path FOLDER = Path.of("vocabulary");

  @Test
  void theBundledVocabulariesAreSound() {
    Vocabularies all = Vocabularies.load(FOLDER);

    assertThat(all.rounds().entries())
        .extracting(Round::id)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 22).mapToObj(String::valueOf).toList());
    assertThat(all.countries().get("KZ").label().en()).isEqualTo("Kazakhstan");
    assertThat(all.places().get("astana").country()).contains("KZ");
    for (VocabularyName name : VocabularyName.values()) {
      assertThat(all.get(name).entries()).as(name.id()).isNotEmpty();
    }
  }

  @Test
  void theRoundsFollowEachOtherInTimeAndMetInCities() {
    Vocabularies all = Vocabularies.load(FOLDER);

    assertThat(all.rounds().entries())
        .isSortedAccordingTo((a, b) -> a.start().compareTo(b.start()))
        .allSatisfy(
            round -> assertThat(all.places().get(round.place()).kind()).isEqualTo(Place.Kind.CITY));
  }
}
