package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Dimension;
import org.minbar.query.QueryParser;
import org.minbar.query.QuerySyntaxException;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/** Reads a search, noting everything that is wrong with it. */
final class SearchRequestReader {

  /** The keys that select statements, and say what counts as a match in them. */
  static final List<String> SUBCORPUS =
      List.of("query", "level", "filters", "exclude", "from", "to", "minConfidence");

  private static final List<String> KEYS =
      Stream.concat(SUBCORPUS.stream(), Stream.of("facets", "duplicates", "sort", "size", "cursor"))
          .toList();

  private final DimensionVocabulary vocabularies;
  private final QueryParser parser = new QueryParser();

  SearchRequestReader(DimensionVocabulary vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * The request that a body means.
   *
   * @throws ProblemException with what was noted here and before
   */
  SearchRequest read(ObjectNode body, Problems problems) {
    Fields fields = new Fields(body, KEYS, problems);
    Subcorpus subcorpus = subcorpus(fields, problems);
    Map<Dimension, Integer> facets = facets(fields, problems);
    Optional<Duplicates> duplicates =
        fields.text("duplicates", Limits.VALUE).flatMap(id -> duplicates(id, problems));
    Optional<Sort> sort = fields.text("sort", Limits.VALUE).flatMap(id -> sort(id, problems));
    int size = fields.integer("size", 0, Limits.HITS).orElse(Limits.DEFAULT_HITS);
    Optional<String> cursor = fields.text("cursor", Limits.CURSOR);
    problems.throwIfAny();
    return new SearchRequest(
        subcorpus,
        facets,
        duplicates.orElse(Duplicates.COLLAPSE),
        order(sort.orElse(Sort.RELEVANCE), subcorpus.query()),
        size,
        cursor);
  }

  /** The statements that the keys of {@link #SUBCORPUS} select; what is wrong is noted. */
  Subcorpus subcorpus(Fields fields, Problems problems) {
    StatementQuery query = query(fields, problems);
    MatchLevel level =
        fields
            .text("level", Limits.VALUE)
            .flatMap(id -> level(fields.path("level"), id, problems))
            .orElse(MatchLevel.LEMMA);
    Map<Dimension, Set<String>> filters = values(fields, "filters", problems);
    Map<Dimension, Set<String>> exclusions = values(fields, "exclude", problems);
    Optional<LocalDate> from = date(fields, "from", problems);
    Optional<LocalDate> to = date(fields, "to", problems);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      problems.add(
          ProblemCode.REVERSED_DATES,
          fields.path("to"),
          "to (" + to.get() + ") is before from (" + from.get() + "): exchange them");
    }
    double minConfidence = fields.number("minConfidence", 0, 1).orElse(0);
    return new Subcorpus(query, level, filters, exclusions, from, to, minConfidence);
  }

  /** What {@code query} says, every statement if it is absent; what is wrong is noted. */
  StatementQuery query(Fields fields, Problems problems) {
    return fields
        .text("query", Limits.QUERY)
        .flatMap(typed -> query(fields.path("query"), typed, problems))
        .orElse(StatementQuery.ALL);
  }

  /** Without words nothing is more relevant than anything else, so the newest come first. */
  private static Sort order(Sort sort, StatementQuery query) {
    return sort == Sort.RELEVANCE && query.equals(StatementQuery.ALL) ? Sort.DATE_DESCENDING : sort;
  }

  /** The level of that name; what is none is noted. */
  static Optional<MatchLevel> level(String path, String id, Problems problems) {
    Optional<MatchLevel> level = MatchLevel.find(id);
    if (level.isEmpty()) {
      String levels =
          String.join(", ", Arrays.stream(MatchLevel.values()).map(MatchLevel::id).toList());
      problems.add(
          ProblemCode.UNKNOWN_LEVEL,
          path,
          "unknown level " + Problem.quote(id) + ": use one of " + levels);
    }
    return level;
  }

