package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TrendAnswer;
import org.minbar.search.TrendAnswer.Point;
import org.minbar.search.TrendAnswer.Trend;
import org.minbar.search.TrendRequest;
import org.minbar.search.TrendRequest.Measure;

/** Answers {@code POST /api/v1/trends}: how shares and rates go from period to period. */
final class TrendService {

  private static final List<String> KEYS =
      Stream.concat(
              SearchRequestReader.SUBCORPUS.stream(),
              Stream.of("by", "measure", "queries", "values", "seed"))
          .toList();
  private static final List<Dimension> PERIODS =
      List.of(Dimension.ROUND, Dimension.MONTH, Dimension.YEAR);

  private final SearchEngine engine;
  private final SearchService search;
  private final DimensionVocabulary names;
  private final SearchRequestReader reader;
  private final Periods periods;

  /**
   * An answerer over an engine.
   *
   * @param search says what a query means
   */
  TrendService(SearchEngine engine, Vocabularies vocabularies, SearchService search) {
    this.engine = engine;
    this.search = search;
    this.names = new DimensionVocabulary(vocabularies);
    this.reader = new SearchRequestReader(names);
    this.periods = new Periods(names);
  }

  /**
   * Answers a body.
   *
   * @throws ProblemException with everything that is wrong with it
   */
  ObjectNode answer(ObjectNode body, Problems problems) {
    Fields fields = new Fields(body, KEYS, problems);
    Subcorpus base = reader.subcorpus(fields, problems);
    Dimension by = by(fields, problems);
    Measure measure = measure(fields, problems);
    List<TrendSeries> series = new ArrayList<>();
    series.addAll(TrendSeries.queries(fields, reader, base, problems));
    series.addAll(TrendSeries.values(fields, reader, base, by, measure, problems));
    long seed = fields.seed("seed").orElse(0);
    requireSeries(body, series, problems);
    problems.throwIfAny();
    TrendRequest request =
        new TrendRequest(
            search.meant(base),
            by,
            measure,
            series.stream().map(each -> each.request(search)).toList(),
            seed);
    TrendAnswer answer = ConcordanceService.bounded(() -> engine.trends(request));
    ObjectNode json = Json.object();
    json.put("snapshot", answer.snapshot().id());
    json.put("by", by.id());
    json.put("measure", measure == Measure.SHARE ? "share" : "rate");
    json.put("seed", seed);
    ArrayNode written = json.putArray("series");
    for (int i = 0; i < series.size(); i++) {
      written.add(write(series.get(i), answer.trends().get(i), request, base));
    }
    return json;
  }

  private static Dimension by(Fields fields, Problems problems) {
    String id = fields.text("by", Limits.VALUE).orElse(Dimension.YEAR.id());
    return PERIODS.stream()
        .filter(dimension -> dimension.id().equals(id))
        .findFirst()
        .orElseGet(() -> {
          problems.add(
              ProblemCode.UNKNOWN_DIMENSION,
              "by",
              "no periods are " + Problem.quote(id) + ": use one of round, month, year");
          return Dimension.YEAR;
        });
  }

  private static Measure measure(Fields fields, Problems problems) {
    String id = fields.text("measure", Limits.VALUE).orElse("share");
    if (!id.equals("share") && !id.equals("rate")) {
      problems.add(
          ProblemCode.UNKNOWN_VALUE,
          "measure",
          "unknown measure "
              + Problem.quote(id)
              + ": use share (of statements) or rate (per 10,000 words)");
    }
    return id.equals("rate") ? Measure.RATE : Measure.SHARE;
  }

  private static void requireSeries(ObjectNode body, List<TrendSeries> series, Problems problems) {
    if (series.size() > Limits.TRENDS) {
      problems.add(
          ProblemCode.TOO_MANY_VALUES,
          "queries",
          "at most "
              + Limits.TRENDS
              + " queries and values are followed at once (got: "
              + series.size()
              + ")");
    }
    if (!body.hasNonNull("queries") && !body.hasNonNull("values")) {
      problems.add(
          ProblemCode.MISSING_PARAMETER,
          "queries",
          "queries and values are missing: say what to follow, such as [\"إزالة الألغام\"]");
    }
  }

  private ObjectNode write(TrendSeries series, Trend trend, TrendRequest request, Subcorpus base) {
    ObjectNode json = series.name(names);
    json.set("total", point(trend.total(), request.measure()));
    series.evidence(base, request.measure(), (ObjectNode) json.path("total"));
    json.set("missing", point(trend.missing(), request.measure()));
    ArrayNode points = json.putArray("points");
    for (Point point : periods.fill(trend.points(), request.by(), base)) {
      ObjectNode written = Json.object().put("period", point.period());
      written.set("label", names.label(request.by(), point.period()));
      written.setAll(point(point, request.measure()));
      Subcorpus there = base.withFilter(request.by(), point.period());
      series.evidence(there, request.measure(), written);
      points.add(written);
    }
    return json;
  }

  private static ObjectNode point(Point point, Measure measure) {
    ObjectNode json = Json.object();
    json.put("statements", point.statements());
    json.put("with", point.with());
    if (measure == Measure.RATE) {
      json.put("words", point.words());
      json.put("occurrences", point.occurrences());
    }
    json.put("value", KeynessService.finite(point.value()));
    json.set("interval", KeynessService.interval(point.interval()));
    return json.put("tooSmall", point.tooSmall());
  }
}
