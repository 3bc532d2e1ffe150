package org.minbar.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Words whose first or last letters look like an affix and are not, from {@code whole-words.txt}
 * beside this class.
 *
 * @param beginnings normalised words that keep their beginning
 * @param endings normalised words that keep their end
 */
record WholeWords(Set<String> beginnings, Set<String> endings) {

  private static final List<String> INFLECTIONS =
      List.of(
          "ه", "ها", "هم", "هما", "نا", "ي", "يه", "ا", "ات", "ان", "ون", "ين", "تان", "تين", "وا",
          "ت", "اتها", "اتهم", "يين", "يون");

  /** Copies. */
  WholeWords {
    beginnings = Set.copyOf(beginnings);
    endings = Set.copyOf(endings);
  }

  /**
   * Reads the list; words stand in sections {@code [beginning]} and {@code [end]}, lines beginning
   * with # are comments.
   */
  static WholeWords load() {
    Set<String> beginnings = new HashSet<>();
    Set<String> endings = new HashSet<>();
    try (InputStream in =
            Objects.requireNonNull(
                WholeWords.class.getResourceAsStream("whole-words.txt"), "whole-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> section = beginnings;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.startsWith("[end]") ? endings : beginnings;
        } else if (!line.startsWith("#") && !line.isBlank()) {
          Arrays.stream(line.strip().split(" +")).map(Orthography::normalize).forEach(section::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WholeWords(beginnings, endings);
  }

  /** Whether the word, or the word without an ending, is listed as keeping its beginning. */
  boolean begins(String word) {
    return beginnings.contains(word)
        || INFLECTIONS.stream().anyMatch(ending -> isInflected(word, ending));
  }

  private boolean isInflected(String word, String ending) {
    if (!word.endsWith(ending)) {
      return false;
    }
    String base = word.substring(0, word.length() - ending.length());
    return beginnings.contains(base) || beginnings.contains(base + Letters.HEH);
  }

  /** Whether the word is listed as keeping its end. */
  boolean ends(String word) {
    return endings.contains(word);
  }
}