  private static Optional<Duplicates> duplicates(String id, Problems problems) {
    Optional<Duplicates> duplicates =
        Arrays.stream(Duplicates.values())
            .filter(each -> SearchRequestJson.duplicates(each).equals(id))
            .findFirst();
    if (duplicates.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_VALUE,
          "duplicates",
          "unknown way with duplicates " + Problem.quote(id) + ": use collapse or show");
    }
    return duplicates;
  }

  private static Optional<Sort> sort(String id, Problems problems) {
    Optional<Sort> sort =
        Arrays.stream(Sort.values())
            .filter(each -> SearchRequestJson.sort(each).equals(id))
            .findFirst();
    if (sort.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_SORT,
          "sort",
          "unknown order " + Problem.quote(id) + ": use one of relevance, date, -date");
    }
    return sort;
  }

  /** The query that somebody typed; what is wrong is noted. */
  Optional<StatementQuery> query(String path, String typed, Problems problems) {
    try {
      return Optional.of(parser.parse(typed));
    } catch (QuerySyntaxException e) {
      problems.add(
          new Problem(
              ProblemCode.QUERY_SYNTAX,
              Optional.of(problems.name(path)),
              Objects.requireNonNull(e.getMessage(), "a syntax error says what is wrong"),
              OptionalInt.of(e.position())));
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(Fields fields, String name, Problems problems) {
    return fields.text(name, Limits.VALUE).flatMap(text -> date(fields.path(name), text, problems));
  }

  private static Optional<LocalDate> date(String name, String text, Problems problems) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeParseException e) {
      // A day that does not exist, such as 2023-02-30: noted below like any other text.
    }
    problems.add(
        ProblemCode.BAD_DATE,
        name,
        problems.name(name)
            + " is no date: write a day as 2023-06-21 (got: "
            + Problem.quote(text)
            + ")");
    return Optional.empty();
  }

  /** Values by dimension, as filters have them; what is wrong is noted. */
  Map<Dimension, Set<String>> values(Fields fields, String name, Problems problems) {
    Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
    eachDimension(
        fields,
        name,
        problems,
        (dimension, inner) -> {
          List<String> ids = inner.texts(dimension.id(), Limits.FILTER_VALUES, Limits.VALUE);
          String path = fields.path(name + "." + dimension.id());
          ids.forEach(id -> checkValue(dimension, id, path, problems));
          values.put(dimension, new LinkedHashSet<>(ids));
        });
    return values;
  }

  private static Map<Dimension, Integer> facets(Fields fields, Problems problems) {
    Map<Dimension, Integer> facets = new EnumMap<>(Dimension.class);
    boolean given =
        eachDimension(
            fields,
            "facets",
            problems,
            (dimension, inner) ->
                inner
                    .integer(dimension.id(), 1, Limits.FACET_VALUES)
                    .ifPresent(most -> facets.put(dimension, most)));
    return given ? facets : Limits.DEFAULT_FACETS;
  }

  /** Walks an object whose keys are dimensions; false if it is absent. */
  private static boolean eachDimension(
      Fields fields, String name, Problems problems, BiConsumer<Dimension, Fields> reader) {
    Optional<ObjectNode> object = fields.object(name);
    object.ifPresent(found -> {
      Fields inner = fields.inner(name, found);
      found
          .fieldNames()
          .forEachRemaining(key ->
              Dimension.find(key)
                  .ifPresentOrElse(
                      dimension -> reader.accept(dimension, inner),
                      () -> unknownDimension(fields.path(name + "." + key), key, problems)));
    });
    return object.isPresent();
  }

  /** Notes a dimension that there is not. */
  static void unknownDimension(String path, String key, Problems problems) {
    String ids = String.join(", ", Arrays.stream(Dimension.values()).map(Dimension::id).toList());
    problems.add(
        ProblemCode.UNKNOWN_DIMENSION,
        Problem.cut(path),
        "unknown dimension " + Problem.quote(key) + ": use one of " + ids);
  }

  private void checkValue(Dimension dimension, String id, String path, Problems problems) {
    boolean known =
        switch (dimension) {
          case ROUND, ROUND_MENTIONED, COUNTRY, TOPIC ->
              vocabularies.find(dimension, id).isPresent();
          case YEAR -> id.matches("[0-9]{4}");
          case MONTH -> id.matches("[0-9]{4}-(0[1-9]|1[0-2])");
          case DATE_MENTIONED -> id.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
          case RESOLUTION -> id.matches("[1-9][0-9]{0,3}|A/RES(/[0-9A-Z]{1,6}){1,3}");
          case ROLE -> id.matches("guarantor|host|observer|party");
          // people and bodies that no vocabulary has are named in full
          case KIND, SOURCE, PERSON, ORGANISATION, SPEAKER, LANGUAGE ->
              !id.isBlank() && id.chars().noneMatch(Character::isISOControl);
        };
    if (!known) {
      problems.add(
          ProblemCode.UNKNOWN_VALUE,
          path,
          "unknown " + dimension.id() + " " + Problem.quote(id) + ": " + remedy(dimension));
    }
  }

  private String remedy(Dimension dimension) {
    return switch (dimension) {
      case YEAR -> "write a year as 2023";
      case MONTH -> "write a month as 2023-06";
      case DATE_MENTIONED -> "write a day as 2023-06-21, a month as 2023-06 or a year as 2023";
      case RESOLUTION -> "write the number as 2254, or a symbol as A/RES/71/248";
      case ROLE -> "use guarantor, host, observer or party";
      case KIND, SOURCE, PERSON, ORGANISATION, SPEAKER, LANGUAGE ->
          "write a name as facet answers give it";
      case ROUND, ROUND_MENTIONED, COUNTRY, TOPIC ->
          "see /api/v1/vocabulary/"
              + vocabularies.of(dimension).orElseThrow().name().id()
              + " for the ids";
    };
  }
}
