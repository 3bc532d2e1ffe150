package org.minbar.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.query.QueryParser;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/** Statements, requests and answers as text that can be read at a glance. */
final class Pictures {

  private Pictures() {}

  /** One statement a line: {@code id | date | dimension=value@confidence … | title | text}. */
  static List<CodedStatement> statements(String picture) {
    return picture.lines().map(Pictures::statement).toList();
  }

  private static CodedStatement statement(String line) {
    String[] cells = line.split("\\|", -1);
    List<Fact> facts = new ArrayList<>();
    for (String fact : words(cells[2])) {
      String[] sides = fact.split("=", 2);
      facts.add(fact(dimension(sides[0]), sides[1].split("@", 2)));
    }
    CodedStatement coded = new CodedStatement(statement(cells, List.of(), List.of()), facts);
    List<Source> sources =
        coded.values(Dimension.SOURCE).map(name -> new Source(name, Optional.empty())).toList();
    List<String> kinds = coded.values(Dimension.KIND).toList();
    return new CodedStatement(statement(cells, sources, kinds), facts);
  }

  private static Fact fact(Dimension dimension, String[] value) {
    return value.length == 1
        ? Fact.asserted(dimension, value[0], "test")
        : new Fact(
            dimension,
            value[0],
            Fact.Basis.INFERENCE,
            Optional.empty(),
            "test",
            Double.parseDouble(value[1]));
  }

  private static Statement statement(String[] cells, List<Source> sources, List<String> kinds) {
    return new Statement(
        cells[0].strip(),
        cells[3].strip(),
        StatementDate.parse(cells[1].strip()),
        kinds.stream().findFirst(),
        "ar",
        sources,
        List.of(),
        cells[4].strip(),
        Map.of());
  }

  /**
   * A request in words, each after a space: {@code round=20 -kind=remarks from=2023-01-01
   * to=2023-12-31 min=0.9 duplicates=show facet.topic=3 sort=date size=2 q=…}, with the query last.
   */
  static SearchRequest request(String picture) {
    String[] parts = (picture + " ").split("(^|(?<= ))q=", 2);
    Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
    Map<Dimension, Set<String>> exclusions = new EnumMap<>(Dimension.class);
    Map<Dimension, Integer> facets = new EnumMap<>(Dimension.class);
    Map<String, String> others = new HashMap<>();
    for (String part : words(parts[0])) {
      String[] sides = part.split("=", 2);
      if (part.startsWith("facet.")) {
        facets.put(dimension(sides[0].substring("facet.".length())), Integer.valueOf(sides[1]));
      } else if (part.startsWith("-")) {
        exclusions.put(dimension(sides[0].substring(1)), Set.of(sides[1].split(",")));
      } else if (Dimension.find(sides[0]).isPresent()) {
        filters.put(dimension(sides[0]), Set.of(sides[1].split(",")));
      } else {
        others.put(sides[0], sides[1]);
      }
    }
    return new SearchRequest(
        new Subcorpus(
            new QueryParser().parse(parts.length == 1 ? "" : parts[1]),
            MatchLevel.find(others.getOrDefault("level", "stem")).orElseThrow(),
            filters,
            exclusions,
            Optional.ofNullable(others.get("from")).map(LocalDate::parse),
            Optional.ofNullable(others.get("to")).map(LocalDate::parse),
            Double.parseDouble(others.getOrDefault("min", "0"))),
        facets,
        others.getOrDefault("duplicates", "collapse").equals("show")
            ? Duplicates.SHOW
            : Duplicates.COLLAPSE,
        switch (others.getOrDefault("sort", "date")) {
          case "relevance" -> Sort.RELEVANCE;
          case "-date" -> Sort.DATE_DESCENDING;
          default -> Sort.DATE;
        },
        Integer.parseInt(others.getOrDefault("size", "100")),
        Optional.empty());
  }

  /**
   * {@code 2: a b}, or {@code 2 of 5: a b} where duplicates are collapsed, then a line for each
   * facet: {@code round: 13 (4) 12 (2) other=1 missing=0}.
   */
  static String picture(SearchAnswer answer) {
    long results = answer.total().value();
    long statements = answer.total().statements();
    StringBuilder picture =
        new StringBuilder(results + (results == statements ? ":" : " of " + statements + ":"));
    answer.hits().forEach(hit -> picture.append(' ').append(hit.coded().statement().id()));
    answer.facets().forEach((d, counts) -> picture.append("\n" + d.id() + ": " + counts));
    return picture.toString();
  }

  /** {@code unknown: best second}. */
  static String picture(Spelling spelling) {
    return (spelling.known() ? "known:" : "unknown:")
        + spelling.similar().stream().map(word -> " " + word).collect(Collectors.joining());
  }

  static List<String> ids(SearchAnswer answer) {
    return answer.hits().stream().map(hit -> hit.coded().statement().id()).toList();
  }

  private static List<String> words(String text) {
    return Pattern.compile("\\s+").splitAsStream(text.strip()).filter(w -> !w.isEmpty()).toList();
  }

  private static Dimension dimension(String id) {
    return Dimension.find(id).orElseThrow();
  }
}
