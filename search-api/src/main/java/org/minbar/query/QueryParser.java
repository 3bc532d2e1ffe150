package org.minbar.query;

import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/**
 * Reads what a user types into the search box: Lucene's syntax, forgiving towards natural writing.
 *
 * <p>Words, "phrases", AND OR NOT {@code && || ! + -}, parentheses, fields {@code title:} and
 * {@code text:}, match levels {@code exact:"…"} (which is {@code surface:}), {@code normalized:}
 * and so on, both as {@code title.exact:"…"}, {@code prefix*}, {@code wild?card}, {@code fuzzy~1},
 * proximity {@code "…"~5}, ranges {@code [a TO b]} and {@code {a TO b}}, boosts {@code ^2}, escapes
 * with a backslash. OR is the default operator and written or left out means the same; AND binds
 * tighter ({@code a b AND c} is {@code a (+b +c)}). NOT belongs to the combination it stands in, as
 * in Lucene: {@code a OR NOT b} is {@code a -b}. Nothing, {@code *} and {@code *:*} ask for every
 * statement; {@code NOT x} alone for all but x.
 *
 * <p>How the text is made ready for Lucene's grammar, and what counts as punctuation, is told in
 * {@link QueryScanner}. Safe for use by many threads.
 */
public final class QueryParser {

  /** How a typed query is bounded, so that no query costs more than a page of text would. */
  private final Limits limits;

  /** A parser with {@link Limits#DEFAULT}. */
  public QueryParser() {
    this(Limits.DEFAULT);
  }

  /** A parser that refuses what goes beyond the limits. */
  public QueryParser(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a query.
   *
   * @param typed the text as typed; may be empty
   * @throws QuerySyntaxException for text that is no query, with the place and the remedy, or that
   *     goes beyond a limit; nothing else is thrown
   */
  public StatementQuery parse(String typed) {
    SyntaxText syntax = new QueryScanner(typed, limits).scan();
    if (syntax.isBlank()) {
      return StatementQuery.ALL;
    }
    try {
      return Translation.translate(new StandardSyntaxParser().parse(syntax.toString(), ""));
    } catch (ParseException e) {
      throw misplaced(e, syntax, typed.length());
    } catch (QueryNodeParseException e) {
      throw new IllegalStateException("the scanner let through what is no token: " + syntax, e);
    }
  }

  /** The scanner has checked every word, so what is left is a part in the wrong place. */
  private static QuerySyntaxException misplaced(ParseException e, SyntaxText syntax, int end) {
    Token token = e.currentToken.next;
    boolean atEnd = token.kind == StandardSyntaxParser.EOF;
    if (atEnd) {
      return new QuerySyntaxException(
          end,
          "the query ends after "
              + e.currentToken.image
              + " where a word was expected: add one, or write \""
              + e.currentToken.image
              + "\" in quotes to search for it");
    }
    return new QuerySyntaxException(
        syntax.typedOffset(token.beginColumn),
        token.image
            + " cannot stand here, a word was expected: add a word before it, or put it in quotes"
            + " to search for it");
  }

  /**
   * What a query may cost.
   *
   * @param length most UTF-16 code units of typed text
   * @param clauses most words, phrases, prefixes and ranges together
   * @param nesting most parentheses within each other
   */
  public record Limits(int length, int clauses, int nesting) {
    /** Far more than a person types, far less than a machine can be hurt with. */
    public static final Limits DEFAULT = new Limits(1000, 64, 16);
  }
}
