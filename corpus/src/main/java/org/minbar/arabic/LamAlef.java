package org.minbar.arabic;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the two letters of the ligature لا in order, where a program took them off the page from the
 * left: األمن for الأمن, خالل for خلال.
 *
 * <p>No word begins with the article and an alef before its lam, so such beginnings are faults, and
 * two of them show that the whole text has it. Then a word that is not listed becomes the listed
 * one that it is with its ligatures in order.
 */
final class LamAlef {

  /** So many faults that can be nothing else make the rest likely. */
  private static final int ENOUGH = 2;

  /** No word comes near this; what does is noise, and has as many places as letters. */
  private static final int LONGEST_WORD = 40;

  private static final Pattern ARTICLE =
      Pattern.compile("(?<![\\p{L}\\p{M}])([وف]?[بك]?)ا([اأإآ])ل(?=\\p{IsArabic})");

  private static final Pattern EXCHANGED = Pattern.compile("([اأإآ])ل");

  private static final Pattern WORD = Pattern.compile("[\\p{IsArabic}&&[\\p{L}\\p{M}]]+");

  private final Morphology morphology;

  LamAlef(Morphology morphology) {
    this.morphology = morphology;
  }

  String order(String text) {
    long faults = ARTICLE.matcher(text).results().limit(ENOUGH).count();
    String articles = faults == 0 ? text : ARTICLE.matcher(text).replaceAll("$1ال$2");
    if (faults < ENOUGH) {
      return articles;
    }
    return WORD.matcher(articles)
        .replaceAll(word -> Matcher.quoteReplacement(ordered(word.group())));
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
