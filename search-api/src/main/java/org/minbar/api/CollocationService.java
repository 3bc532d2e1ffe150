package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minbar.concordance.Context.Unit;
import org.minbar.concordance.Reach;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery.Word;
import org.minbar.search.CollocationAnswer;
import org.minbar.search.CollocationAnswer.Collocate;
import org.minbar.search.CollocationRequest;
import org.minbar.search.CollocationRequest.Measure;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;

/** Answers {@code POST /api/v1/collocations}: the words that stand near those of a query. */
final class CollocationService {

  private static final List<String> KEYS =
      Stream.concat(
              SearchRequestReader.SUBCORPUS.stream(),
              Stream.of("context", "minimum", "order", "size"))
          .toList();

  private final SearchEngine engine;
  private final SearchService search;
  private final SearchRequestReader reader;

  /**
   * An answerer over an engine.
   *
   * @param search says what a query means
   */
  CollocationService(SearchEngine engine, Vocabularies vocabularies, SearchService search) {
    this.engine = engine;
    this.search = search;
    this.reader = new SearchRequestReader(new DimensionVocabulary(vocabularies));
  }

  /**
   * Answers a body.
   *
   * @throws ProblemException with everything that is wrong with it
   */
  ObjectNode answer(ObjectNode body, Problems problems) {
    Fields fields = new Fields(body, KEYS, problems);
    Subcorpus subcorpus = reader.subcorpus(fields, problems);
    ConcordanceService.requireWords(fields, subcorpus.query(), problems);
    Reach reach =
        ReachJson.read(fields, problems)
            .orElse(new Reach(Unit.WORD, Limits.DEFAULT_WINDOW, Limits.DEFAULT_WINDOW));
    int minimum = fields.integer("minimum", 1, Limits.FLOOR).orElse(Limits.DEFAULT_FLOOR);
    Measure order =
        fields
            .text("order", Limits.VALUE)
            .flatMap(id -> measure(id, problems))
            .orElse(Measure.LOG_LIKELIHOOD);
    int size = fields.integer("size", 0, Limits.WORDS).orElse(Limits.DEFAULT_WORDS);
    problems.throwIfAny();
    CollocationRequest request =
        new CollocationRequest(search.meant(subcorpus), reach, minimum, order, size);
    CollocationAnswer answer = ConcordanceService.bounded(() -> engine.collocations(request));
    return write(answer, subcorpus, body.path("query").asText(), reach);
  }

  private static Optional<Measure> measure(String id, Problems problems) {
    Optional<Measure> measure = Measure.find(id);
    if (measure.isEmpty()) {
      String ids = String.join(", ", Arrays.stream(Measure.values()).map(Measure::id).toList());
      problems.add(
          ProblemCode.UNKNOWN_SORT,
          "order",
          "unknown order " + Problem.quote(id) + ": use one of " + ids);
    }
    return measure;
  }

  private static ObjectNode write(
      CollocationAnswer answer, Subcorpus subcorpus, String typed, Reach reach) {
    ObjectNode json = Json.object();
    json.put("snapshot", answer.snapshot().id());
    json.put("matches", answer.matches());
    json.put("near", answer.near());
    json.put("words", answer.words());
    ArrayNode collocates = json.putArray("collocates");
    for (Collocate each : answer.collocates()) {
      ObjectNode written = collocate(each);
      written.set(
          "concordance",
          LineLinks.near(new Word(Scope.ANYWHERE, each.form()), subcorpus, typed, reach));
      collocates.add(written);
    }
    return json;
  }

  private static ObjectNode collocate(Collocate collocate) {
    ObjectNode json = Json.object();
    json.put("word", collocate.key());
    json.put("form", collocate.form());
    ObjectNode table = json.putObject("table");
    table.put("both", collocate.table().both());
    table.put("wordOnly", collocate.table().firstOnly());
    table.put("nearOnly", collocate.table().secondOnly());
    table.put("neither", collocate.table().neither());
    table.put("expected", collocate.table().expectedBoth());
    for (Measure measure : Measure.values()) {
      json.put(measure.id(), KeynessService.finite(measure.of(collocate.table())));
    }
    return json;
  }
}
