package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.minbar.corpus.Span;

/**
 * The change from one wording of a clause to another, word by word.
 *
 * <p>A shortest edit script (Wagner and Fischer 1974) over tokens, in which replacing a word costs
 * the less the nearer the two are, so that a word meets its other form rather than a stranger; two
 * words that are written as one on the other side may meet it. Signs and blanks between words that
 * stay are compared too. Of two texts the one that sorts first is always taken as the older, and
 * the script turned round if it was not: so the way back is the mirror of the way there.
 */
final class WordDiff {

  private static final int ALONE = 10;
  private static final int COSMETIC = 2;
  private static final int SAME_WORD = 6;
  private static final int OTHER_NUMBER = 8;
  private static final int OTHER_WORD = 15;

  /** Beyond this many pairs of words the differing middle is answered as one replacement. */
  private static final long MOST_CELLS = 1_000_000;

  private final Grading grading;

  /** Uses, and fills, the memory of a grading. */
  WordDiff(Grading grading) {
    this.grading = grading;
  }

  /** The edits from one clause to the other; they tile both. */
  List<Edit> edits(ClauseText from, ClauseText to) {
    if (from.text().compareTo(to.text()) <= 0) {
      return new Script(from, to).edits();
    }
    return new Script(to, from).edits().stream().map(Edit::reversed).toList();
  }

  /** How many tokens of each side a step takes: 1 and 1, 1 and 0, 0 and 1, 2 and 1, 1 and 2. */
  private record Step(int older, int newer) {
    static final Step PAIR = new Step(1, 1);

    boolean isPair() {
      return older > 0 && newer > 0;
    }
  }

  private static final List<Step> STEPS =
      List.of(Step.PAIR, new Step(2, 1), new Step(1, 2), new Step(1, 0), new Step(0, 1));

  /** One comparison. */
  private final class Script {
    private final ClauseText from;
    private final ClauseText to;
    private final List<Token> older;
    private final List<Token> newer;
    private final List<Edit> edits = new ArrayList<>();
    private int fromAt;
    private int toAt;

    Script(ClauseText from, ClauseText to) {
      this.from = from;
      this.to = to;
      this.older = from.tokens();
      this.newer = to.tokens();
      this.fromAt = from.clause().span().start();
      this.toAt = to.clause().span().start();
    }

    List<Edit> edits() {
      int begin = 0;
      while (begin < Math.min(older.size(), newer.size()) && same(begin, begin)) {
        begin++;
      }
      int end = 0;
      while (end < Math.min(older.size(), newer.size()) - begin
          && same(older.size() - 1 - end, newer.size() - 1 - end)) {
        end++;
      }
      List<Step> steps = new ArrayList<>(Collections.nCopies(begin, Step.PAIR));
      steps.addAll(middle(begin, older.size() - end, newer.size() - end));
      steps.addAll(Collections.nCopies(end, Step.PAIR));
      int i = 0;
      int j = 0;
      int firstOlder = 0;
      int firstNewer = 0;
      for (Step step : steps) {
        if (step.isPair()) {
          alone(firstOlder, i, firstNewer, j);
          pair(i, j, step);
          firstOlder = i + step.older();
          firstNewer = j + step.newer();
        }
        i += step.older();
        j += step.newer();
      }
      alone(firstOlder, i, firstNewer, j);
      gap(from.clause().span().end(), to.clause().span().end());
      return edits;
    }

    private boolean same(int i, int j) {
      return older.get(i).text().equals(newer.get(j).text());
    }

    /** The cheapest steps through the tokens that differ. */
    private List<Step> middle(int begin, int olderEnd, int newerEnd) {
      int rows = olderEnd - begin;
      int columns = newerEnd - begin;
      List<Step> steps = new ArrayList<>();
      if ((long) rows * columns > MOST_CELLS) {
        steps.addAll(Collections.nCopies(rows, new Step(1, 0)));
        steps.addAll(Collections.nCopies(columns, new Step(0, 1)));
        return steps;
      }
      int[][] costs = new int[rows + 1][columns + 1];
      for (int i = rows; i >= 0; i--) {
        for (int j = columns; j >= 0; j--) {
          costs[i][j] = i == rows && j == columns ? 0 : Integer.MAX_VALUE;
          for (Step step : STEPS) {
            if (i + step.older() <= rows && j + step.newer() <= columns) {
              int cost = cost(begin + i, begin + j, step);
              int rest = costs[i + step.older()][j + step.newer()];
              costs[i][j] = Math.min(costs[i][j], cost + rest);
            }
          }
        }
      }
      int i = 0;
      int j = 0;
      while (i < rows || j < columns) {
        for (Step step : STEPS) {
          if (i + step.older() <= rows
              && j + step.newer() <= columns
              && costs[i][j]
                  == cost(begin + i, begin + j, step) + costs[i + step.older()][j + step.newer()]) {
            steps.add(step);
            i += step.older();
            j += step.newer();
            break;
          }
        }
      }
      return steps;
    }

