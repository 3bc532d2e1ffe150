package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.api.Corrections.Correction;
import org.minbar.api.NamedConcepts.Named;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Source;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.vocabulary.Entry;
import org.minbar.search.FacetCounts;
import org.minbar.search.FacetCounts.ValueCount;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Highlight;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchAnswer.Total;
import org.minbar.search.WordMatch;
import org.minbar.search.WordMatches;

/** Writes what a search found. */
record SearchAnswerJson(DimensionVocabulary vocabularies) {

  /**
   * The whole answer.
   *
   * @param minConfidence hits tell the values of facts with this confidence or more
   * @param understood the request as understood
   * @param named the concepts that were asked for too
   * @param corrections other questions that may have been meant
   * @param matches say why words are marked
   */
  ObjectNode write(
      SearchAnswer answer,
      double minConfidence,
      ObjectNode understood,
      Set<Named> named,
      List<Correction> corrections,
      WordMatches matches,
      long tookMillis) {
    ObjectNode json = Json.object();
    json.put("snapshot", answer.snapshot().id());
    json.set("request", understood);
    json.set("total", total(answer.total()));
    ArrayNode expanded = json.putArray("expanded");
    named.forEach(each -> expanded.add(named(each)));
    ArrayNode didYouMean = json.putArray("didYouMean");
    corrections.forEach(each ->
        didYouMean.addObject().put("query", each.query().toString()).put("total", each.total()));
    ArrayNode hits = json.putArray("hits");
    answer.hits().forEach(hit -> hits.add(hit(hit, matches, minConfidence)));
    ObjectNode facets = json.putObject("facets");
    answer
        .facets()
        .forEach((dimension, counts) -> facets.set(dimension.id(), facet(dimension, counts)));
    json.put("next", answer.next().orElse(null));
    json.put("tookMillis", tookMillis);
    return Json.partial(json, answer.leftOut());
  }

  private static ObjectNode total(Total total) {
    String exactness =
        switch (total.exactness()) {
          case EXACT -> "exact";
          case AT_LEAST -> "at-least";
        };
    return Json.object()
        .put("value", total.value())
        .put("statements", total.statements())
        .put("exactness", exactness);
  }

  private static ObjectNode named(Named named) {
    Entry entry = named.match().entry();
    ObjectNode json = Json.object();
    json.put("typed", named.typed());
    json.put("vocabulary", named.match().vocabulary().id());
    json.put("id", entry.id());
    json.set("label", DimensionVocabulary.label(entry.label()));
    String by =
        switch (named.by()) {
          case LABEL -> "label";
          case TRANSLITERATION -> "transliteration";
        };
    return json.put("by", by);
  }

  private ObjectNode hit(Hit hit, WordMatches matches, double minConfidence) {
    Statement statement = hit.coded().statement();
    ObjectNode json = Json.object();
    json.put("id", statement.id());
    json.put("title", statement.title());
    json.put("date", StatementJson.date(statement));
    json.put("kind", statement.kind().orElse(null));
    json.put("language", statement.language());
    json.put("source", source(statement));
    json.put("url", statement.sources().stream().findFirst().flatMap(Source::url).orElse(null));
    json.put("score", hit.score().isPresent() ? (Double) hit.score().getAsDouble() : null);
    json.put("duplicates", hit.duplicates());
    json.set("facts", values(hit.coded(), minConfidence));
    ArrayNode highlights = json.putArray("highlights");
    hit.highlights().forEach(highlight -> highlights.add(highlight(highlight, matches)));
    return json;
  }

  /** The name of the first source, null if none is known. */
  static @Nullable String source(Statement statement) {
    return statement.sources().isEmpty() ? null : statement.sources().getFirst().name();
  }

  /** A statement on a narrower topic is also on the broader ones, as in filters and counts. */
  ObjectNode values(CodedStatement coded, double minConfidence) {
    ObjectNode json = Json.object();
    for (Dimension dimension : Dimension.values()) {
      ArrayNode values = json.putArray(dimension.id());
      coded
          .values(dimension, minConfidence)
          .flatMap(value -> vocabularies.withBroader(dimension, value))
          .distinct()
          .forEach(values::add);
    }
    return json;
  }

  private static ObjectNode highlight(Highlight highlight, WordMatches matches) {
    ObjectNode json = Json.object();
    json.put("field", highlight.field().id());
    json.put("text", highlight.text());
    ArrayNode spans = json.putArray("spans");
    ArrayNode reasons = json.putArray("matches");
    for (Span span : highlight.spans()) {
      spans.add(span(span));
      String word = highlight.text().substring(span.start(), span.end());
      Optional<WordMatch> match = matches.find(highlight.field(), word);
      reasons.add(match.map(SearchAnswerJson::reason).orElse(null));
    }
    return json;
  }

  private static ObjectNode reason(WordMatch match) {
    ObjectNode json = Json.object();
    json.put("query", match.query());
    json.put("kind", match.kind().id());
    json.put("level", match.level().id());
    WordAnalysisJson.write(match.analysis(), json);
    return json.put("explanation", match.toString());
  }

  /** {@code [start,end]} in UTF-16 units. */
  static ArrayNode span(Span span) {
    return Json.object().arrayNode().add(span.start()).add(span.end());
  }

  private ObjectNode facet(Dimension dimension, FacetCounts counts) {
    ObjectNode json = Json.object();
    ArrayNode values = json.putArray("values");
    counts.values().forEach(each -> values.add(value(dimension, each)));
    json.put("other", counts.other());
    json.put("missing", counts.missing());
    json.put("maxError", counts.maxError());
    return json;
  }

  private ObjectNode value(Dimension dimension, ValueCount counted) {
    ObjectNode json = Json.object();
    json.put("value", counted.value());
    json.set("label", vocabularies.label(dimension, counted.value()));
    if (dimension == Dimension.TOPIC) {
      json.put("broader", broader(counted.value()));
    }
    return json.put("count", counted.count());
  }

  private @Nullable String broader(String topic) {
    return vocabularies
        .find(Dimension.TOPIC, topic)
        .map(Entry::concept)
        .flatMap(concept -> concept.broader())
        .orElse(null);
  }
}
