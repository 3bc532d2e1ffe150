package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.search.SearchEngine;
import org.minbar.search.Snapshot;

/** Answers requests for single statements, and those that add, correct or remove some. */
final class StatementRequests {

  private final SearchEngine engine;
  private final StatementJson statements;
  private final IngestService ingest;

  StatementRequests(SearchEngine engine, StatementJson statements, IngestService ingest) {
    this.engine = engine;
    this.statements = statements;
    this.ingest = ingest;
  }

  /** One statement with all that is known of it. */
  void read(Context context) {
    Problems problems = new Problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    AddressForm.simple(query.without(Download.PARAMETERS), List.of(), List.of(), problems);
    ObjectNode asked = Json.object().put("id", context.pathParam("id"));
    Optional<Download> download = Download.read(query, Layout.STATEMENT, problems);
    problems.throwIfAny();
    Exchange.exportable(context, Layout.STATEMENT, download, asked, this::statement);
  }

  private ObjectNode statement(ObjectNode asked) {
    String id = asked.path("id").asText();
    Snapshot snapshot = engine.snapshot();
    CodedStatement coded = engine.findStatement(id).orElseThrow(() -> unknown(id));
    List<String> duplicates = engine.duplicates(id);
    List<Statement> listed =
        duplicates.stream()
            .limit(Limits.DUPLICATES)
            .flatMap(each -> engine.findStatement(each).stream())
            .map(CodedStatement::statement)
            .toList();
    return statements.write(snapshot, coded, duplicates.size(), listed);
  }

  /** There is no statement of an id. */
  static ProblemException unknown(String id) {
    return ProblemException.of(
        404,
        Problem.of(
            ProblemCode.UNKNOWN_STATEMENT,
            "id",
            "no statement has the id " + Problem.quote(id) + ": search for it"));
  }

  /** Takes statements. */
  void put(Context context) {
    Exchange.noParameters(context);
    answer(context, ingest.put(context));
  }

  /** Removes one statement. */
  void remove(Context context) {
    Exchange.noParameters(context);
    answer(context, ingest.remove(context, context.pathParam("id")));
  }

  /** Corrects facts of one statement, and answers the statement as it is then. */
  void correct(Context context) {
    String id = context.pathParam("id");
    ingest.correct(context, id);
    SearchEngine.Hold hold = engine.hold();
    try {
      Exchange.answer(context, statement(Json.object().put("id", id)));
    } finally {
      hold.close();
    }
  }

  private static void answer(Context context, IngestService.Answer answer) {
    context.status(answer.status());
    Exchange.answer(context, answer.json());
  }
}
