package org.minbar.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minbar.corpus.Dimension;
import org.minbar.query.StatementQuery;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Combined;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * The statements of one subcorpus that are not in another.
 *
 * <p>What leaves out a single condition is a subcorpus again; what leaves out several together, a
 * query and a filter, is none, for a subcorpus knows no alternatives among its conditions.
 */
record Difference(Subcorpus whole, Subcorpus removed) {

  /** The statements as a subcorpus, if they are one. */
  Optional<Subcorpus> subcorpus() {
    if (!differInQueriesAndFiltersAtMost()) {
      return Optional.empty();
    }
    boolean query =
        !removed.query().equals(StatementQuery.ALL) && !removed.query().equals(whole.query());
    List<Dimension> filters =
        removed.filters().entrySet().stream()
            .filter(each -> !each.getValue().equals(whole.filters().get(each.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    if (query && filters.isEmpty()) {
      return withoutQuery();
    }
    return !query && filters.size() == 1
        ? Optional.of(without(filters.getFirst()))
        : Optional.empty();
  }

  private boolean differInQueriesAndFiltersAtMost() {
    return removed.level() == whole.level()
        && removed.minConfidence() == whole.minConfidence()
        && (removed.exclusions().isEmpty() || removed.exclusions().equals(whole.exclusions()))
        && (removed.from().isEmpty() || removed.from().equals(whole.from()))
        && (removed.to().isEmpty() || removed.to().equals(whole.to()));
  }

  private Optional<Subcorpus> withoutQuery() {
    List<Clause> clauses = new ArrayList<>();
    if (!whole.query().equals(StatementQuery.ALL)) {
      clauses.add(new Clause(Occur.MUST, whole.query()));
    }
    clauses.add(new Clause(Occur.MUST_NOT, removed.query()));
    StatementQuery query = new Combined(clauses);
    return Optional.of(whole.withQuery(query))
        .filter(narrowed -> query.toString().length() <= Limits.QUERY);
  }

  private Subcorpus without(Dimension dimension) {
    Map<Dimension, Set<String>> exclusions = new EnumMap<>(Dimension.class);
    exclusions.putAll(whole.exclusions());
    Set<String> values = new LinkedHashSet<>(exclusions.getOrDefault(dimension, Set.of()));
    values.addAll(removed.filters().getOrDefault(dimension, Set.of()));
    exclusions.put(dimension, values);
    return new Subcorpus(
        whole.query(),
        whole.level(),
        whole.filters(),
        exclusions,
        whole.from(),
        whole.to(),
        whole.minConfidence());
  }
}
