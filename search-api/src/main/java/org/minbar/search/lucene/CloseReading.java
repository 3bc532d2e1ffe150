package org.minbar.search.lucene;

import java.util.Arrays;

/**
 * What reading a document closely adds to its score: how near its words are to the forms that were
 * asked for, its best passage, and how near the words of the question stand to each other.
 *
 * <p>With w the weight of a word, r its rarity (inverse document frequency as in BM25, at the level
 * of a form) and s(f) = f / (f + K1) how much f occurrences tell:
 *
 * <ul>
 *   <li><em>closer forms</em>: for each form closer than the level asked for, {@value
 *       AskedForms#CLOSER_FORM} w r s(f), s with the length of the field as in BM25; the title
 *       counts as in {@link WordsToLucene};
 *   <li><em>best passage</em>: the most that one of the half-overlapping windows of {@value
 *       #PASSAGE_WORDS} words reaches, under the title: the sum of w r s(f) over all forms, closer
 *       ones counting {@value AskedForms#CLOSER_FORM}, and of h² / a, where a is the rarity of all
 *       words and h that of those the window has;
 *   <li><em>nearness</em>: for two words that follow each other in the question, the lesser of
 *       their w r over their distance in words.
 * </ul>
 *
 * <p>The length of a document is in the first of these only: a long text is as good as its best
 * passage. The figures that these numbers were chosen by stand in ARCHITECTURE.md. Not safe for use
 * by several threads.
 */
final class CloseReading {

  /** Long enough for a claim with its circumstances. */
  static final int PASSAGE_WORDS = 60;

  private static final double PASSAGE = 0.5;
  private static final double NEAR = 0.25;

  /** The farthest two words can stand from each other and still be near. */
  private static final int FARTHEST = 8;

  private final AskedForms asked;
  private final double titleLength;
  private final double textLength;
  private final int[] window;
  private final boolean[] covered;
  private final int[] followers;
  private final double wholeWeight;

  /**
   * For the documents of one question.
   *
   * @param titleLength how many words a title has on average
   * @param textLength how many words a text has on average
   */
  CloseReading(AskedForms asked, double titleLength, double textLength) {
    this.asked = asked;
    this.titleLength = titleLength;
    this.textLength = textLength;
    this.window = new int[asked.size()];
    this.covered = new boolean[asked.words().size()];
    this.followers = asked.followers();
    this.wholeWeight = asked.wholeWeight();
  }

  /** What to add to the score of a document, ≥ 0. */
  double score(Occurrences found) {
    return closerForms(found) + PASSAGE * bestPassage(found) + NEAR * nearness(found);
  }

  private double closerForms(Occurrences found) {
    double sum = 0;
    for (int form = 0; form < asked.size(); form++) {
      if (asked.isCloser(form)) {
        double inTitle =
            WordsToLucene.TITLE_WEIGHT
                * Bm25.saturated(found.inTitle(form), found.titleLength(), titleLength);
        double inText = Bm25.saturated(found.inText(form), found.textLength(), textLength);
        sum +=
            asked.formWeight(form)
                * (Math.max(inTitle, inText)
                    + WordsToLucene.BOTH_FIELDS * Math.min(inTitle, inText));
      }
    }
    return sum;
  }

  private double bestPassage(Occurrences found) {
    Arrays.fill(window, 0);
    double best = passage(found);
    int step = PASSAGE_WORDS / 2;
    int first = 0;
    int end = 0;
    while (end < found.size()) {
      // the next window that takes in an occurrence which the one before had not
      int begin = Math.max(0, found.position(end) / step - 1) * step;
      while (first < end && found.position(first) < begin) {
        window[found.form(first++)]--;
      }
      while (end < found.size() && found.position(end) < begin + PASSAGE_WORDS) {
        window[found.form(end++)]++;
      }
      best = Math.max(best, passage(found));
    }
    return best;
  }

  /** The value of the occurrences in the window under the title. */
  private double passage(Occurrences found) {
    Arrays.fill(covered, false);
    double sum = 0;
    for (int form = 0; form < window.length; form++) {
      int times = window[form] + found.inTitle(form);
      if (times > 0) {
        sum += asked.formWeight(form) * Bm25.saturated(times);
        covered[asked.word(form)] = true;
      }
    }
    double had = 0;
    for (int word = 0; word < covered.length; word++) {
      had += covered[word] ? asked.wordWeight(word) : 0;
    }
    return sum + had * had / wholeWeight;
  }

  private double nearness(Occurrences found) {
    int[] nearest = new int[followers.length];
    Arrays.fill(nearest, FARTHEST + 1);
    for (int i = 0; i < found.size(); i++) {
      int word = asked.word(found.form(i));
      for (int j = i + 1; j < found.size(); j++) {
        int distance = found.position(j) - found.position(i);
        if (distance > FARTHEST) {
          break;
        }
        int other = asked.word(found.form(j));
        if (distance > 0 && followers[word] == other) {
          nearest[word] = Math.min(nearest[word], distance);
        } else if (distance > 0 && followers[other] == word) {
          nearest[other] = Math.min(nearest[other], distance);
        }
      }
    }
    double sum = 0;
    for (int word = 0; word < nearest.length; word++) {
      if (nearest[word] <= FARTHEST) {
        sum += Math.min(asked.wordWeight(word), asked.wordWeight(followers[word])) / nearest[word];
      }
    }
    return sum;
  }
}
