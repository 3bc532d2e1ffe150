package org.minbar.arabic;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words that a program took apart where a ligature ended, or at every letter. */
final class SplitWords {

  private static final String LETTER = "[\\p{IsArabic}&&\\p{L}]\\p{M}*+";

  /** What was matched is never given back: pages of such letters would exhaust the stack. */
  private static final Pattern SPACED_LETTERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])" + LETTER + "(?: " + LETTER + "(?![\\p{L}\\p{M}])){2,}+");

  /** Fewer letters in a row may be points of a list: أ ب ج. */
  private static final int ENOUGH_LETTERS = 5;

  /** So many listed words in spaced letters show that the whole text has them. */
  private static final int ENOUGH_WORDS = 3;

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])([\\p{IsArabic}&&[\\p{L}\\p{M}]]+) ([\\p{IsArabic}&&[\\p{L}\\p{M}]]+)"
              + "(?![\\p{L}\\p{M}])");

  /** An article stands with its word; with a letter before it, it may be one: بال, وال. */
  private static final String ARTICLE = "ال";

  /** What no word begins with. */
  private static final String NO_BEGINNING = "ةىئؤ";

  private final Morphology morphology;

  SplitWords(Morphology morphology) {
    this.morphology = morphology;
  }

  String join(String text) {
    // line by line, since each joint moves all that follows it
    return Arrays.stream(joinLetters(text).split("\n", -1))
        .map(this::joinPairs)
        .collect(joining("\n"));
  }

  private String joinLetters(String text) {
    long words =
        SPACED_LETTERS
            .matcher(text)
            .results()
            .filter(run -> isWord(run.group()))
            .limit(ENOUGH_WORDS)
            .count();
    return SPACED_LETTERS
        .matcher(text)
        .replaceAll(run -> {
          String letters = run.group().replace(" ", "");
          boolean enough = words >= ENOUGH_WORDS || letters.length() >= ENOUGH_LETTERS;
          return Matcher.quoteReplacement(enough && isWord(letters) ? letters : run.group());
        });
  }

  private boolean isWord(String spaced) {
    return morphology.knows(spaced.replace(" ", ""));
  }

  private String joinPairs(String line) {
    StringBuilder joined = new StringBuilder(line);
    Matcher pair = PAIR.matcher(joined);
    int from = 0;
    while (pair.find(from)) {
      if (isSplit(pair.group(1), pair.group(2))) {
        from = pair.start();
        joined.deleteCharAt(pair.end(1));
      } else {
        from = pair.end(1);
      }
    }
    return joined.toString();
  }

  private boolean isSplit(String first, String second) {
    boolean article = first.equals(ARTICLE) && !FunctionWords.contains(second);
    boolean noBeginning = NO_BEGINNING.indexOf(second.charAt(0)) >= 0;
    boolean neither =
        first.length() > 1
            && second.length() > 1
            && first.length() + second.length() >= ENOUGH_LETTERS
            && !isKnown(first)
            && !isKnown(second);
    return (article || noBeginning || neither) && morphology.knows(first + second);
  }

  private boolean isKnown(String word) {
    return FunctionWords.contains(word) || morphology.knows(word);
  }
}
