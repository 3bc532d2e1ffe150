package org.minbar.corpus.learn;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * What is looked at to decide whether a sentence ends in a gap between two words: the signs in it,
 * the words beside it, the line it stands in and whether a quotation is open.
 *
 * <p>Looks no further than {@value #REACH} units to either side, so that the cost of a place does
 * not depend on the length of the text.
 */
final class SentenceContext implements SDContextGenerator {

  private static final int REACH = 160;
  private static final int LONGEST_PATTERN = 8;
  private static final int LONGEST_WORD = 12;
  private static final int LONGEST_ABBREVIATION = 3;
  private static final int STEP = 20;

  @Override
  public String[] getContext(CharSequence text, int position) {
    int from = position;
    while (from > 0 && !SentenceSigns.isOfWord(text.charAt(from - 1))) {
      from--;
    }
    int to = position + 1;
    while (to < text.length() && !SentenceSigns.isOfWord(text.charAt(to))) {
      to++;
    }
    return of(text, from, to);
  }

  /** The features of the gap from one unit to another, {@code to} not included. */
  static String[] of(CharSequence text, int from, int to) {
    int wordStart = from;
    while (wordStart > Math.max(0, from - LONGEST_WORD)
        && SentenceSigns.isOfWord(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    int wordEnd = to;
    while (wordEnd < Math.min(text.length(), to + LONGEST_WORD)
        && SentenceSigns.isOfWord(text.charAt(wordEnd))) {
      wordEnd++;
    }
    String before = text.subSequence(wordStart, from).toString();
    String after = text.subSequence(to, wordEnd).toString();
    String gap = pattern(text, from, to);
    String left = shape(before);
    String right = shape(after);
    String edge = wordStart == 0 ? "n" : sign(text.charAt(wordStart - 1));
    Line line = Line.before(text, from);

    List<String> features = new ArrayList<>();
    String end = end(gap);
    features.add("gap=" + gap);
    features.add("end=" + end);
    features.add("end,left=" + end + left);
    features.add("end,right=" + end + right);
    features.add("left=" + left);
    features.add("right=" + right);
    features.add("edge=" + edge + left);
    features.add("gap,left=" + gap + left);
    features.add("gap,right=" + gap + right);
    features.add("gap,quoted=" + gap + line.quoted());
    features.add("gap,begins=" + gap + (after.isEmpty() ? "" : after.charAt(0)));
    features.add("after=" + after);
    features.add("gap,after=" + gap + after);
    features.add("lead=" + left + (line.length() <= before.length() + 1));
    if (before.length() <= LONGEST_ABBREVIATION) {
      features.add("before=" + before);
    }
    if (gap.indexOf('n') >= 0) {
      features.add("line=" + gap + line.length() / STEP);
      features.add("next=" + gap + lengthOfLine(text, to) / STEP);
    }
    return features.toArray(String[]::new);
  }

  /**
   * A line up to a place in it.
   *
   * @param length its units so far, at most the reach
   * @param quoted whether more quotation marks and brackets open in it than close
   */
  private record Line(int length, boolean quoted) {
    static Line before(CharSequence text, int end) {
      int open = 0;
      int start = end;
      while (start > Math.max(0, end - REACH) && text.charAt(start - 1) != '\n') {
        start--;
        open +=
            switch (text.charAt(start)) {
              case '«', '“', '(' -> 1;
              case '»', '”', ')' -> -1;
              default -> 0;
            };
      }
      return new Line(end - start, open > 0);
    }
  }

  private static int lengthOfLine(CharSequence text, int start) {
    int end = start;
    while (end < Math.min(text.length(), start + REACH) && text.charAt(end) != '\n') {
      end++;
    }
    return end - start;
  }

  /** The signs of a gap with runs of one kind written once; of a long gap only its beginning. */
  private static String pattern(CharSequence text, int from, int to) {
    StringBuilder pattern = new StringBuilder();
    int breaks = 0;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      String sign = sign(text.charAt(i));
      breaks += sign.equals("n") ? 1 : 0;
      boolean again = pattern.length() > 0 && pattern.toString().endsWith(sign);
      if (pattern.length() >= LONGEST_PATTERN) {
        break;
      } else if (!again) {
        pattern.append(sign);
      } else if (sign.equals(".")) {
        pattern.setCharAt(pattern.length() - 1, '…');
      }
    }
    return (breaks > 1 ? "N" : "") + pattern.toString().replace("….", "…").replace(" n ", "n");
  }

  /** The signs of a pattern at which a sentence may end, with line breaks. */
  private static String end(String pattern) {
    StringBuilder end = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      if (".?!…nN".indexOf(pattern.charAt(i)) >= 0) {
        end.append(pattern.charAt(i));
      }
    }
    return end.toString();
  }

  private static String sign(char c) {
    return switch (c) {
      case '\n', '\u2029' -> "n";
      case '؟', '?' -> "?";
      case '“', '«' -> "«";
      case '”', '»' -> "»";
      case '۔', '.' -> ".";
      case '-', '–', '—' -> "-";
      case '،', ',' -> ",";
      default -> Character.isWhitespace(c) ? " " : String.valueOf(c);
    };
  }

  private static String shape(String word) {
    if (word.isEmpty()) {
      return "0";
    }
    char c = word.charAt(0);
    String script = Character.isDigit(c) ? "d" : c < 'ء' ? "l" : "a";
    return script + Math.min(word.length(), LONGEST_ABBREVIATION + 1);
  }
}
