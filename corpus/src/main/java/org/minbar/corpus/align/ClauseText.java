package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause with its words.
 *
 * @param source the text of the whole statement
 * @param tokens its words in text order, at least one
 */
record ClauseText(Clause clause, String source, List<Token> tokens) {

  /** Copies. */
  ClauseText {
    tokens = List.copyOf(tokens);
  }

  /** The clauses of a statement. */
  static List<ClauseText> of(String source) {
    Clauses clauses = Clauses.of(source);
    List<ClauseText> texts = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      int number = clause.number();
      texts.add(
          new ClauseText(
              clause,
              source,
              ClauseTokens.of(source, clauses.words(number), clauses.isLabelled(number))));
    }
    return texts;
  }

  /** How many words some clauses have. */
  static long words(List<ClauseText> clauses) {
    return clauses.stream().mapToLong(clause -> clause.tokens().size()).sum();
  }

  /** What its words and numbers count as; its label does not count. */
  List<String> keys(Grading grading) {
    return tokens.stream().filter(token -> !token.label()).map(grading::key).toList();
  }

  /** The clause as written. */
  String text() {
    return clause.span().of(source);
  }
}
