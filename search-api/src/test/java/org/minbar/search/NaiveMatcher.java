package org.minbar.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.query.StatementQuery.All;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Combined;
import org.minbar.query.StatementQuery.Fuzzy;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Prefix;
import org.minbar.query.StatementQuery.Range;
import org.minbar.query.StatementQuery.Wildcard;
import org.minbar.query.StatementQuery.Word;

/** Whether a statement answers a query: the meaning of {@link StatementQuery}, spelled out. */
final class NaiveMatcher {

  private final Analysis analysis;
  private final MatchLevel level;

  NaiveMatcher(Analysis analysis, MatchLevel level) {
    this.analysis = analysis;
    this.level = level;
  }

  boolean matches(StatementQuery query, Statement statement) {
    return !asksNothing(query) && holds(query, statement);
  }

  private boolean holds(StatementQuery query, Statement statement) {
    return switch (query) {
      case All all -> true;
      case Word word -> phrase(word.scope(), word.text(), 0, statement);
      case Phrase phrase -> phrase(phrase.scope(), phrase.text(), phrase.slop(), statement);
      case Prefix prefix ->
          letters(prefix.scope(), prefix.text())
              .map(begin -> anyTerm(prefix.scope(), statement, term -> term.startsWith(begin)))
              .orElse(false);
      case Wildcard wildcard ->
          shape(wildcard.scope(), wildcard.pattern())
              .map(shape ->
                  anyTerm(wildcard.scope(), statement, term -> shape.matcher(term).matches()))
              .orElse(false);
      case Fuzzy fuzzy ->
          letters(fuzzy.scope(), fuzzy.text())
              .map(text ->
                  anyTerm(fuzzy.scope(), statement, term -> edits(text, term) <= fuzzy.edits()))
              .orElse(false);
      case Range range -> range(range, statement);
      case Boosted boosted -> holds(boosted.query(), statement);
      case Combined combined -> combined(combined.clauses(), statement);
    };
  }

  private boolean asksNothing(StatementQuery query) {
    return switch (query) {
      case Word word -> analysis.tokens(level(word.scope()), word.text()).isEmpty();
      case Phrase phrase -> analysis.tokens(level(phrase.scope()), phrase.text()).isEmpty();
      case Boosted boosted -> asksNothing(boosted.query());
      case Combined combined ->
          combined.clauses().stream().allMatch(clause -> asksNothing(clause.query()));
      default -> false;
    };
  }

  private boolean combined(List<Clause> clauses, Statement statement) {
    boolean must = false;
    boolean should = false;
    boolean anyShould = false;
    for (Clause clause : clauses) {
      if (asksNothing(clause.query())) {
        continue;
      }
      boolean holds = holds(clause.query(), statement);
      if ((clause.occur() == Occur.MUST && !holds) || (clause.occur() == Occur.MUST_NOT && holds)) {
        return false;
      }
      must |= clause.occur() == Occur.MUST;
      should |= clause.occur() == Occur.SHOULD;
      anyShould |= clause.occur() == Occur.SHOULD && holds;
    }
    return must || !should || anyShould;
  }

  private MatchLevel level(Scope scope) {
    return scope.level().orElse(level);
  }

  private boolean phrase(Scope scope, String text, int slop, Statement statement) {
    List<Token> asked = analysis.tokens(level(scope), text);
    return fields(scope)
        .anyMatch(each -> {
          List<Token> tokens = analysis.tokens(level(scope), statement.field(each));
          return fits(asked, tokens, slop, new int[0]);
        });
  }

  /**
   * Tries every choice of a place for each word asked; words moved by more than slop do not fit.
   */
  private static boolean fits(List<Token> asked, List<Token> tokens, int slop, int[] moves) {
    if (moves.length > 0
        && Arrays.stream(moves).max().orElseThrow() - Arrays.stream(moves).min().orElseThrow()
            > slop) {
      return false;
    }
    if (moves.length == asked.size()) {
      return true;
    }
    Token next = asked.get(moves.length);
    for (Token token : tokens) {
      boolean taken = false;
      for (int i = 0; i < moves.length; i++) {
        Token before = asked.get(i);
        taken |=
            before.position() != next.position()
                && moves[i] + before.position() == token.position();
      }
      if (!taken && token.term().equals(next.term())) {
        int[] longer = Arrays.copyOf(moves, moves.length + 1);
        longer[moves.length] = token.position() - next.position();
        if (fits(asked, tokens, slop, longer)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean range(Range range, Statement statement) {
    Optional<String> lower = range.lower().flatMap(end -> letters(range.scope(), end));
    Optional<String> upper = range.upper().flatMap(end -> letters(range.scope(), end));
    if (lower.isPresent() != range.lower().isPresent()
        || upper.isPresent() != range.upper().isPresent()) {
      return false;
    }
    return anyTerm(
        range.scope(),
        statement,
        term -> {
          int above = lower.map(term::compareTo).orElse(1);
          int below = upper.map(term::compareTo).orElse(-1);
          return (range.includeLower() ? above >= 0 : above > 0)
              && (range.includeUpper() ? below <= 0 : below < 0);
        });
  }

  private boolean anyTerm(Scope scope, Statement statement, Predicate<String> test) {
    return fields(scope)
        .flatMap(each -> analysis.tokens(letterLevel(scope), statement.field(each)).stream())
        .map(Token::term)
        .anyMatch(test);
  }

  /** A stem has lost letters, so that letters are compared before stemming. */
  private MatchLevel letterLevel(Scope scope) {
    return level(scope) == MatchLevel.SURFACE ? MatchLevel.SURFACE : MatchLevel.NORMALIZED;
  }

  /** The form in which letters are compared, if the text is one word. */
  private Optional<String> letters(Scope scope, String text) {
    List<Token> tokens = analysis.tokens(letterLevel(scope), text);
    return tokens.size() == 1 ? Optional.of(tokens.getFirst().term()) : Optional.empty();
  }

  private Optional<Pattern> shape(Scope scope, String pattern) {
    StringBuilder regex = new StringBuilder();
    for (String piece : pattern.splitWithDelimiters("[*?]", 0)) {
      if (piece.equals("*") || piece.equals("?")) {
        regex.append(piece.equals("*") ? ".*" : ".");
      } else if (!piece.isEmpty()) {
        Optional<String> letters = letters(scope, piece);
        if (letters.isEmpty()) {
          return Optional.empty();
        }
        regex.append(Pattern.quote(letters.get()));
      }
    }
    return Optional.of(Pattern.compile(regex.toString(), Pattern.DOTALL));
  }

  /** Letters added, dropped, changed or swapped with a neighbour, none touched twice. */
  static int edits(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int[][] d = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        d[i][j] = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
        }
      }
    }
    return d[a.length][b.length];
  }

  private static Stream<Field> fields(Scope scope) {
    return scope.field().map(Stream::of).orElseGet(() -> Stream.of(Field.values()));
  }
}
