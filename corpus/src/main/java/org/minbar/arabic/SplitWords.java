package org.minbar.arabic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins words that a program took apart where a ligature ended, or at every letter.
 *
 * <p>A part that no word can begin with, السفير ة, shows its fault by itself. Others may be right
 * as they are, فيس بوك or ال سعود, and are joined only in a text that has several such places, or
 * many for its length.
 */
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

  /** What no word begins with; the first two are the ends of words. */
  private static final String NO_BEGINNING = "ةىئؤ";

  private static final String ENDS = "ةى";

  /** So many different places where a word may be split show that the text has split words. */
  private static final int ENOUGH_PLACES = 3;

  /** Or one in so many words of a short text. */
  private static final int WORDS_A_PLACE = 12;

  /** Letters that are no word by themselves, but begin one with the lam of a ligature after it. */
  private static final Set<String> NO_WORDS = Set.of("ا", "إ");

  private static final String LAM = "ل";

  private final Morphology morphology;

  SplitWords(Morphology morphology) {
    this.morphology = morphology;
  }

  String join(String text) {
    return joinPairs(joinLetters(text));
  }

  private String joinLetters(String text) {
    long words =
        SPACED_LETTERS
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(this::isWord)
            .distinct()
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

  private String joinPairs(String text) {
    Set<String> places = new HashSet<>();
    Matcher pair = PAIR.matcher(text);
    for (int from = 0; pair.find(from); from = pair.end(1)) {
      if (isSplit(pair) || mayBeSplit(pair)) {
        places.add(pair.group());
      }
    }
    if (places.isEmpty()) {
      return text;
    }
    boolean enough =
        places.size() >= ENOUGH_PLACES || places.size() * WORDS_A_PLACE >= Words.of(text).size();
    // line by line, since each joint moves all that follows it
    return Arrays.stream(text.split("\n", -1))
        .map(line -> joinPairs(line, enough))
        .collect(Collectors.joining("\n"));
  }

  private String joinPairs(String line, boolean alsoDoubtful) {
    StringBuilder joined = new StringBuilder(line);
    Matcher pair = PAIR.matcher(joined);
    int from = 0;
    while (pair.find(from)) {
      if (isSplit(pair) || (alsoDoubtful && mayBeSplit(pair))) {
        from = pair.start();
        joined.deleteCharAt(pair.end(1));
      } else {
        from = pair.end(1);
      }
    }
    return joined.toString();
  }

  /** Whether one of the parts is no word, and both together are one. */
  private boolean isSplit(MatchResult pair) {
    String second = pair.group(2);
    if (NO_WORDS.contains(pair.group(1))) {
      return second.startsWith(LAM) && morphology.knows(pair.group(1) + second);
    }
    boolean end = ENDS.indexOf(second.charAt(0)) >= 0;
    return NO_BEGINNING.indexOf(second.charAt(0)) >= 0
        && (!end || Orthography.surface(second).length() == 1)
        && morphology.knows(pair.group(1) + second);
  }

  /** Whether both parts are more likely one word than two. */
  private boolean mayBeSplit(MatchResult pair) {
    String first = pair.group(1);
    String second = pair.group(2);
    boolean article = first.equals(ARTICLE) && !FunctionWords.contains(second);
    boolean neither =
        first.length() > 1
            && second.length() > 1
            && first.length() + second.length() >= ENOUGH_LETTERS
            && !isKnown(first)
            && !isKnown(second);
    return (article || neither) && morphology.knows(first + second);
  }

  private boolean isKnown(String word) {
    return FunctionWords.contains(word) || morphology.knows(word);
  }
}
