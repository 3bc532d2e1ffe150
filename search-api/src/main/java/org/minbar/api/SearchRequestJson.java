package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Dimension;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/** Writes a request as understood, in the form of a body: sending it again asks the same. */
final class SearchRequestJson {

  private SearchRequestJson() {}

  /**
   * Every key, defaults spelled out.
   *
   * @param typed the query as sent, which stands in where its canonical form, with its escapes, is
   *     longer than a query may be
   */
  static ObjectNode write(SearchRequest request, String typed) {
    ObjectNode json = subcorpus(request.subcorpus(), typed);
    ObjectNode facets = json.putObject("facets");
    request.facets().forEach((dimension, most) -> facets.put(dimension.id(), most));
    json.put("duplicates", duplicates(request.duplicates()));
    json.put("sort", sort(request.sort()));
    json.put("size", request.size());
    json.put("cursor", request.cursor().orElse(null));
    return json;
  }

  /**
   * The keys that select statements.
   *
   * @param typed as above
   */
  static ObjectNode subcorpus(Subcorpus subcorpus, String typed) {
    ObjectNode json = Json.object();
    json.put("query", query(subcorpus.query(), typed));
    json.put("level", subcorpus.level().id());
    json.set("filters", values(subcorpus.filters()));
    json.set("exclude", values(subcorpus.exclusions()));
    json.put("from", text(subcorpus.from()));
    json.put("to", text(subcorpus.to()));
    json.put("minConfidence", subcorpus.minConfidence());
    return json;
  }

  /** The keys of a search that finds each version of a text, as everything else counts them. */
  static ObjectNode versions(Subcorpus subcorpus, String typed) {
    return subcorpus(subcorpus, typed).put("duplicates", duplicates(Duplicates.SHOW));
  }

  /** A query in its canonical form, or as typed where that is too long. */
  static String query(StatementQuery query, String typed) {
    String canonical = query.toString();
    return canonical.length() <= Limits.QUERY ? canonical : typed;
  }

  /** The name of a way with duplicates in requests. */
  static String duplicates(Duplicates duplicates) {
    return switch (duplicates) {
      case COLLAPSE -> "collapse";
      case SHOW -> "show";
    };
  }

  /** The name of an order in requests. */
  static String sort(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "relevance";
      case DATE -> "date";
      case DATE_DESCENDING -> "-date";
    };
  }

  private static ObjectNode values(Map<Dimension, Set<String>> values) {
    ObjectNode json = Json.object();
    values.forEach((dimension, ids) -> {
      ArrayNode list = json.putArray(dimension.id());
      ids.forEach(list::add);
    });
    return json;
  }

  private static @Nullable String text(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }
}
