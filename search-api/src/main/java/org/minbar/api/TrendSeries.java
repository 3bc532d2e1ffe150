package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minbar.corpus.Dimension;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TrendRequest.Measure;
import org.minbar.search.TrendRequest.Series;

/** What a trend follows, as it was asked for. */
sealed interface TrendSeries {

  /** What the engine is asked. */
  Series request(SearchService search);

  /** The beginning of its answer: what it is. */
  ObjectNode name(DimensionVocabulary names);

  /**
   * Puts the request into a point that opens what was counted: {@code search} for statements,
   * {@code concordance} for occurrences.
   *
   * @param statements the base of the trend, or that of one period
   */
  void evidence(Subcorpus statements, Measure measure, ObjectNode point);

  /** Statements that answer a query, or the occurrences of its words in them. */
  record Asked(String typed, StatementQuery query, Subcorpus base) implements TrendSeries {

    @Override
    public Series request(SearchService search) {
      return new Series(search.meant(narrowed(base)), search.meant(query));
    }

    @Override
    public ObjectNode name(DimensionVocabulary names) {
      return Json.object().put("query", typed);
    }

    @Override
    public void evidence(Subcorpus statements, Measure measure, ObjectNode point) {
      switch (measure) {
        case SHARE -> point.set("search", SearchRequestJson.versions(narrowed(statements), typed));
        case RATE -> {
          ObjectNode lines = SearchRequestJson.subcorpus(statements.withQuery(query), typed);
          if (!statements.query().equals(StatementQuery.ALL)) {
            lines.putObject("near").put("query", statements.query().toString());
          }
          point.set("concordance", lines);
        }
      }
    }

    private Subcorpus narrowed(Subcorpus statements) {
      return statements.query().equals(StatementQuery.ALL)
          ? statements.withQuery(query)
          : statements.withQuery(StatementQuery.both(statements.query(), query));
    }
  }

  /** Statements that have a value. */
  record Valued(Dimension dimension, String value, Subcorpus base) implements TrendSeries {

    @Override
    public Series request(SearchService search) {
      return new Series(search.meant(base.withFilter(dimension, value)), StatementQuery.ALL);
    }

    @Override
    public ObjectNode name(DimensionVocabulary names) {
      ObjectNode json = Json.object().put("dimension", dimension.id()).put("value", value);
      json.set("label", names.label(dimension, value));
      return json;
    }

    @Override
    public void evidence(Subcorpus statements, Measure measure, ObjectNode point) {
      Subcorpus narrowed = statements.withFilter(dimension, value);
      point.set("search", SearchRequestJson.versions(narrowed, narrowed.query().toString()));
    }
  }

  /** The queries of a request; what is wrong with them is noted. */
  static List<TrendSeries> queries(
      Fields fields, SearchRequestReader reader, Subcorpus base, Problems problems) {
    List<TrendSeries> series = new ArrayList<>();
    String path = fields.path("queries");
    for (String typed : fields.texts("queries", Limits.TRENDS, Limits.QUERY)) {
      if (typed.isBlank()) {
        problems.add(
            ProblemCode.MISSING_PARAMETER, path, "a query is blank: give words, or leave it out");
        continue;
      }
      Optional<StatementQuery> query = reader.query(path, typed, problems);
      if (query.isPresent()) {
        Asked asked = new Asked(typed, query.get(), base);
        int length = asked.narrowed(base).query().toString().length();
        if (length > Limits.QUERY && !base.query().equals(StatementQuery.ALL)) {
          problems.add(
              ProblemCode.TOO_LONG,
              path,
              "a query may have, with the one of the statements, "
                  + Limits.QUERY
                  + " characters (got: "
                  + length
                  + ")");
        }
        series.add(asked);
      }
    }
    return series;
  }

  /** The values of a request; what is wrong with them is noted. */
  static List<TrendSeries> values(
      Fields fields,
      SearchRequestReader reader,
      Subcorpus base,
      Dimension by,
      Measure measure,
      Problems problems) {
    List<TrendSeries> series = new ArrayList<>();
    reader
        .values(fields, "values", problems)
        .forEach((dimension, ids) -> {
          if (!base.filters().getOrDefault(dimension, Set.of()).isEmpty() || dimension == by) {
            problems.add(
                ProblemCode.UNKNOWN_VALUE,
                fields.path("values." + dimension.id()),
                "values of a dimension that selects statements or makes the periods cannot be"
                    + " followed: leave it out of the filters, or choose other periods");
          }
          ids.forEach(id -> series.add(new Valued(dimension, id, base)));
        });
    if (measure == Measure.RATE && !series.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_VALUE,
          fields.path("measure"),
          "rates are of queries, whose words are counted: ask for the share of values");
    }
    return series;
  }
}
