package org.minbar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"من", "وفي", "فلماذا", "أيـن", "الذي", "على", "وإلى"})
  void wordsThatSayLittle(String word) {
    assertThat(FunctionWords.contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"علي", "لغم", "وفد", "و", "ف", "", "دمشق", "where", "كامل"})
  void wordsThatSayMore(String word) {
    assertThat(FunctionWords.contains(word)).isFalse();
  }
}
