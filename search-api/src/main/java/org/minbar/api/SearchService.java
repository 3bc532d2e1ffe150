package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.minbar.api.Corrections.Correction;
import org.minbar.api.NamedConcepts.Expanded;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.query.StatementQuery;
import org.minbar.search.BadCursorException;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.StaleCursorException;
import org.minbar.search.TooSlowException;
import org.minbar.search.WordMatches;

/**
 * Answers a search from JSON to JSON, whoever asks: a browser, or a person at a terminal.
 *
 * <p>Safe for use by many threads.
 */
public final class SearchService {

  private final SearchEngine engine;
  private final NamedConcepts concepts;
  private final Corrections corrections;
  private final InstantSource clock;
  private final SearchRequestReader reader;
  private final SearchAnswerJson writer;

  /** Parameters as in {@link Services}. */
  public SearchService(SearchEngine engine, Vocabularies vocabularies, InstantSource clock) {
    this.engine = engine;
    this.concepts = new NamedConcepts(vocabularies);
    this.corrections = new Corrections(engine);
    this.clock = clock;
    DimensionVocabulary names = new DimensionVocabulary(vocabularies);
    this.reader = new SearchRequestReader(names);
    this.writer = new SearchAnswerJson(names);
  }

  /**
   * Answers the body of {@code POST /api/v1/search}.
   *
   * @throws ProblemException with everything that is wrong with the request
   */
  public ObjectNode answer(ObjectNode body) {
    return answer(body, new Problems());
  }

  /**
   * Answers a request that its sender wrote in another form.
   *
   * @param naming maps the path of a parameter in the body, {@code filters.round}, to the name its
   *     sender knows it by
   * @throws ProblemException with everything that is wrong with the request
   */
  public ObjectNode answer(ObjectNode body, UnaryOperator<String> naming) {
    return answer(body, new Problems(naming));
  }

  /** Answers a request in whose form some problems may have been found already. */
  ObjectNode answer(ObjectNode body, Problems problems) {
    Instant start = clock.instant();
    SearchRequest request = reader.read(body, problems);
    JsonNode typed = body.path("query");
    ObjectNode understood = SearchRequestJson.write(request, typed.asText());
    Expanded expanded = concepts.expand(request.subcorpus().query());
    SearchAnswer answer = ask(asking(expanded.query(), request));
    return writer.write(
        answer,
        request.subcorpus().minConfidence(),
        understood,
        expanded.named(),
        corrections(request, expanded, answer.total().value()),
        new WordMatches(expanded.query(), request.subcorpus().level()),
        Duration.between(start, clock.instant()).toMillis());
  }

  private List<Correction> corrections(SearchRequest request, Expanded expanded, long found) {
    Set<String> understood =
        expanded.named().stream()
            .flatMap(named -> Words.of(named.typed()).stream())
            .map(Word::text)
            .collect(Collectors.toSet());
    Subcorpus subcorpus = request.subcorpus();
    return corrections.of(
        subcorpus.query(), subcorpus.level(), understood, found, query -> total(query, request));
  }

  /** How many statements another question finds under the same conditions. */
  private long total(StatementQuery query, SearchRequest request) {
    SearchRequest meant = asking(concepts.expand(query).query(), request);
    return ask(new SearchRequest(
            meant.subcorpus(), Map.of(), request.duplicates(), Sort.DATE, 0, Optional.empty()))
        .total()
        .value();
  }

  private SearchAnswer ask(SearchRequest request) {
    return continuing(() -> engine.search(request));
  }

  /** The subcorpus with the concepts that its query names. */
  Subcorpus meant(Subcorpus subcorpus) {
    return subcorpus.withQuery(meant(subcorpus.query()));
  }

  /** A query with the concepts that it names. */
  StatementQuery meant(StatementQuery query) {
    return concepts.expand(query).query();
  }

  /** An answer that would take too long: 503. */
  static ProblemException tooSlow(String message) {
    return ProblemException.of(503, Problem.of(ProblemCode.TOO_SLOW, message));
  }

  /** An answer of the engine, what it refuses being faults of the request or of the time. */
  static <T> T continuing(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (TooSlowException e) {
      throw tooSlow(String.valueOf(e.getMessage()));
    } catch (StaleCursorException e) {
      throw ProblemException.of(
          400,
          Problem.of(
              ProblemCode.STALE_CURSOR,
              "cursor",
              "the statements have changed since the answer before: start again without a cursor"));
    } catch (BadCursorException e) {
      throw ProblemException.of(
          400,
          Problem.of(
              ProblemCode.BAD_CURSOR,
              "cursor",
              "the cursor does not continue this search: give back `next` of the answer before,"
                  + " with the same request, or none"));
    }
  }

  /** The answer speaks of what was typed; the engine is asked what was meant. */
  private static SearchRequest asking(StatementQuery query, SearchRequest request) {
    return new SearchRequest(
        request.subcorpus().withQuery(query),
        request.facets(),
        request.duplicates(),
        request.sort(),
        request.size(),
        request.cursor());
  }
}
