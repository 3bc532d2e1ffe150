package org.minbar.corpus.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells of what a clause is about, among the statements compared.
 *
 * <p>The weight is ln(1 + C/c), where a statement has C clauses on average and, if it has the word
 * at all, c clauses with it on average. This is the inverse document frequency of Spärck Jones
 * (1972) taken within a statement: a formula that stands once in every statement is what holds
 * clauses of a series together, and must not count as common.
 *
 * @param weights by lemma key, > 0
 */
record TermWeights(Map<String, Double> weights) {

  /** Copies. */
  TermWeights {
    weights = Map.copyOf(weights);
  }

  /**
   * Weighs the words of some statements.
   *
   * @param statements of each statement the clauses, of each clause the keys of its words
   */
  static TermWeights of(List<List<List<String>>> statements) {
    Map<String, Integer> clausesWith = new HashMap<>();
    Map<String, Integer> statementsWith = new HashMap<>();
    int clauses = 0;
    for (List<List<String>> statement : statements) {
      clauses += statement.size();
      HashSet<String> ofStatement = new HashSet<>();
      for (List<String> keys : statement) {
        HashSet<String> ofClause = new HashSet<>(keys);
        ofClause.forEach(key -> clausesWith.merge(key, 1, Integer::sum));
        ofStatement.addAll(ofClause);
      }
      ofStatement.forEach(key -> statementsWith.merge(key, 1, Integer::sum));
    }
    double perStatement = clauses / (double) Math.max(1, statements.size());
    Map<String, Double> weights = new HashMap<>();
    clausesWith.forEach((key, with) -> {
      double perStatementWithIt = with / (double) statementsWith.getOrDefault(key, 1);
      weights.put(key, Math.log(1 + perStatement / perStatementWithIt));
    });
    return new TermWeights(weights);
  }

  /** The vector of a clause: each word's weight times how often it stands there, scaled. */
  TermVector vector(List<String> keys) {
    Map<String, Double> vector = new LinkedHashMap<>();
    keys.forEach(key -> vector.merge(key, weights.getOrDefault(key, 0.0), Double::sum));
    return TermVector.scaled(vector);
  }
}
