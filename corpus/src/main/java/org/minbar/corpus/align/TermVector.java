package org.minbar.corpus.align;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of a clause, or of several, by weight, scaled to length 1.
 *
 * @param weights by lemma key
 */
record TermVector(Map<String, Double> weights) {

  /** Copies, order kept: sums must come out alike in every run. */
  TermVector {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /** The vector in the direction of these weights. */
  static TermVector scaled(Map<String, Double> weights) {
    double squares = 0;
    for (double weight : weights.values()) {
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    Map<String, Double> scaled = new LinkedHashMap<>();
    weights.forEach((key, weight) -> scaled.put(key, weight / length));
    return new TermVector(scaled);
  }

  /** How alike two are: 1 for the same words in the same proportion, 0 for no word in common. */
  double cosine(TermVector other) {
    boolean fewer = weights.size() < other.weights.size();
    Map<String, Double> few = fewer ? weights : other.weights;
    Map<String, Double> many = fewer ? other.weights : weights;
    double sum = 0;
    for (Map.Entry<String, Double> entry : few.entrySet()) {
      sum += entry.getValue() * many.getOrDefault(entry.getKey(), 0.0);
    }
    return Math.min(1, sum);
  }
}
