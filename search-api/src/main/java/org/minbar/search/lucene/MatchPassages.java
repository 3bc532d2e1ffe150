package org.minbar.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.WordPlaces;

/**
 * The best passages of one field of one statement, chosen as UnifiedHighlighter chooses them.
 *
 * <p>UnifiedHighlighter itself looks at one index field at a time, but {@code إزالة الغ*} matches
 * in two: its word among stems, its prefix among normalised words. So only its choice of passages
 * is used here, on all that {@link PlacedMatches} reports.
 */
final class MatchPassages extends FieldHighlighter {

  /** The most passages shown of a text. */
  static final int MOST = 3;

  /** What passages of short sentences are put together to, in UTF-16 units. */
  private static final int USUAL_LENGTH = 220;

  private static final float MATCH_IN_THE_MIDDLE = 0.5f;

  private MatchPassages(Field field) {
    super(
        field.id(),
        null,
        field == Field.TITLE ? new WholeBreakIterator() : sentences(),
        new PassageWorth(),
        MOST,
        0,
        null,
        Comparator.comparingInt(Passage::getStartOffset));
  }

  /**
   * The passages with the most and rarest matches, in text order; a title is one passage.
   *
   * @param text the text of the field, not empty
   * @param places of its words
   */
  static List<Passage> choose(PlacedMatches matches, Field field, String text, WordPlaces places)
      throws IOException {
    List<OffsetsEnum> found = new ArrayList<>();
    for (MatchLevel level : MatchLevel.values()) {
      MatchesIterator iterator = matches.in(field, level, places);
      if (iterator != null) {
        found.add(new OffsetsEnum.OfMatchesIteratorWithSubs(iterator));
      }
    }
    MatchPassages chooser = new MatchPassages(field);
    chooser.breakIterator.setText(text);
    return List.of(chooser.highlightOffsetsEnums(new OffsetsEnum.MultiOffsetsEnum(found)));
  }

  private static BreakIterator sentences() {
    return LengthGoalBreakIterator.createClosestToLength(
        new SentenceStarts(), USUAL_LENGTH, MATCH_IN_THE_MIDDLE);
  }
}
