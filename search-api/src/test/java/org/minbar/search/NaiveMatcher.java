package org.minbar.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Span;
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

  /**
   * The stretches of a field that parts of a query match, in a statement that answers it: the
   * words, or the words from the first of a phrase to its last, wherever it fits.
   */
  SortedSet<Span> stretches(StatementQuery query, Statement statement, Field field) {
    SortedSet<Span> found = new TreeSet<>();
    if (matches(query, statement)) {
      switch (query) {
        case All all -> {}
        case Word word -> found.addAll(phrase(word.scope(), word.text(), 0, statement, field));
        case Phrase phrase ->
            found.addAll(phrase(phrase.scope(), phrase.text(), phrase.slop(), statement, field));
        case Boosted boosted -> found.addAll(stretches(boosted.query(), statement, field));
        case Combined combined ->
            combined.clauses().stream()
                .filter(clause -> clause.occur() != Occur.MUST_NOT)
                .forEach(clause -> found.addAll(stretches(clause.query(), statement, field)));
        case Prefix prefix -> found.addAll(words(prefix, prefix.scope(), statement, field));
        case Wildcard wildcard -> found.addAll(words(wildcard, wildcard.scope(), statement, field));
        case Fuzzy fuzzy -> found.addAll(words(fuzzy, fuzzy.scope(), statement, field));
        case Range range -> found.addAll(words(range, range.scope(), statement, field));
      }
    }
    return found;
  }

  /** Each word of which, as a text of its own, the query holds. */
  private List<Span> words(StatementQuery query, Scope scope, Statement statement, Field field) {
    if (scope.field().isPresent() && scope.field().get() != field) {
      return List.of();
    }
    String text = statement.field(field);
    return analysis.tokens(letterLevel(scope), text).stream()
        .map(Token::span)
        .filter(span -> holds(query, alone(statement, field, span.of(text))))
        .toList();
  }

  private static Statement alone(Statement statement, Field field, String word) {
    return new Statement(
        statement.id(),
        field == Field.TITLE ? word : "",
        statement.date(),
        statement.kind(),
        statement.language(),
        statement.sources(),
        statement.rounds(),
        field == Field.TEXT ? word : "",
        statement.extra());
  }

  /** Tries every stretch of words from one to another. */
  private List<Span> phrase(Scope scope, String text, int slop, Statement statement, Field field) {
    List<Span> found = new ArrayList<>();
    if (scope.field().isPresent() && scope.field().get() != field) {
      return found;
    }
    List<Token> asked = analysis.tokens(level(scope), text);
    List<Token> tokens = analysis.tokens(level(scope), statement.field(field));
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = from; to < tokens.size(); to++) {
        List<Token> within = tokens.subList(from, to + 1);
        boolean larger =
            to > from && (slop == 0 || asked.size() == 1) && within.size() > asked.size();
        if (!larger && fits(asked, within, slop, new int[0])) {
          found.add(new Span(tokens.get(from).span().start(), tokens.get(to).span().end()));
        }
      }
    }
    return found;
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
