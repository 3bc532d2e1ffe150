package org.minbar.arabic;

/** A word in its surface and its normalised form, letter by letter. */
final class Letterwise {

  private final String surface;
  private final String normalized;
  private final int[] starts;

  /**
   * Both forms of one word; the normalised one has a letter for each letter of the surface that is
   * no vowel sign, but may lack the last.
   */
  Letterwise(String surface, String normalized) {
    this.surface = surface;
    this.normalized = normalized;
    this.starts = new int[normalized.length()];
    int letter = 0;
    for (int i = 0; i < surface.length() && letter < starts.length; i++) {
      if (!Letters.isVowelSign(surface.charAt(i))) {
        starts[letter++] = i;
      }
    }
  }

  String surface() {
    return surface;
  }

  String normalized() {
    return normalized;
  }

  /**
   * What is written for {@code normalized.substring(from, to)}, with the vowel signs that follow
   * each letter; those before the first letter go with the first, a silent last letter with the
   * last.
   */
  String written(int from, int to) {
    return from >= to ? "" : surface.substring(at(from), at(to));
  }

  private int at(int letter) {
    return letter == 0 ? 0 : letter < starts.length ? starts[letter] : surface.length();
  }
}
