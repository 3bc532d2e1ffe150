package org.minbar.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;
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

/**
 * From the words a user asks for to a Lucene query, at the match level of the request where they
 * name none themselves.
 *
 * <p>What asks nothing, such as a word of punctuation alone, is left out of its combination; a
 * question of nothing else finds nothing.
 */
final class WordsToLucene {

  /** A title says in few words what a text is about. */
  static final float TITLE_WEIGHT = 2;

  /** How much a word counts that stands in title and text, of the score of the weaker one. */
  static final float BOTH_FIELDS = 0.3f;

  /** The most words of which a person expects to find all; in more, some are by the way. */
  private static final int FEW_WORDS = 3;

  /**
   * What having all words adds to the score, for each of them: more than any word can bring (a word
   * brings less than ln(statements) times its weight, and {@link CloseReading} less than five times
   * that).
   */
  private static final float ALL_WORDS = 1000;

  private static final Query NOTHING = MatchNoDocsQuery.INSTANCE;

  private final Function<MatchLevel, Analyzer> analyzers;
  private final MatchLevel level;

  WordsToLucene(Function<MatchLevel, Analyzer> analyzers, MatchLevel level) {
    this.analyzers = analyzers;
    this.level = level;
  }

  /**
   * Finds what the question asks for. If it asks for a few words, statements with all of them score
   * above those with some; of a sentence, the words that say little are not counted.
   */
  Query ranked(StatementQuery question) {
    Query matching = matching(question);
    if (!(question instanceof Combined(List<Clause> clauses))
        || clauses.stream().anyMatch(clause -> clause.occur() != Occur.SHOULD)) {
      return matching;
    }
    List<Query> wished =
        clauses.stream()
            .map(Clause::query)
            .filter(part -> !(part instanceof Word word && AskedWord.isFunctionWord(word)))
            .flatMap(part -> query(part).stream())
            .toList();
    if (wished.size() < 2 || wished.size() > FEW_WORDS) {
      return matching;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wished.forEach(query -> all.add(query, BooleanClause.Occur.FILTER));
    Query bonus = new ConstantScoreQuery(all.build());
    return new BooleanQuery.Builder()
        .add(matching, BooleanClause.Occur.MUST)
        .add(new BoostQuery(bonus, ALL_WORDS * wished.size()), BooleanClause.Occur.SHOULD)
        .build();
  }

  /** Finds the same, with no more than the words in it. */
  Query matching(StatementQuery question) {
    return query(question).orElse(NOTHING);
  }

  private Optional<Query> query(StatementQuery question) {
    return switch (question) {
      case All all -> Optional.of(MatchAllDocsQuery.INSTANCE);
      case Word word -> {
        Optional<Query> query = words(word.scope(), word.text(), 0);
        yield AskedWord.isFunctionWord(word)
            ? query.map(found -> new BoostQuery(found, AskedWord.FUNCTION_WORD))
            : query;
      }
      case Phrase phrase -> words(phrase.scope(), phrase.text(), phrase.slop());
      case Prefix prefix ->
          letters(
              prefix.scope(),
              prefix.text(),
              term -> new PrefixQuery(term, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
      case Wildcard wildcard -> Optional.of(wildcard(wildcard));
      case Fuzzy fuzzy -> letters(fuzzy.scope(), fuzzy.text(), term -> fuzzy(term, fuzzy.edits()));
      case Range range -> Optional.of(range(range));
      case Combined combined -> combined(combined.clauses());
      case Boosted boosted ->
          query(boosted.query()).map(query -> new BoostQuery(query, boosted.factor()));
    };
  }

  private Optional<Query> combined(List<Clause> clauses) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    int asked = 0;
    boolean positive = false;
    for (Clause clause : clauses) {
      Optional<Query> query = query(clause.query());
      if (query.isPresent()) {
        builder.add(query.get(), occur(clause.occur()));
        positive |= clause.occur() != Occur.MUST_NOT;
        asked++;
      }
    }
    if (asked == 0) {
      return Optional.empty();
    }
    if (!positive) {
      builder.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST);
    }
    return Optional.of(builder.build());
  }

  private static BooleanClause.Occur occur(Occur occur) {
    return switch (occur) {
      case MUST -> BooleanClause.Occur.MUST;
      case SHOULD -> BooleanClause.Occur.SHOULD;
      case MUST_NOT -> BooleanClause.Occur.MUST_NOT;
    };
  }

  private Optional<Query> words(Scope scope, String text, int slop) {
    MatchLevel at = scope.level().orElse(level);
    QueryBuilder builder = new QueryBuilder(analyzers.apply(at));
    if (Token.listIn(text, analyzers.apply(at)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        in(scope, f -> builder.createPhraseQuery(IndexFields.words(f, at), text, slop)));
  }

  private Optional<Query> letters(Scope scope, String text, Function<Term, Query> query) {
    MatchLevel at = letterLevel(scope);
    return Optional.of(
        oneWord(text, at)
            .map(key -> in(scope, f -> query.apply(new Term(IndexFields.words(f, at), key))))
            .orElse(NOTHING));
  }

  /** Prefixes, patterns, misspellings and ranges speak of letters, and a stem has lost letters. */
  private MatchLevel letterLevel(Scope scope) {
    MatchLevel asked = scope.level().orElse(level);
    return asked == MatchLevel.SURFACE ? asked : MatchLevel.NORMALIZED;
  }

  private static Query fuzzy(Term term, int edits) {
    return new FuzzyQuery(
        term, edits, 0, Integer.MAX_VALUE, true, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }

  private Query wildcard(Wildcard wildcard) {
    MatchLevel at = letterLevel(wildcard.scope());
    StringBuilder pattern = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    for (char c : (wildcard.pattern() + WildcardQuery.WILDCARD_STRING).toCharArray()) {
      if (c != WildcardQuery.WILDCARD_STRING && c != WildcardQuery.WILDCARD_CHAR) {
        literal.append(c);
        continue;
      }
      if (!literal.isEmpty()) {
        Optional<String> key = oneWord(literal.toString(), at);
        if (key.isEmpty()) {
          return NOTHING;
        }
        pattern.append(key.get().replaceAll("[*?\\\\]", "\\\\$0"));
        literal.setLength(0);
      }
      pattern.append(c);
    }
    pattern.setLength(pattern.length() - 1);
    return in(
        wildcard.scope(),
        f -> new WildcardQuery(new Term(IndexFields.words(f, at), pattern.toString())));
  }

  private Query range(Range range) {
    MatchLevel at = letterLevel(range.scope());
    Optional<String> lower = range.lower().flatMap(end -> oneWord(end, at));
    Optional<String> upper = range.upper().flatMap(end -> oneWord(end, at));
    if (range.lower().isPresent() != lower.isPresent()
        || range.upper().isPresent() != upper.isPresent()) {
      return NOTHING;
    }
    return in(
        range.scope(),
        f ->
            new TermRangeQuery(
                IndexFields.words(f, at),
                lower.map(BytesRef::new).orElse(null),
                upper.map(BytesRef::new).orElse(null),
                range.includeLower(),
                range.includeUpper()));
  }

  /** The text as one word of a level; empty if it is not one. */
  private Optional<String> oneWord(String text, MatchLevel at) {
    List<Token> tokens = Token.listIn(text, analyzers.apply(at));
    return tokens.size() == 1 && !tokens.getFirst().term().isEmpty()
        ? Optional.of(tokens.getFirst().term())
        : Optional.empty();
  }

  private static Query in(Scope scope, Function<Field, Query> query) {
    if (scope.field().isPresent()) {
      return query.apply(scope.field().get());
    }
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(query.apply(Field.TITLE), TITLE_WEIGHT), query.apply(Field.TEXT)),
        BOTH_FIELDS);
  }
}