    private int cost(int i, int j, Step step) {
      if (step.older() == 0 || step.newer() == 0) {
        return ALONE;
      } else if (step.older() == 2) {
        return grading.isJoined(older.get(i), older.get(i + 1), newer.get(j))
            ? COSMETIC
            : 2 * OTHER_WORD;
      } else if (step.newer() == 2) {
        return grading.isJoined(newer.get(j), newer.get(j + 1), older.get(i))
            ? COSMETIC
            : 2 * OTHER_WORD;
      }
      EnumSet<Change> changes = grading.between(older.get(i), newer.get(j));
      if (changes.isEmpty()) {
        return 0;
      } else if (changes.contains(Change.INFLECTION) || changes.contains(Change.PARTICLE)) {
        return SAME_WORD;
      } else if (changes.contains(Change.NUMBER)) {
        return OTHER_NUMBER;
      }
      return changes.contains(Change.LEXICAL) || changes.contains(Change.NEGATION)
          ? OTHER_WORD
          : COSMETIC;
    }

    /** Adds tokens that correspond, and what stands before them. */
    private void pair(int i, int j, Step step) {
      gap(older.get(i).span().start(), newer.get(j).span().start());
      EnumSet<Change> changes =
          step.equals(Step.PAIR)
              ? grading.between(older.get(i), newer.get(j))
              : EnumSet.of(Change.SPACING);
      add(
          older.get(i + step.older() - 1).span().end(),
          newer.get(j + step.newer() - 1).span().end(),
          changes);
    }

    /** Adds tokens that have no counterpart, between two that have. */
    private void alone(int i, int olderEnd, int j, int newerEnd) {
      if (i < olderEnd && j < newerEnd) {
        gap(fromEnd(i), toEnd(j));
        for (int k = i; k < olderEnd; k++) {
          add(older.get(k).span().end(), toAt, grading.alone(older.get(k)));
        }
        for (int k = j; k < newerEnd; k++) {
          add(fromAt, newer.get(k).span().end(), grading.alone(newer.get(k)));
        }
      } else if (i < olderEnd) {
        String gap = to.source().substring(toAt, toEnd(newerEnd));
        int trail =
            keepLead(from.source(), fromAt, older.subList(i, olderEnd), fromEnd(olderEnd), gap);
        for (int k = i; k < olderEnd; k++) {
          int end = fromEnd(k + 1) - (k + 1 == olderEnd ? trail : 0);
          add(end, toAt, grading.alone(older.get(k)));
        }
      } else if (j < newerEnd) {
        String gap = from.source().substring(fromAt, fromEnd(olderEnd));
        int trail = keepLead(to.source(), toAt, newer.subList(j, newerEnd), toEnd(newerEnd), gap);
        for (int k = j; k < newerEnd; k++) {
          int end = toEnd(k + 1) - (k + 1 == newerEnd ? trail : 0);
          add(fromAt, end, grading.alone(newer.get(k)));
        }
      }
    }

    /**
     * Keeps as much of what stands before some words as the other side, which has a gap for them,
     * begins with; so that words come and go with the blanks and signs that came and went with
     * them.
     *
     * @param at where the stretch begins that holds the words and the signs around them
     * @param end where it ends
     * @param gap what stands on the other side
     * @return how much at the end of the stretch stays, too
     */
    private int keepLead(String source, int at, List<Token> words, int end, String gap) {
      String before = source.substring(at, words.getFirst().span().start());
      String behind = source.substring(words.getLast().span().end(), end);
      for (int lead = Math.min(before.length(), gap.length()); lead >= 0; lead--) {
        if (gap.startsWith(before.substring(0, lead)) && behind.endsWith(gap.substring(lead))) {
          add(fromAt + lead, toAt + lead, EnumSet.noneOf(Change.class));
          return gap.length() - lead;
        }
      }
      return behind.length();
    }

    /** Where the stretch before a token ends; the end of the clause behind the last. */
    private int fromEnd(int token) {
      return token < older.size() ? older.get(token).span().start() : from.clause().span().end();
    }

    private int toEnd(int token) {
      return token < newer.size() ? newer.get(token).span().start() : to.clause().span().end();
    }

    /** The stretch up to the next tokens. */
    private void gap(int fromEnd, int toEnd) {
      String before = from.source().substring(fromAt, fromEnd);
      String after = to.source().substring(toAt, toEnd);
      if (before.equals(after)) {
        add(fromEnd, toEnd, EnumSet.noneOf(Change.class));
      } else {
        boolean blanks = before.isBlank() && after.isBlank();
        add(fromEnd, toEnd, EnumSet.of(blanks ? Change.SPACING : Change.PUNCTUATION));
      }
    }

    /** Goes on to both ends; stretches that are equal are joined. */
    private void add(int fromEnd, int toEnd, EnumSet<Change> changes) {
      int fromStart = fromAt;
      int toStart = toAt;
      fromAt = fromEnd;
      toAt = toEnd;
      if (fromStart == fromEnd && toStart == toEnd) {
        return;
      }
      Edit last = edits.isEmpty() ? null : edits.getLast();
      if (changes.isEmpty() && last != null && last.changes().isEmpty()) {
        edits.removeLast();
        fromStart = last.from().start();
        toStart = last.to().start();
      }
      Span before = new Span(fromStart, fromEnd);
      Span after = new Span(toStart, toEnd);
      edits.add(
          new Edit(
              before,
              after,
              before.of(from.source()),
              after.of(to.source()),
              List.copyOf(changes)));
    }
  }
}
