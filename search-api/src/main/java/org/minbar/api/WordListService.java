package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Word;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.WordListAnswer;
import org.minbar.search.WordListAnswer.Run;
import org.minbar.search.WordListRequest;

/** Answers {@code POST /api/v1/words}: the words, or runs of words, of some statements. */
final class WordListService {

  private static final List<String> KEYS =
      Stream.concat(
              SearchRequestReader.SUBCORPUS.stream(),
              Stream.of("n", "prefix", "contains", "minimum", "size", "cursor"))
          .toList();
  private static final double PER = 10_000;

  private final SearchEngine engine;
  private final SearchService search;
  private final SearchRequestReader reader;

  /**
   * An answerer over an engine.
   *
   * @param search says what a query means
   */
  WordListService(SearchEngine engine, Vocabularies vocabularies, SearchService search) {
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
    int n = fields.integer("n", 1, WordListRequest.LONGEST).orElse(1);
    String prefix = fields.text("prefix", Limits.VALUE).orElse("");
    String contains = fields.text("contains", Limits.VALUE).orElse("");
    int minimum = fields.integer("minimum", 1, Limits.FLOOR).orElse(Limits.DEFAULT_FLOOR);
    int size = fields.integer("size", 0, Limits.RUNS).orElse(Limits.DEFAULT_WORDS);
    Optional<String> cursor = fields.text("cursor", Limits.CURSOR);
    problems.throwIfAny();
    WordListRequest request =
        new WordListRequest(search.meant(subcorpus), n, prefix, contains, minimum, size, cursor);
    WordListAnswer answer = ConcordanceService.bounded(() -> engine.words(request));
    ObjectNode json = Json.object();
    json.put("snapshot", answer.snapshot().id());
    json.put("statements", answer.statements());
    json.put("words", answer.words());
    json.putObject("total").put("value", answer.total());
    ArrayNode runs = json.putArray("runs");
    for (Run run : answer.runs()) {
      ObjectNode written = run(run, answer.words());
      written.set("concordance", lines(run, n, subcorpus, body.path("query").asText()));
      runs.add(written);
    }
    return json.put("next", answer.next().orElse(null));
  }

  private static ObjectNode run(Run run, long words) {
    return Json.object()
        .put("run", run.key())
        .put("form", run.form())
        .put("count", run.count())
        .put("per10000", PER * run.count() / words)
        .put("statements", run.statements())
        .put("rounds", run.rounds());
  }

  private static ObjectNode lines(Run run, int n, Subcorpus subcorpus, String typed) {
    StatementQuery counted =
        n == 1 ? new Word(Scope.ANYWHERE, run.form()) : new Phrase(Scope.ANYWHERE, run.form(), 0);
    return LineLinks.within(counted, subcorpus, typed);
  }
}
