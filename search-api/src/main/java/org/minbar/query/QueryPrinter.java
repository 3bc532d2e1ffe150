package org.minbar.query;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.minbar.query.StatementQuery.All;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Combined;
import org.minbar.query.StatementQuery.Fuzzy;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Prefix;
import org.minbar.query.StatementQuery.Range;
import org.minbar.query.StatementQuery.Wildcard;
import org.minbar.query.StatementQuery.Word;

/**
 * Prints a query in Lucene's syntax so that {@link QueryParser} reads an equal tree back.
 *
 * <p>Only {@code +}, {@code -} and parentheses are written between clauses, never AND, OR, NOT.
 */
final class QueryPrinter {

  /** Words that would be operators; a backslash before one makes it a word. */
  static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "&&", "||");

  private QueryPrinter() {}

  static String print(StatementQuery query) {
    return switch (query) {
      case All all -> "*:*";
      case Word word -> scope(word.scope()) + escape(word.text());
      case Phrase phrase ->
          scope(phrase.scope())
              + quote(phrase.text())
              + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case Prefix prefix -> scope(prefix.scope()) + escape(prefix.text()) + "*";
      case Wildcard wildcard -> scope(wildcard.scope()) + pattern(wildcard.pattern());
      case Fuzzy fuzzy -> scope(fuzzy.scope()) + escape(fuzzy.text()) + "~" + fuzzy.edits();
      case Range range ->
          scope(range.scope())
              + (range.includeLower() ? "[" : "{")
              + range.lower().map(QueryPrinter::rangeEnd).orElse("*")
              + " TO "
              + range.upper().map(QueryPrinter::rangeEnd).orElse("*")
              + (range.includeUpper() ? "]" : "}");
      case Combined combined ->
          combined.clauses().stream().map(QueryPrinter::clause).collect(Collectors.joining(" "));
      case Boosted boosted ->
          (boosted.query() instanceof Boosted ? "(" + boosted.query() + ")" : part(boosted.query()))
              + "^"
              + new BigDecimal(Float.toString(boosted.factor())).toPlainString();
    };
  }

  private static String clause(Clause clause) {
    return switch (clause.occur()) {
      case MUST -> "+" + part(clause.query());
      case SHOULD -> part(clause.query());
      case MUST_NOT -> "-" + part(clause.query());
    };
  }

  private static String part(StatementQuery query) {
    return query instanceof Combined ? "(" + query + ")" : query.toString();
  }

  private static String scope(Scope scope) {
    return scope.equals(Scope.ANYWHERE) ? "" : scope + ":";
  }

  private static String escape(String text) {
    StringBuilder printed = new StringBuilder(OPERATORS.contains(text) ? "\\" : "");
    boolean begun = !printed.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = i > 0 && i < text.length() - 1 && "-_.'".indexOf(c) >= 0;
      printed.append(inside || (begun && i == 0) ? String.valueOf(c) : escape(c));
    }
    return printed.toString();
  }

  private static String escape(char c) {
    if (Letters.isWordLetter(c)) {
      return String.valueOf(c);
    }
    return c == ' ' || !Letters.isBlankOrInvisible(c) ? "\\" + c : unicode(c);
  }

  /** A question mark at the end of a typed word may be punctuation; its code is always a letter. */
  private static String pattern(String pattern) {
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '?' && i == pattern.length() - 1) {
        printed.append(unicode(c));
      } else {
        printed.append(c == '*' || c == '?' ? String.valueOf(c) : escape(c));
      }
    }
    return printed.toString();
  }

  private static String quote(String text) {
    StringBuilder printed = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        printed.append('\\').append(c);
      } else {
        printed.append(Letters.isInvisible(c) ? unicode(c) : String.valueOf(c));
      }
    }
    return printed.append('"').toString();
  }

  private static String rangeEnd(String text) {
    return text.chars()
        .mapToObj(c -> c == ' ' ? " " : escape((char) c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /** The character by its code: {@code \}{@code u003F}. */
  static String unicode(char c) {
    return "\\u" + HexFormat.of().withUpperCase().toHexDigits(c);
  }
}
