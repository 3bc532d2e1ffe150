package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.QuantityRequest;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;

/**
 * Answers {@code GET /api/v1/quantities}: the quantities in the statements that a search selects.
 *
 * <p>{@code topic} asks for the topic of a quantity's own clause, not of its statement; a broader
 * one includes its narrower ones.
 */
final class QuantityService {

  private static final List<String> OWN = List.of("unit", "topic", "min", "max");
  private static final List<String> NOT_OF_SEARCH = List.of("duplicates", "sort", "topic");
  private static final String FACET = "facet.";

  private final SearchEngine engine;
  private final Vocabularies vocabularies;
  private final SearchService search;
  private final SearchRequestReader reader;
  private final QuantityJson writer;

  /**
   * An answerer over an engine.
   *
   * @param search says what a query means
   */
  QuantityService(SearchEngine engine, Vocabularies vocabularies, SearchService search) {
    this.engine = engine;
    this.vocabularies = vocabularies;
    this.search = search;
    this.reader = new SearchRequestReader(new DimensionVocabulary(vocabularies));
    this.writer = new QuantityJson(vocabularies.units());
  }

  /** The parameters there are. */
  static List<String> parameters() {
    List<String> names =
        AddressForm.searchParameters().stream()
            .filter(name -> !name.startsWith(FACET) && !NOT_OF_SEARCH.contains(name))
            .collect(Collectors.toList());
    names.addAll(OWN);
    return List.copyOf(names);
  }

  /**
   * Answers the parameters of an address.
   *
   * @throws ProblemException with everything that is wrong with them
   */
  ObjectNode answer(QueryString query, Problems problems) {
    Map<String, List<String>> own = new LinkedHashMap<>();
    Map<String, List<String>> others = new LinkedHashMap<>();
    List<String> known = parameters();
    query
        .values()
        .forEach((name, values) -> {
          if (!known.contains(name)) {
            AddressForm.unknown(name, problems);
          } else {
            (OWN.contains(name) ? own : others).put(name, values);
          }
        });
    Set<String> units = units(own.getOrDefault("unit", List.of()), problems);
    Set<String> topics = topics(own.getOrDefault("topic", List.of()), problems);
    Optional<BigDecimal> min = number("min", own, problems);
    Optional<BigDecimal> max = number("max", own, problems);
    if (min.isPresent() && max.isPresent() && max.get().compareTo(min.get()) < 0) {
      problems.add(ProblemCode.OUT_OF_RANGE, "max", "max is less than min: exchange them");
    }
    ObjectNode body = AddressForm.search(new QueryString(others), problems);
    SearchRequest selected = reader.read(body, problems);
    QuantityRequest request =
        new QuantityRequest(
            search.meant(selected.subcorpus()),
            units,
            topics,
            min,
            max,
            selected.size(),
            selected.cursor());
    return writer.write(SearchService.continuing(() -> engine.quantities(request)));
  }

  private Set<String> units(List<String> asked, Problems problems) {
    for (String unit : asked) {
      if (vocabularies.units().find(unit).isEmpty()) {
        String ids =
            vocabularies.units().entries().stream()
                .map(Concept::id)
                .collect(Collectors.joining(", "));
        problems.add(
            ProblemCode.UNKNOWN_VALUE,
            "unit",
            "unknown unit " + Problem.quote(unit) + ": use one of " + ids);
      }
    }
    return limited("unit", asked, problems);
  }

  /** The topics asked for and all that are narrower. */
  private Set<String> topics(List<String> asked, Problems problems) {
    Set<String> topics = new LinkedHashSet<>(limited("topic", asked, problems));
    for (String topic : asked) {
      if (vocabularies.topics().find(topic).isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_VALUE,
            "topic",
            "unknown topic "
                + Problem.quote(topic)
                + ": see /api/v1/vocabulary/topics for the ids");
      }
    }
    vocabularies.topics().entries().stream()
        .map(Concept::id)
        .filter(id -> vocabularies.topics().broader(id).stream().anyMatch(asked::contains))
        .forEach(topics::add);
    return topics;
  }

  private static Set<String> limited(String name, List<String> values, Problems problems) {
    if (values.size() > Limits.FILTER_VALUES) {
      problems.add(
          ProblemCode.TOO_MANY_VALUES,
          name,
          name + " takes at most " + Limits.FILTER_VALUES + " values (got: " + values.size() + ")");
    }
    return new LinkedHashSet<>(values);
  }

  private static Optional<BigDecimal> number(
      String name, Map<String, List<String>> own, Problems problems) {
    List<String> values = own.getOrDefault(name, List.of());
    if (values.isEmpty()) {
      return Optional.empty();
    } else if (values.size() > 1) {
      problems.add(ProblemCode.REPEATED_PARAMETER, name, name + " may be given once: choose one");
    } else if (values.getFirst().matches("[0-9]{1,15}(\\.[0-9]{1,6})?")) {
      return Optional.of(new BigDecimal(values.getFirst()));
    } else {
      problems.add(
          ProblemCode.WRONG_TYPE,
          name,
          name
              + " must be a number such as 500 or 3.5 (got: "
              + Problem.quote(values.getFirst())
              + ")");
    }
    return Optional.empty();
  }
}
