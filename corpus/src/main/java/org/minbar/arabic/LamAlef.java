package org.minbar.arabic;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the two letters of the ligature لا in order, where a program took them off the page from the
 * left: األمن for الأمن, خالل for خلال.
 *
 * <p>No word begins with the article and an alef before its lam. Such a beginning is this fault if
 * the word is listed when its letters are in order; but not if it is listed without its first alef,
 * because then it may be a slip of the hand, االقرار for القرار. Two of them show that the whole
 * text has the fault. Then all such beginnings are put in order, and a word that is not listed
 * becomes the listed one that it is with its ligatures in order.
 */
final class LamAlef {

  /** So many faults that can be nothing else make the rest likely. */
  private static final int ENOUGH = 2;

  /** No word comes near this; what does is noise, and has as many places as letters. */
  private static final int LONGEST_WORD = 40;

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])([وف]?[بك]?)ا([اأإآ])ل([\\p{IsArabic}&&[\\p{L}\\p{M}]]+)");

  private static final Pattern EXCHANGED = Pattern.compile("([اأإآ])ل");

  private static final Pattern WORD = Pattern.compile("[\\p{IsArabic}&&[\\p{L}\\p{M}]]+");

  private final Morphology morphology;

  LamAlef(Morphology morphology) {
    this.morphology = morphology;
  }

  String order(String text) {
    long faults =
        ARTICLE
            .matcher(text)
            .results()
            .filter(this::isFault)
            .map(MatchResult::group)
            .distinct()
            .limit(ENOUGH)
            .count();
    if (faults == 0) {
      return text;
    }
    boolean everywhere = faults == ENOUGH;
    String articles =
        ARTICLE
            .matcher(text)
            .replaceAll(word ->
                Matcher.quoteReplacement(
                    isFault(word) || (everywhere && !isSlip(word)) ? inOrder(word) : word.group()));
    return everywhere
        ? WORD.matcher(articles).replaceAll(word -> Matcher.quoteReplacement(ordered(word.group())))
        : articles;
  }

  /** Whether nothing else explains how the word begins. */
  private boolean isFault(MatchResult word) {
    String shorter = withoutAlef(word);
    boolean plain = word.group(2).equals("ا");
    return morphology.knows(inOrder(word))
        && !FunctionWords.contains(shorter)
        && !(plain && morphology.knows(shorter));
  }

  /** Whether the word only has an alef too many. */
  private boolean isSlip(MatchResult word) {
    String shorter = withoutAlef(word);
    return FunctionWords.contains(shorter)
        || (morphology.knows(shorter) && !morphology.knows(inOrder(word)));
  }

  private static String inOrder(MatchResult word) {
    return word.group(1) + "ال" + word.group(2) + word.group(3);
  }

  private static String withoutAlef(MatchResult word) {
    return word.group(1) + word.group(2) + "ل" + word.group(3);
  }

  private String ordered(String word) {
    if (word.equals("ال") || word.equals("وال")) {
      return word.replace("ال", "لا"); // an article stands with its word
    }
    if (word.length() > LONGEST_WORD || morphology.knows(word)) {
      return word;
    }
    // of several places where the letters may be exchanged, any may be the article's
    Matcher places = EXCHANGED.matcher(word);
    String best = word;
    while (places.find()) {
      MatchResult place = places.toMatchResult();
      String other =
          word.substring(0, place.start()) + "ل" + place.group(1) + word.substring(place.end());
      if (morphology.knows(other)) {
        best = other;
      }
    }
    return best;
  }
}
