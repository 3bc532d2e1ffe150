package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;
import org.minbar.query.StatementQuery;
import org.minbar.search.CooccurrenceAnswer.Edge;
import org.minbar.search.CooccurrenceAnswer.Node;
import org.minbar.search.CooccurrenceAnswer.Value;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.stats.Contingency;

/** Pairs of values against a scan of every clause for every pair. */
class CooccurrenceTest {

  private static final long SEED = 60_604;
  private static final List<Dimension> DIMENSIONS =
      List.of(Dimension.COUNTRY, Dimension.TOPIC, Dimension.PERSON);

  private final Random random = new Random(SEED);

  /** A statement whose clauses are known, each with the values named in it. */
  private record Known(CodedStatement coded, List<Map<Value, Double>> clauses) {}

  private Known statement(int number) {
    StringBuilder text = new StringBuilder();
    List<Map<Value, Double>> clauses = new ArrayList<>();
    record Named(Value value, double confidence, Span span) {}
    List<Named> named = new ArrayList<>();
    for (int clause = 1 + random.nextInt(5); clause > 0; clause--) {
      Map<Value, Double> values = new HashMap<>();
      for (int word = 1 + random.nextInt(4); word > 0; word--) {
        String name = List.of("ألف", "باء", "جيم", "دال").get(random.nextInt(4));
        Value value = new Value(DIMENSIONS.get(random.nextInt(3)), name);
        double confidence = random.nextInt(3) / 2.0;
        named.add(new Named(value, confidence, new Span(text.length(), text.length() + 3)));
        values.merge(value, confidence, Math::max);
        text.append(name).append(word > 1 ? " و " : "");
      }
      text.append("؛ ");
      clauses.add(values);
    }
    Statement statement =
        new Statement(
            "s" + number,
            "",
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            text.toString(),
            Map.of());
    List<Fact> facts = new ArrayList<>();
    for (Named each : named) {
      facts.add(
          Fact.read(
              each.value().dimension(),
              each.value().id(),
              Evidence.of(Field.TEXT, text.toString(), each.span()),
              "test",
              each.confidence()));
    }
    facts.add(Fact.asserted(Dimension.COUNTRY, "ألف", "without words"));
    return new Known(new CodedStatement(statement, facts), clauses);
  }

  @Test
  void pairsAreThoseOfASlowScan() {
    int compared = 0;
    for (int run = 0; run < 60; run++) {
      List<Known> known = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        known.add(statement(100 + i));
      }
      Set<Dimension> dimensions = new HashSet<>(DIMENSIONS.subList(random.nextInt(2), 3));
      double minConfidence = random.nextInt(3) / 2.0;
      int minimum = 1 + random.nextInt(3);
      CooccurrenceRequest request =
          new CooccurrenceRequest(
              new Subcorpus(
                  StatementQuery.ALL,
                  MatchLevel.LEMMA,
                  Map.of(),
                  Map.of(),
                  Optional.empty(),
                  Optional.empty(),
                  minConfidence),
              dimensions,
              Set.of(),
              minimum,
              1000,
              3);
      CooccurrenceAnswer answer = answer(request, known);
      Set<Value> all = new TreeSet<>();
      known.forEach(each -> each.clauses().forEach(clause -> all.addAll(clause.keySet())));
      List<String> expected = new ArrayList<>();
      for (Value one : all) {
        for (Value other : all) {
          if (one.compareTo(other) < 0
              && dimensions.contains(one.dimension())
              && dimensions.contains(other.dimension())) {
            long both = count(known, minConfidence, one, other);
            if (both >= minimum) {
              expected.add(
                  one
                      + " "
                      + other
                      + " "
                      + both
                      + " "
                      + count(known, minConfidence, one, one)
                      + " "
                      + count(known, minConfidence, other, other)
                      + " "
                      + known.stream()
                          .filter(k -> count(List.of(k), minConfidence, one, other) > 0)
                          .count());
            }
          }
        }
      }
      assertThat(answer.edges().stream().map(CooccurrenceTest::picture))
          .as("seed %s, run %s", SEED, run)
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(answer.clauses())
          .isEqualTo(known.stream().mapToLong(k -> k.clauses().size()).sum());
      for (Edge edge : answer.edges()) {
        assertThat(edge.table().total()).isEqualTo(answer.clauses());
        assertThat(edge.evidence()).hasSize((int) Math.min(3, edge.table().both()));
        edge.evidence()
            .forEach(place ->
                assertThat(place.clause().quote())
                    .contains(edge.source().id(), edge.target().id()));
        assertThat(answer.nodes().stream().map(Node::value)).contains(edge.source(), edge.target());
      }
      compared += expected.size();
    }
    assertThat(compared).as("pairs, lest nothing was compared").isGreaterThan(200);
  }

  private static CooccurrenceAnswer answer(CooccurrenceRequest request, List<Known> known) {
    Cooccurrence counted = new Cooccurrence(request);
    known.forEach(each -> counted.add(each.coded()));
    return counted.answer(new Scan(new Snapshot("s", known.size()), known.size(), known.size()));
  }

  private static String picture(Edge edge) {
    Contingency table = edge.table();
    return edge.source()
        + " "
        + edge.target()
        + " "
        + table.both()
        + " "
        + table.first()
        + " "
        + table.second()
        + " "
        + edge.statements();
  }

  private static long count(List<Known> known, double minConfidence, Value one, Value other) {
    return known.stream()
        .flatMap(each -> each.clauses().stream())
        .filter(clause -> clause.getOrDefault(one, -1.0) >= minConfidence)
        .filter(clause -> clause.getOrDefault(other, -1.0) >= minConfidence)
        .count();
  }

  @Test
  void betweenLeavesOutEveryOtherValueAndSizeTheRarestPairs() {
    List<Known> known = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      known.add(statement(100 + i));
    }
    Subcorpus all =
        new Subcorpus(
            StatementQuery.ALL,
            MatchLevel.LEMMA,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    Edge first =
        answer(new CooccurrenceRequest(all, Set.copyOf(DIMENSIONS), Set.of(), 1, 1, 0), known)
            .edges()
            .getFirst();
    Set<Value> two = Set.of(first.source(), first.target());
    assertThat(
            answer(new CooccurrenceRequest(all, Set.copyOf(DIMENSIONS), two, 1, 10, 0), known)
                .edges())
        .containsExactly(first)
        .allMatch(edge -> edge.evidence().isEmpty());
    CooccurrenceAnswer some =
        answer(new CooccurrenceRequest(all, Set.copyOf(DIMENSIONS), Set.of(), 1, 5, 0), known);
    assertThat(some.edges()).hasSize(5);
    assertThat(some.found()).isGreaterThan(5);
    assertThat(some.edges())
        .isSortedAccordingTo(
            (one, other) -> Long.compare(other.table().both(), one.table().both()));
  }
}
