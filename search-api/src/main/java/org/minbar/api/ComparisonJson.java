package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement;
import org.minbar.corpus.align.Change;
import org.minbar.corpus.align.Clause;
import org.minbar.corpus.align.ClausePair;
import org.minbar.corpus.align.Comparison;
import org.minbar.corpus.align.Edit;
import org.minbar.corpus.align.Grade;
import org.minbar.search.Snapshot;

/** Writes what changed between two statements. */
final class ComparisonJson {

  private ComparisonJson() {}

  static ObjectNode write(
      Snapshot snapshot, CodedStatement from, CodedStatement to, Comparison comparison) {
    ObjectNode json = Json.object();
    json.put("snapshot", snapshot.id());
    json.set("from", statement(from));
    json.set("to", statement(to));
    ObjectNode counts = json.putObject("counts");
    for (ClausePair.Status status : ClausePair.Status.values()) {
      counts.put(status.id(), comparison.count(status));
    }
    for (Grade grade : Grade.values()) {
      counts.put(
          grade.id(),
          comparison.pairs().stream()
              .filter(pair -> pair.grade().equals(Optional.of(grade)))
              .count());
    }
    ArrayNode pairs = json.putArray("pairs");
    for (ClausePair pair : comparison.pairs()) {
      ObjectNode written = pairs.addObject();
      written.put("status", pair.status().id());
      written.put("grade", pair.grade().map(Grade::id).orElse(null));
      written.put("similarity", rounded(pair.similarity()));
      written.set("from", clause(pair.from(), comparison.from()));
      written.set("to", clause(pair.to(), comparison.to()));
      written.set("edits", edits(pair.edits()));
    }
    return json;
  }

  /** To four digits, which is more than a similarity means. */
  static double rounded(double similarity) {
    return Math.round(similarity * 1e4) / 1e4;
  }

  /** What identifies a statement, with the rounds it is about. */
  static ObjectNode statement(CodedStatement coded) {
    Statement statement = coded.statement();
    ObjectNode json = Json.object();
    json.put("id", statement.id());
    json.put("title", statement.title());
    json.put("date", StatementJson.date(statement));
    json.put("kind", statement.kind().orElse(null));
    ArrayNode rounds = json.putArray("rounds");
    coded.values(Dimension.ROUND).forEach(rounds::add);
    return json;
  }

  private static JsonNode clause(Optional<Clause> clause, String text) {
    return clause.<JsonNode>map(found -> clause(found, text)).orElse(NullNode.instance);
  }

  /** A clause with its place and its words. */
  static ObjectNode clause(Clause clause, String text) {
    ObjectNode json = Json.object();
    json.put("number", clause.number());
    json.set("span", SearchAnswerJson.span(clause.span()));
    return json.put("quote", clause.span().of(text));
  }

  static ArrayNode edits(List<Edit> edits) {
    ArrayNode json = Json.object().arrayNode();
    for (Edit edit : edits) {
      ObjectNode written = json.addObject();
      written.put("operation", edit.operation().id());
      written.set("from", SearchAnswerJson.span(edit.from()));
      written.set("to", SearchAnswerJson.span(edit.to()));
      written.put("before", edit.before());
      written.put("after", edit.after());
      written.put("grade", edit.grade().map(Grade::id).orElse(null));
      ArrayNode changes = written.putArray("changes");
      edit.changes().stream().map(Change::id).forEach(changes::add);
    }
    return json;
  }
}
