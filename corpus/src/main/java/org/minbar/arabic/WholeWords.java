package org.minbar.arabic;

import static java.util.stream.Collectors.joining;

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
import java.util.OptionalInt;
import java.util.Set;

/**
 * Words whose first or last letters look like an affix and are not, from {@code whole-words.txt}
 * beside this class.
 *
 * @param beginnings normalised words that keep their beginning
 * @param endings normalised words that keep their end
 */
record WholeWords(Set<String> beginnings, Set<String> endings) {

  private static final int SHORTEST = 3;

  /**
   * Every ending a word can take on: one of gender, one of number and case, one pronoun, in this
   * order.
   */
  private static final Set<String> ENDINGS = combinedEndings();

  /** So many letters of its end are all that has to be looked at, however long a word is. */
  private static final int LONGEST_ENDING =
      ENDINGS.stream().mapToInt(String::length).max().orElseThrow();

  private static final String LETTERS_OF_ENDINGS =
      ENDINGS.stream()
          .flatMapToInt(String::chars)
          .distinct()
          .mapToObj(Character::toString)
          .collect(joining());

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

  /**
   * How far the word is from a listed one: the length of the ending that has to be taken off, 0 for
   * a listed word.
   *
   * @return empty if the word is no form of a listed word
   */
  OptionalInt distance(String word) {
    if (contains(word)) {
      return OptionalInt.of(0);
    }
    int earliest = Math.max(firstEnding(word), word.length() - LONGEST_ENDING);
    int first = Math.max(SHORTEST, earliest);
    for (int end = word.length() - 1; end >= first; end--) {
      String ending = word.substring(end);
      if (!isEnding(ending)) {
        continue;
      }
      String base = word.substring(0, end);
      // ة is written ت before an ending: لجنتها is of لجنة
      boolean hiddenMarbuta = ending.startsWith("ت") && contains(base + Letters.HEH);
      if (contains(base) || hiddenMarbuta) {
        return OptionalInt.of(ending.length());
      }
    }
    return OptionalInt.empty();
  }

  private boolean contains(String word) {
    return beginnings.contains(word) || endings.contains(word);
  }

  /** Whether the word is listed as keeping its end. */
  boolean ends(String word) {
    return endings.contains(word);
  }

  /**
   * Whether the letters are endings of gender, number and a pronoun, in this order, and nothing
   * else.
   */
  static boolean isEnding(String letters) {
    return ENDINGS.contains(letters);
  }

  /** Where an ending can begin at the earliest: only letters that endings are made of follow. */
  static int firstEnding(String word) {
    int first = word.length();
    while (first > 0 && LETTERS_OF_ENDINGS.indexOf(word.charAt(first - 1)) >= 0) {
      first--;
    }
    return first;
  }

  private static Set<String> combinedEndings() {
    Set<String> endings = new HashSet<>();
    for (String gender : List.of("", "ي", "يه", "يت")) {
      for (String number :
          List.of(
              "", "ه", "ت", "تا", "تي", "تان", "تين", "ات", "ا", "ان", "ي", "ين", "و", "ون",
              "وا")) {
        for (String pronoun :
            List.of("", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "نا", "ي")) {
          endings.add(gender + number + pronoun);
        }
      }
    }
    return Set.copyOf(endings);
  }
}
