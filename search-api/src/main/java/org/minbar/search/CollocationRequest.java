package org.minbar.search;

import java.util.Arrays;
import java.util.Optional;
import org.minbar.concordance.Reach;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.stats.Association;
import org.minbar.stats.Contingency;

/**
 * Which words stand near the words of a query, at the level of the subcorpus. Words are counted in
 * all statements that its filters and dates select; those near the query's words, in the statements
 * that answer it too. The words of matches themselves are not counted (Evert 2008, Corpora and
 * collocations, section 4.1).
 *
 * @param subcorpus which statements are meant, and near which words
 * @param reach how far from a match a word may stand
 * @param minimum how often a word must stand near a match, > 0
 * @param order the measure by which words are listed, the greatest first
 * @param size the most words to list, ≥ 0
 */
public record CollocationRequest(
    Subcorpus subcorpus, Reach reach, int minimum, Measure order, int size) {

  /** A measure of {@link Association}. */
  public enum Measure {
    LOG_LIKELIHOOD("logLikelihood"),
    LOG_DICE("logDice"),
    MUTUAL_INFORMATION("mutualInformation"),
    T_SCORE("tScore"),
    LOG_RATIO("logRatio");

    private final String id;

    Measure(String id) {
      this.id = id;
    }

    /** The name in requests and answers. */
    public String id() {
      return id;
    }

    /** The measure of that name, if there is one. */
    public static Optional<Measure> find(String id) {
      return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
    }

    /** Its value for a word (first) and the places near matches (second). */
    public double of(Contingency table) {
      return switch (this) {
        case LOG_LIKELIHOOD -> Association.logLikelihood(table);
        case LOG_DICE -> Association.logDice(table);
        case MUTUAL_INFORMATION -> Association.mutualInformation(table);
        case T_SCORE -> Association.tScore(table);
        case LOG_RATIO -> Association.logRatio(table);
      };
    }
  }

  /** Throws {@link IllegalArgumentException} for a minimum below 1, or a negative size. */
  public CollocationRequest {
    if (minimum <= 0 || size < 0) {
      throw new IllegalArgumentException(
          "minimum must be > 0 and size >= 0 (got: " + minimum + " and " + size + ")");
    }
  }
}
