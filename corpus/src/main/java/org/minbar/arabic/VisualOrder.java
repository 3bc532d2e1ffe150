package org.minbar.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds lines that are stored as they are seen, the leftmost sign first, and turns them round.
 *
 * <p>A line is told by its words: those that are listed as they stand against those that are listed
 * when they are turned. Words that are both or neither tell nothing, and one that is repeated tells
 * no more than once.
 */
final class VisualOrder {

  /** Shorter words are often words from both ends: من and نم. */
  private static final int TELLING_LETTERS = 4;

  /** So many words must be right when turned, for a line by itself or for a text. */
  private static final int ENOUGH = 3;

  /** And so many times as many as those that are right as they stand. */
  private static final int TIMES = 3;

  private static final String MIRRORED = "()[]{}<>«»‹›﴾﴿";

  /**
   * What runs from left to right also within Arabic, by Unicode's bidirectional algorithm: numbers,
   * without the signs before and after them, and words of other scripts.
   */
  private static final Pattern LEFT_TO_RIGHT =
      Pattern.compile(
          "\\p{Nd}++(?:[.,:/٫٬]\\p{Nd}++)*+"
              + "|[\\p{L}&&[^\\p{IsArabic}]][^\\p{IsArabic}\\n]*[[\\p{L}\\p{Nd}]&&[^\\p{IsArabic}]]"
              + "|[\\p{L}&&[^\\p{IsArabic}]]");

  private static final Pattern AWAY = Pattern.compile("(?<![^\\s])[)\\]}»›](?=\\p{IsArabic})");
  private static final Pattern FACING = Pattern.compile("(?<![^\\s])[(\\[{«‹](?=\\p{IsArabic})");
  private static final Pattern ARABIC_LINE = Pattern.compile(".*\\p{IsArabic}.*");

  private static final Pattern SIGN_FIRST = Pattern.compile("(?<![\\p{L}\\p{M}])[\u064B-\u065F]");

  private final Morphology morphology;

  VisualOrder(Morphology morphology) {
    this.morphology = morphology;
  }

  /** How many telling words speak for each order. */
  private record Evidence(int asWritten, int turned) {
    boolean speaksForTurning() {
      return turned >= ENOUGH && turned > TIMES * asWritten;
    }

    Evidence plus(Evidence other) {
      return new Evidence(asWritten + other.asWritten, turned + other.turned);
    }
  }

  String undo(String text) {
    String[] lines = text.split("\n", -1);
    Map<String, Evidence> words = new HashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (String line : lines) {
      evidence.add(evidence(line, words));
    }
    boolean mostly = sum(words.values().stream()).speaksForTurning();
    for (int i = 0; i < lines.length; i++) {
      Evidence own = evidence.get(i);
      boolean inDoubt = own.asWritten <= own.turned;
      boolean arabic = lines[i].codePoints().anyMatch(Letters::isArabic);
      if (own.speaksForTurning() || (mostly && inDoubt && arabic)) {
        lines[i] = turn(lines[i]);
      }
    }
    return String.join("\n", lines);
  }

  /**
   * What a line tells.
   *
   * @param words what each word of the text tells; grows
   */
  private Evidence evidence(String line, Map<String, Evidence> words) {
    return sum(
        Words.of(line).stream()
            .map(Word::text)
            .filter(word -> word.length() >= TELLING_LETTERS && Letters.isArabic(word.charAt(0)))
            .distinct()
            .map(word -> words.computeIfAbsent(word, this::ofWord)));
  }

  private Evidence ofWord(String word) {
    boolean known = morphology.knows(word);
    boolean knownTurned = morphology.knows(new StringBuilder(word).reverse().toString());
    return new Evidence(known && !knownTurned ? 1 : 0, knownTurned && !known ? 1 : 0);
  }

  private static Evidence sum(Stream<Evidence> evidence) {
    return evidence.reduce(new Evidence(0, 0), Evidence::plus);
  }

  /**
   * Brackets as they are written. Some programs say of a bracket in Arabic how it is written,
   * others how it is seen: a text that opens with closing ones has those of the other kind.
   */
  static String faceBrackets(String text) {
    long away = AWAY.matcher(text).results().count();
    return away > 0 && away > FACING.matcher(text).results().count()
        ? ARABIC_LINE
            .matcher(text)
            .replaceAll(line -> Matcher.quoteReplacement(mirrored(line.group())))
        : text;
  }

  /** The line from its other end, but for what runs from left to right in either. */
  static String turn(String line) {
    String turned = mirrored(reversed(line));
    return LEFT_TO_RIGHT
        .matcher(turned)
        .replaceAll(run -> Matcher.quoteReplacement(mirrored(reversed(run.group()))));
  }

  /**
   * From the other end. A sign above or below stands behind its letter then, unless it stood there
   * before, which is seen where a word begins with one.
   */
  private static String reversed(String text) {
    StringBuilder reversed = new StringBuilder(text).reverse();
    if (!SIGN_FIRST.matcher(reversed).find()) {
      return reversed.toString();
    }
    for (int i = 0; i < reversed.length(); i++) {
      int end = i;
      while (end < reversed.length() && Letters.isVowelSign(reversed.charAt(end))) {
        end++;
      }
      if (end > i && end < reversed.length()) {
        String cluster = new StringBuilder(reversed.substring(i, end + 1)).reverse().toString();
        reversed.replace(i, end + 1, cluster);
        i = end;
      }
    }
    return reversed.toString();
  }

  private static String mirrored(String text) {
    StringBuilder mirrored = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = MIRRORED.indexOf(text.charAt(i));
      if (at >= 0) {
        mirrored.setCharAt(i, MIRRORED.charAt(at ^ 1));
      }
    }
    return mirrored.toString();
  }
}
