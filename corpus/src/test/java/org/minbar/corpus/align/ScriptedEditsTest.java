package org.minbar.corpus.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.Statement;
import org.minbar.corpus.align.ClausePair.Status;

/** Edits made on purpose in real statements are found again, each for what it is. */
class ScriptedEditsTest {

  private static final int SCRIPTS = 250;
  private static final double LEAST = 0.98;

  /** What was done to a statement. */
  private enum Kind {
    DELETED_CLAUSE,
    ADDED_CLAUSE,
    SWAPPED_CLAUSES,
    MOVED_CLAUSE,
    REPLACED_WORD,
    DELETED_WORD,
    ADDED_WORD,
    ADDED_AND
  }

  /** How often a kind was done, found, and found where it was not done. */
  private static final class Score {
    private int done;
    private int right;
    private int wrong;

    double f1() {
      return 2.0 * right / (done + right + wrong);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d done, %d found, %d wrong, F1 %.4f", done, right, wrong, f1());
    }
  }

  private final Map<Kind, Score> scores = new EnumMap<>(Kind.class);

  @Test
  void scriptedEditsAreRecovered() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Statement> statements =
        Stream.of("joint-statement", "closing-news", "summit", "host-remarks")
            .flatMap(kind -> Bundled.ofKind(kind).stream())
            .filter(statement -> ClauseText.of(statement.text()).size() > 5)
            .toList();
    for (int i = 0; i < SCRIPTS; i++) {
      script(statements.get(random.nextInt(statements.size())), statements, random);
    }
    System.out.println("seed " + seed + " " + scores);
    assertThat(scores.keySet()).containsExactly(Kind.values());
    assertThat(scores)
        .allSatisfy((kind, score) ->
            assertThat(score.f1())
                .as("seed %s, %s: %s", seed, kind, score)
                .isGreaterThanOrEqualTo(LEAST));
  }

  /** One edit of each kind, each on clauses of its own. */
  private void script(Statement statement, List<Statement> others, Random random) {
    for (Kind kind : Kind.values()) {
      List<String> clauses = clauses(statement.text());
      List<String> before = new ArrayList<>(clauses);
      int at = random.nextInt(clauses.size());
      Set<String> expected = new HashSet<>();
      switch (kind) {
        case DELETED_CLAUSE -> expected.add("DROPPED " + clauses.remove(at));
        case ADDED_CLAUSE -> {
          List<String> donor = clauses(others.get(random.nextInt(others.size())).text());
          String added = donor.get(random.nextInt(donor.size()));
          if (clauses.contains(added) || donor.equals(before)) {
            continue;
          }
          clauses.add(at, added);
          expected.add("ADDED " + added);
        }
        case SWAPPED_CLAUSES -> {
          int first = at == clauses.size() - 1 ? at - 1 : at;
          clauses.add(first, clauses.remove(first + 1));
          // either of the two may be said to have moved
          expected.add("MOVED " + clauses.get(first));
          expected.add("MOVED " + clauses.get(first + 1));
        }
        case MOVED_CLAUSE -> {
          int to = at < clauses.size() / 2 ? clauses.size() - 1 : 0;
          String moved = clauses.remove(at);
          clauses.add(to, moved);
          expected.add("MOVED " + moved);
        }
        case REPLACED_WORD, DELETED_WORD, ADDED_WORD, ADDED_AND -> {
          String edited = withWord(kind, clauses.get(at), random, expected);
          if (edited.isEmpty()) {
            continue;
          }
          clauses.set(at, edited);
        }
      }
      score(
          kind,
          expected,
          found(Comparison.of(String.join("\n\n", before), String.join("\n\n", clauses))));
    }
  }

  private static List<String> clauses(String text) {
    return new ArrayList<>(ClauseText.of(text).stream().map(ClauseText::text).distinct().toList());
  }

  private static String withWord(Kind kind, String clause, Random random, Set<String> expected) {
    // numbers of several words are compared as one, so that no word of theirs is edited
    List<Token> words =
        ClauseText.of(clause).getFirst().tokens().stream()
            .filter(word -> word.text().length() > 3 && word.text().matches("[ء-ي]+"))
            .toList();
    if (words.size() < 5) {
      return "";
    }
    Token word = words.get(1 + random.nextInt(words.size() - 1));
    String strange = "بنفسجي"; // violet: in no statement
    String before = clause.substring(0, word.span().start());
    String after = clause.substring(word.span().end());
    return switch (kind) {
      case REPLACED_WORD -> {
        expected.add("REPLACED " + word.text() + ">" + strange + " SUBSTANTIVE");
        yield before + strange + after;
      }
      case DELETED_WORD -> {
        expected.add("DELETED " + word.text() + "> SUBSTANTIVE");
        yield before.stripTrailing() + after;
      }
      case ADDED_WORD -> {
        expected.add("INSERTED >" + strange + " SUBSTANTIVE");
        yield before + strange + " " + word.text() + after;
      }
      default -> {
        expected.add("REPLACED " + word.text() + ">و" + word.text() + " COSMETIC");
        yield before + "و" + word.text() + after;
      }
    };
  }

  /** What the comparison says, in the words of the script. */
  private static Set<String> found(Comparison comparison) {
    Set<String> found = new HashSet<>();
    for (ClausePair pair : comparison.pairs()) {
      String text =
          pair.to()
              .map(clause -> clause.span().of(comparison.to()))
              .orElseGet(() -> pair.from().orElseThrow().span().of(comparison.from()));
      if (pair.status() != Status.KEPT && pair.status() != Status.REWORDED) {
        found.add(pair.status() + " " + text);
      }
      for (Edit edit : pair.edits()) {
        edit.grade()
            .ifPresent(grade ->
                found.add(
                    edit.operation()
                        + " "
                        + edit.before().strip()
                        + ">"
                        + edit.after().strip()
                        + " "
                        + grade));
      }
    }
    return found;
  }

  private void score(Kind kind, Set<String> expected, Set<String> found) {
    Score score = scores.computeIfAbsent(kind, k -> new Score());
    score.done++;
    Set<String> right = new HashSet<>(found);
    right.retainAll(expected);
    score.right += right.isEmpty() ? 0 : 1;
    score.wrong += found.size() - Math.min(1, right.size());
  }
}
