package org.minbar.corpus.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of made words, and what becomes of them when they are printed again. */
final class MadeTexts {

  private MadeTexts() {}

  /** So many words, the frequent ones far more often than the rare ones. */
  static List<String> words(Random random, int length) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add("w" + (int) Math.exp(random.nextDouble() * 8));
    }
    return words;
  }

  /** The text with about that share of its words replaced, left out or added. */
  static List<String> edited(List<String> text, double share, Random random) {
    List<String> edited = new ArrayList<>();
    for (String word : text) {
      boolean keep = random.nextDouble() >= share;
      int edit = random.nextInt(3);
      if (keep || edit == 0) {
        edited.add(word);
      }
      if (!keep && edit != 1) {
        edited.add("x" + random.nextInt(1000));
      }
    }
    return edited.isEmpty() ? text : edited;
  }
}
