package org.minbar.search.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.query.QueryParser;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Highlight;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/** Short ways to write statements, requests and highlights. */
final class Texts {

  private Texts() {}

  static CodedStatement coded(String id, String title, String text) {
    Statement statement =
        new Statement(
            id,
            title,
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            text,
            Map.of());
    return new CodedStatement(statement, List.of());
  }

  static SearchRequest request(String query) {
    return request(query, MatchLevel.STEM, 100);
  }

  static SearchRequest request(String query, MatchLevel level, int size) {
    Subcorpus subcorpus =
        new Subcorpus(
            new QueryParser().parse(query),
            level,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    Map<Dimension, Integer> facets = new EnumMap<>(Dimension.class);
    facets.put(Dimension.ROUND, 5);
    return new SearchRequest(subcorpus, facets, Sort.RELEVANCE, size, Optional.empty());
  }

  static List<String> ids(SearchAnswer answer) {
    return answer.hits().stream().map(hit -> hit.coded().statement().id()).toList();
  }

  /** The highlights of the first hit, one a line: {@code title: ملخص [البيان]}. */
  static String highlights(SearchEngine engine, SearchRequest request) {
    return engine.search(request).hits().getFirst().highlights().stream()
        .map(Texts::picture)
        .collect(Collectors.joining("\n"));
  }

  private static String picture(Highlight highlight) {
    StringBuilder picture = new StringBuilder(highlight.text());
    for (Span span : highlight.spans().reversed()) {
      picture.insert(span.end(), "]").insert(span.start(), "[");
    }
    return highlight.field().id() + ": " + picture;
  }
}
