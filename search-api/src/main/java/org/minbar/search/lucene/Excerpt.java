package org.minbar.search.lucene;

import java.util.List;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;
import org.minbar.search.SearchAnswer.Highlight;

/** Cuts passages to a length that fits a page, between words and never inside one. */
final class Excerpt {

  /** The longest passage in UTF-16 units, unless a single word is longer. */
  static final int LONGEST = 300;

  /** How much of a long sentence is shown before its first match. */
  private static final int LEAD = 80;

  private Excerpt() {}

  /**
   * A passage of a text with the matches in it; from a sentence that is too long, the part about
   * its first match.
   *
   * @param passage where the passage is in the text
   * @param matches whole words, in text order, relative to the text
   */
  static Highlight cut(Field field, String text, Span passage, List<Span> matches) {
    int start = skipBlanks(text, passage.start(), passage.end());
    int end = passage.end();
    if (end - start > LONGEST && !matches.isEmpty()) {
      Span first = matches.getFirst();
      if (first.start() - LEAD > start) {
        start = nextWord(text, first.start() - LEAD, first.start());
      }
      end = wordEnd(text, start, end, first.end());
    } else if (end - start > LONGEST) {
      end = wordEnd(text, start, end, start);
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int from = start;
    int to = end;
    List<Span> within =
        matches.stream()
            .filter(match -> match.start() >= from && match.end() <= to)
            .map(match -> new Span(match.start() - from, match.end() - from))
            .toList();
    return new Highlight(field, text.substring(from, to), within);
  }

  /** The last place within the length at which no word is cut, but not before {@code least}. */
  private static int wordEnd(String text, int start, int end, int least) {
    int cut = Math.min(end, start + LONGEST);
    if (cut == end) {
      return end;
    }
    for (int i = cut; i > Math.max(start, least); i--) {
      if (isBlank(text.charAt(i))) {
        return i;
      }
    }
    int inside = Math.max(cut, least);
    boolean splitsPair = inside < end && Character.isLowSurrogate(text.charAt(inside));
    return splitsPair ? inside + 1 : inside;
  }

  private static int nextWord(String text, int from, int most) {
    for (int i = from; i < most; i++) {
      if (isBlank(text.charAt(i))) {
        return skipBlanks(text, i, most);
      }
    }
    return most;
  }

  private static int skipBlanks(String text, int from, int most) {
    int i = from;
    while (i < most && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
