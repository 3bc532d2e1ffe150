package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.align.Comparison;
import org.minbar.corpus.align.Drift;
import org.minbar.corpus.align.TooMuchTextException;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.Snapshot;

/**
 * Answers what changed between two statements, or through a series of them, from JSON to JSON.
 *
 * <p>Safe for use by many threads.
 */
public final class ComparisonService {

  private final SearchEngine engine;
  private final Vocabularies vocabularies;
  private final DimensionVocabulary names;
  private final SearchRequestReader reader;

  /** Parameters as in {@link Services}. */
  public ComparisonService(SearchEngine engine, Vocabularies vocabularies) {
    this.engine = engine;
    this.vocabularies = vocabularies;
    this.names = new DimensionVocabulary(vocabularies);
    this.reader = new SearchRequestReader(names);
  }

  /**
   * Compares the texts of two statements, whose ids are {@code from} and {@code to}.
   *
   * @param naming maps {@code from} and {@code to} to the names their sender knows them by
   * @throws ProblemException if an id is missing or unknown, or a text too long
   */
  public ObjectNode compare(ObjectNode ids, UnaryOperator<String> naming) {
    return compare(ids, new Problems(naming));
  }

  ObjectNode compare(ObjectNode ids, Problems problems) {
    Fields fields = new Fields(ids, List.of("from", "to"), problems);
    Snapshot snapshot = engine.snapshot();
    Optional<CodedStatement> from = statement(fields, "from", problems);
    Optional<CodedStatement> to = statement(fields, "to", problems);
    problems.throwIfAny();
    CodedStatement older = from.orElseThrow();
    CodedStatement newer = to.orElseThrow();
    try {
      Comparison comparison = Comparison.of(older.statement().text(), newer.statement().text());
      return ComparisonJson.write(snapshot, older, newer, comparison);
    } catch (TooMuchTextException e) {
      throw tooLong("one of the texts has " + e.getMessage() + ": compare shorter ones");
    }
  }

  private Optional<CodedStatement> statement(Fields fields, String name, Problems problems) {
    Optional<String> id = fields.requiredText(name, Limits.ID);
    Optional<CodedStatement> found = id.flatMap(engine::findStatement);
    if (id.isPresent() && found.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_STATEMENT,
          name,
          "no statement has the id " + Problem.quote(id.get()) + ": search for it");
    }
    return found;
  }

  /**
   * As {@code GET /api/v1/drift} answers.
   *
   * @param body {@code series}, and {@code filters.round} to narrow it
   * @param naming what the sender calls what a path in the body names
   * @throws ProblemException with everything that is wrong with the request
   */
  public ObjectNode drift(ObjectNode body, UnaryOperator<String> naming) {
    return drift(body, new Problems(naming));
  }

  /**
   * Follows the clauses of a series: {@code series} is the id of a kind, or its plural with s;
   * {@code filters.round} narrows it to some rounds.
   */
  ObjectNode drift(ObjectNode body, Problems problems) {
    Fields fields = new Fields(body, List.of("series", "filters"), problems);
    String kind = kind(fields.requiredText("series", Limits.VALUE).orElse(""));
    ObjectNode search = Json.object().put("sort", "date").put("size", 0);
    fields.object("filters").ifPresent(filters -> search.set("filters", filters.deepCopy()));
    search.withObjectProperty("filters").putArray("kind").add(kind.isEmpty() ? "?" : kind);
    SearchRequest request = reader.read(search, problems);
    SearchAnswer answer =
        SearchService.continuing(() ->
            engine.search(
                new SearchRequest(
                    request.subcorpus(), Map.of(), Sort.DATE, Limits.SERIES, Optional.empty())));
    if (answer.leftOut().isPresent()) {
      throw SearchService.tooSlow("the series cannot be found in time: name some rounds");
    }
    long total = answer.total().value();
    if (total == 0 && names.find(Dimension.KIND, kind).isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_VALUE,
          "series",
          "no statement is of the kind "
              + Problem.quote(kind)
              + ": see /api/v1/vocabulary/kinds for the ids");
      problems.throwIfAny();
    } else if (total > Limits.SERIES) {
      throw tooLong(
          "the series has "
              + total
              + " statements, of which at most "
              + Limits.SERIES
              + " can be followed: name some rounds");
    }
    List<CodedStatement> statements = inOrder(answer.hits());
    try {
      Drift drift = Drift.of(statements.stream().map(coded -> coded.statement().text()).toList());
      return DriftJson.write(answer.snapshot(), kind, statements, drift);
    } catch (TooMuchTextException e) {
      throw tooLong("the series has " + e.getMessage() + ": name some rounds");
    }
  }

  /** The kind that a name means: an id, or an id and s. */
  private String kind(String name) {
    String single = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    boolean plural =
        names.find(Dimension.KIND, name).isEmpty()
            && names.find(Dimension.KIND, single).isPresent();
    return plural ? single : name;
  }

  /** By date; a statement without one stands where its first round does, or else at the end. */
  private List<CodedStatement> inOrder(List<Hit> hits) {
    return hits.stream()
        .map(Hit::coded)
        .sorted(Comparator.comparing((CodedStatement coded) -> day(coded)))
        .toList();
  }

  private LocalDate day(CodedStatement coded) {
    return coded
        .statement()
        .date()
        .first()
        .or(() ->
            coded
                .values(Dimension.ROUND)
                .flatMap(round -> vocabularies.rounds().find(round).stream())
                .map(round -> round.start())
                .min(Comparator.naturalOrder()))
        .orElse(LocalDate.MAX);
  }

  private static ProblemException tooLong(String message) {
    return ProblemException.badRequest(List.of(Problem.of(ProblemCode.TOO_LONG, message)));
  }
}
