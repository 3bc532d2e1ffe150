package org.minbar.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.StatementDate;
import org.minbar.stats.Contingency;

/**
 * The values that clauses name together, as a weighted graph.
 *
 * @param scan which statements were read
 * @param clauses how many clauses these have, titles counted
 * @param nodes the values of the pairs told, in their order
 * @param found how many pairs enough clauses name together
 * @param edges those told: the most frequent first, then by log-likelihood, then by name
 */
public record CooccurrenceAnswer(
    Scan scan, long clauses, List<Node> nodes, int found, List<Edge> edges) {

  /** Copies. */
  public CooccurrenceAnswer {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** A value of a dimension; prints as {@code country:KZ}. */
  public record Value(Dimension dimension, String id) implements Comparable<Value> {

    private static final Comparator<Value> ORDER =
        Comparator.comparing(Value::dimension).thenComparing(Value::id);

    @Override
    public int compareTo(Value other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return dimension.id() + ":" + id;
    }
  }

  /**
   * A value in the statements read.
   *
   * @param clauses how many clauses name it
   * @param statements in how many statements
   */
  public record Node(Value value, long clauses, long statements) {}

  /**
   * Two values named together; the first comes first in the order of {@link Value}.
   *
   * @param table how many clauses name both, only one, and neither
   * @param statements how many statements have a clause that names both
   * @param tooSmall whether there is too little to say that they belong together
   * @param evidence the first clauses that name both, in the order of the statements
   */
  public record Edge(
      Value source,
      Value target,
      Contingency table,
      long statements,
      boolean tooSmall,
      List<Place> evidence) {

    /** Copies. */
    public Edge {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A clause as written.
   *
   * @param id of its statement
   * @param date of its statement
   * @param round the first one that its statement is about
   */
  public record Place(String id, StatementDate date, Optional<String> round, Evidence clause) {}
}
