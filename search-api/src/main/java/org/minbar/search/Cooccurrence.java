package org.minbar.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.align.Clause;
import org.minbar.search.CooccurrenceAnswer.Edge;
import org.minbar.search.CooccurrenceAnswer.Node;
import org.minbar.search.CooccurrenceAnswer.Place;
import org.minbar.search.CooccurrenceAnswer.Value;
import org.minbar.stats.Association;
import org.minbar.stats.Contingency;
import org.minbar.stats.SampleSize;

/**
 * Counts which values clauses name together, a statement at a time. A value is named by every
 * clause that the words of one of its facts reach into; facts without words are left out. Topics
 * count as what was read, not as what is broader, which would be together with them always.
 */
public final class Cooccurrence {

  /** The most pairs that are counted at a time. */
  private static final int MOST_PAIRS = 500_000;

  private final CooccurrenceRequest request;
  private final Map<Value, Count> values = new TreeMap<>();
  private final Map<Pair, Count> pairs = new HashMap<>();
  private long clauses;

  /** Nothing counted yet. */
  public Cooccurrence(CooccurrenceRequest request) {
    this.request = request;
  }

  /** Two values, the smaller first. */
  private record Pair(Value source, Value target) {}

  /** How often something was met. */
  private static final class Count {
    private long clauses;
    private long statements;
    private String last = "";
    private final List<Place> evidence = new ArrayList<>();

    void add(Place place, int most) {
      clauses++;
      if (!last.equals(place.id())) {
        statements++;
        last = place.id();
      }
      if (evidence.size() < most) {
        evidence.add(place);
      }
    }
  }

  /**
   * Counts a statement.
   *
   * @throws TooManyLinesException if there are more than {@value #MOST_PAIRS} pairs
   */
  public void add(CodedStatement coded) {
    Optional<String> round =
        coded.values(Dimension.ROUND, request.subcorpus().minConfidence()).findFirst();
    for (Field field : Field.values()) {
      String text = coded.statement().field(field);
      List<Fact> facts = coded.facts().stream().filter(fact -> counts(fact, field)).toList();
      for (Clause clause : Clause.listOf(text)) {
        clauses++;
        SortedSet<Value> named = new TreeSet<>();
        for (Fact fact : facts) {
          if (fact.evidence().orElseThrow().span().overlaps(clause.span())) {
            named.add(new Value(fact.dimension(), fact.value()));
          }
        }
        if (!named.isEmpty()) {
          add(
              new Place(
                  coded.statement().id(),
                  coded.statement().date(),
                  round,
                  Evidence.of(field, text, clause.span())),
              List.copyOf(named));
        }
      }
    }
  }

  private boolean counts(Fact fact, Field field) {
    return request.dimensions().contains(fact.dimension())
        && fact.confidence() >= request.subcorpus().minConfidence()
        && fact.evidence().filter(words -> words.field() == field).isPresent()
        && (request.between().isEmpty()
            || request.between().contains(new Value(fact.dimension(), fact.value())));
  }

  private void add(Place place, List<Value> named) {
    for (int i = 0; i < named.size(); i++) {
      values.computeIfAbsent(named.get(i), v -> new Count()).add(place, 0);
      for (Value other : named.subList(i + 1, named.size())) {
        pairs
            .computeIfAbsent(new Pair(named.get(i), other), p -> new Count())
            .add(place, request.evidence());
      }
    }
    if (pairs.size() > MOST_PAIRS) {
      throw new TooManyLinesException(
          "there are more than " + MOST_PAIRS + " pairs: filter, or name fewer dimensions");
    }
  }

  /** What was counted. */
  public CooccurrenceAnswer answer(Scan scan) {
    List<Edge> all =
        pairs.entrySet().stream()
            .filter(entry -> entry.getValue().clauses >= request.minimum())
            .map(entry -> edge(entry.getKey(), entry.getValue(), scan))
            .sorted(
                Comparator.comparingLong((Edge edge) -> -edge.table().both())
                    .thenComparingDouble(edge -> -Association.logLikelihood(edge.table()))
                    .thenComparing(Edge::source)
                    .thenComparing(Edge::target))
            .toList();
    List<Edge> told = all.subList(0, Math.min(request.size(), all.size()));
    Set<Value> ends = new HashSet<>();
    told.forEach(edge -> {
      ends.add(edge.source());
      ends.add(edge.target());
    });
    List<Node> nodes = new ArrayList<>();
    values.forEach((value, count) -> {
      if (ends.contains(value)) {
        nodes.add(new Node(value, count.clauses, count.statements));
      }
    });
    return new CooccurrenceAnswer(scan, clauses, nodes, all.size(), told);
  }

  private Edge edge(Pair pair, Count count, Scan scan) {
    Contingency table =
        Contingency.ofWords(
            count.clauses, clausesOf(pair.source()), clausesOf(pair.target()), clauses);
    boolean tooSmall =
        SampleSize.isTooSmall(table, (int) scan.read(), (int) scan.read(), (int) count.statements);
    return new Edge(
        pair.source(), pair.target(), table, count.statements, tooSmall, count.evidence);
  }

  private long clausesOf(Value value) {
    Count count = values.get(value);
    return count == null ? 0 : count.clauses;
  }
}
