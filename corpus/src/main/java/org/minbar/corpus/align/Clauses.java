package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Span;

/**
 * Cuts a statement into clauses.
 *
 * <p>A clause ends
 *
 * <ul>
 *   <li>after a full stop, question or exclamation mark or ellipsis that a blank follows; not after
 *       a single letter (an initial, د.) nor after the number of a point
 *   <li>after ؛ or ; whatever follows, so that the conjunction of ؛ و belongs to the next clause
 *   <li>at an empty line, at the end of a line shorter than {@value #SHORTEST_WRAPPED_LINE} letters
 *       (longer ones may be wrapped), and before a line that begins with a label
 * </ul>
 *
 * A label is what numbers a point: a bullet, up to three digits with a sign and a blank (1. ٢- 3)),
 * or أولاً and its like with a sign. It belongs to its clause, but is no word of it. Commas do not
 * end a clause: Arabic strings its enumerations with them.
 */
final class Clauses {

  private static final int SHORTEST_WRAPPED_LINE = 40;
  private static final int LONGEST_LABEL = 3;
  private static final String SENTENCE_ENDS = ".!?؟…۔";
  private static final String SEPARATORS = "؛;";
  private static final String CLOSING = "»”\"’')]}";
  private static final String BULLETS = "-–—•*▪·";
  private static final String LABEL_SIGNS = ".)-–—:،,/";
  private static final Set<String> ORDINAL_LABELS =
      Set.of(
          "اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا");

  private final String text;
  private final List<Word> words;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<List<Word>> wordsOfClauses = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private int leadStart;

  private Clauses(String text) {
    this.text = text;
    this.words = Words.of(text);
  }

  /** The clauses of a text; none if it has no words. */
  static Clauses of(String text) {
    Clauses clauses = new Clauses(text);
    clauses.cut();
    return clauses;
  }

  List<Clause> all() {
    return clauses;
  }

  /** The words of a clause, its label included. */
  List<Word> words(int clause) {
    return wordsOfClauses.get(clause);
  }

  /** Whether the first word of a clause is its label. */
  boolean isLabelled(int clause) {
    return labels.get(clause);
  }

  private void cut() {
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = i + 1 < words.size() ? endBetween(first, i) : -1;
      if (i + 1 == words.size()) {
        add(first, i + 1, endOfText());
      } else if (end >= 0) {
        add(first, i + 1, end);
        first = i + 1;
      }
    }
  }

  private void add(int from, int to, int end) {
    int start = skipBlanks(leadStart);
    clauses.add(new Clause(clauses.size(), new Span(leadStart, start), new Span(start, end)));
    wordsOfClauses.add(words.subList(from, to));
    labels.add(to - from > 1 && isLabel(from));
    leadStart = end;
  }

  private int endOfText() {
    int end = text.length();
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the clause ends in the gap after a word, -1 if it goes on. */
  private int endBetween(int first, int word) {
    int gap = words.get(word).end();
    int next = words.get(word + 1).start();
    boolean label = word == first && isLabel(word);
    for (int i = gap; i < next; i++) {
      char c = text.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0
          || (SENTENCE_ENDS.indexOf(c) >= 0 && !label && endsSentence(word, i, next))) {
        return trimmed(gap, afterClosing(i + 1, next));
      } else if (isLineEnd(c) && !(c == '\n' && text.charAt(i - 1) == '\r')) {
        if (!label && endsLine(i, word + 1)) {
          return trimmed(gap, i);
        }
      }
    }
    return -1;
  }

  private boolean endsSentence(int word, int sign, int next) {
    int after = afterClosing(sign + 1, next);
    boolean blank = after < next && Character.isWhitespace(text.charAt(after));
    Word before = words.get(word);
    boolean initial =
        text.charAt(sign) == '.'
            && before.end() == sign
            && before.text().length() == 1
            && Character.isLetter(before.text().charAt(0));
    return blank && !initial;
  }

  private boolean endsLine(int lineEnd, int nextWord) {
    int lineStart =
        Math.max(text.lastIndexOf('\n', lineEnd - 1), text.lastIndexOf('\r', lineEnd - 1));
    String gap = text.substring(lineEnd, words.get(nextWord).start()).replace("\r\n", "\n");
    boolean emptyLine = gap.chars().filter(Clauses::isLineEnd).count() > 1;
    boolean bullet = gap.chars().anyMatch(c -> BULLETS.indexOf(c) >= 0);
    return lineEnd - lineStart <= SHORTEST_WRAPPED_LINE || emptyLine || bullet || isLabel(nextWord);
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
  }

  /** After the signs that end a clause together: ….» and the like. */
  private int afterClosing(int from, int to) {
    int at = from;
    while (at < to
        && (CLOSING.indexOf(text.charAt(at)) >= 0
            || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0
            || SEPARATORS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isLabel(int index) {
    if (index + 1 >= words.size()) {
      return false;
    }
    Word word = words.get(index);
    String gap = text.substring(word.end(), words.get(index + 1).start());
    boolean signAndBlank =
        gap.length() > 1
            && LABEL_SIGNS.indexOf(gap.charAt(0)) >= 0
            && Character.isWhitespace(gap.charAt(1));
    boolean digits =
        word.text().length() <= LONGEST_LABEL && word.text().chars().allMatch(Character::isDigit);
    return (digits && signAndBlank)
        || (ORDINAL_LABELS.contains(MatchLevel.NORMALIZED.key(word.text()))
            && gap.strip().length() == 1
            && LABEL_SIGNS.contains(gap.strip()));
  }
}
