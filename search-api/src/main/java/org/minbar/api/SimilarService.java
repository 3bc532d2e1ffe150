package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.UnaryOperator;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.search.SearchEngine;
import org.minbar.search.SimilarStatements;
import org.minbar.search.SimilarStatements.Answer;
import org.minbar.search.SimilarStatements.Similar;

/**
 * Answers which statements resemble one, and by which words.
 *
 * @param engine finds them
 */
public record SimilarService(SearchEngine engine) {

  private static final int MOST = 50;
  private static final int USUAL = 5;

  /** Resemblances are written with three decimals. */
  private static final double THOUSAND = 1000;

  void answer(Context context) {
    Problems problems = new Problems();
    ObjectNode parameters =
        AddressForm.simple(
            QueryString.parse(context.queryString(), problems),
            List.of(),
            List.of("size"),
            problems);
    Exchange.answer(context, answer(context.pathParam("id"), parameters, problems));
  }

  /**
   * Answers who knows the names of an option, such as a terminal.
   *
   * @param id the statement
   * @param parameters {@code size}, if it is given
   * @param naming as of {@link SearchService}
   * @throws ProblemException with everything that is wrong with the request
   */
  public ObjectNode answer(String id, ObjectNode parameters, UnaryOperator<String> naming) {
    return answer(id, parameters, new Problems(naming));
  }

  private ObjectNode answer(String id, ObjectNode parameters, Problems problems) {
    int size =
        new Fields(parameters, List.of("size"), problems).integer("size", 1, MOST).orElse(USUAL);
    problems.throwIfAny();
    CodedStatement coded =
        engine.findStatement(id).orElseThrow(() -> StatementRequests.unknown(id));
    Answer answer = SearchService.continuing(() -> new SimilarStatements(engine).to(coded, size));
    ObjectNode json = Json.object();
    json.put("snapshot", engine.snapshot().id());
    json.put("id", id);
    ArrayNode words = json.putArray("words");
    answer
        .words()
        .forEach(each ->
            words
                .addObject()
                .put("word", each.word())
                .put("times", each.times())
                .put("statements", each.statements())
                .put("weight", rounded(each.weight())));
    ArrayNode statements = json.putArray("statements");
    answer.similar().forEach(each -> statements.add(write(each)));
    return json;
  }

  private static ObjectNode write(Similar similar) {
    Statement statement = similar.hit().coded().statement();
    ObjectNode json = Json.object();
    json.put("id", statement.id());
    json.put("title", statement.title());
    json.put("date", StatementJson.date(statement));
    json.put("source", SearchAnswerJson.source(statement));
    json.put("resemblance", rounded(similar.resemblance()));
    json.put("duplicates", similar.hit().duplicates());
    ArrayNode words = json.putArray("words");
    similar
        .shared()
        .forEach(each ->
            words
                .addObject()
                .put("word", each.word())
                .put("written", each.written())
                .put("times", each.times()));
    return json;
  }

  private static double rounded(double value) {
    return Math.round(value * THOUSAND) / THOUSAND;
  }
}
