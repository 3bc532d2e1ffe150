package org.minbar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordKeysTest {

  private static final long SEED = 20170123;
  private static final String UNITS = "اأإآبتةثجحخدرزسشصعفقكلمنهويىءؤئـَُِّْ٢2پکﻻéAй\u200F";

  @Test
  void theKeysFoundTogetherAreThoseOfTheLevels() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder(random.nextBoolean() ? "وال" : "");
      for (int n = 1 + random.nextInt(9); n > 0; n--) {
        word.append(UNITS.charAt(random.nextInt(UNITS.length())));
      }
      WordKeys keys = WordKeys.of(word.toString());
      for (MatchLevel level : MatchLevel.values()) {
        assertThat(keys.at(level))
            .as("seed %d: %s at %s", SEED, word, level)
            .isEqualTo(level.key(word.toString()));
      }
      assertThat(keys.listed())
          .as("seed %d: %s", SEED, word)
          .isEqualTo(Morphology.bundled().knows(word.toString()));
    }
  }
}
