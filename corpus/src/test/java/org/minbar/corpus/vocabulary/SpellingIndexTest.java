package org.minbar.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.corpus.vocabulary.SpellingIndex.Match;

class SpellingIndexTest {
  private SpellingIndex index;

  @BeforeEach
  void indexTheSmallVocabulary(@TempDir Path folder) throws IOException {
    index =
        new SpellingIndex(
            Vocabularies.load(SmallVocabulary.write(folder)),
            arabic -> arabic.replaceAll("[أإآ]", "ا").replace('ة', 'ه'));
  }

  @Test
  void aNameInAnyLanguageAndCaseFindsItsConcept() {
    assertFinds("refugees", "topics/refugees");
    assertFinds("REFUGEES", "topics/refugees");
    assertFinds("беженцы", "topics/refugees");
    assertFinds("العودة الطوعية", "topics/refugees");
    assertFinds("  United \t nations ", "organisations/UN");
  }

  @Test
  void yoAndYeAreTheSameLetterInRussian() {
    assertFinds("Объединенные нации", "organisations/UN");
    assertFinds("ОБЪЕДИНЁННЫЕ НАЦИИ", "organisations/UN");
    assertFinds("объедине\u0308нные нации", "organisations/UN");
  }

  @Test
  void arabicOrthographyDoesNotMatterWhereTheKeySaysSo() {
    assertFinds("استانا", "places/astana");
    assertFinds("استانه", "places/astana");
    assertFinds("ادلب", "places/idlib");
  }

  @Test
  void aPartOfANameAPhraseThatIsNotTheConceptAndNothingAtAllFindNothing() {
    assertFinds("refugee");
    assertFinds("مخيم اللاجئين");
    assertFinds("كازاخستاني");
    assertFinds("");
  }

  private void assertFinds(String typed, String... expected) {
    assertThat(index.lookUp(typed))
        .extracting(SpellingIndexTest::picture)
        .containsExactly(expected);
  }

  private static String picture(Match match) {
    return match.vocabulary().id() + "/" + match.entry().id();
  }
}
