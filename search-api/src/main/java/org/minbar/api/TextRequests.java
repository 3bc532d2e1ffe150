package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Morphology;
import org.minbar.arabic.Word;
import org.minbar.arabic.WordAnalysis;
import org.minbar.arabic.Words;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;

/** Answers questions about a text that is sent along. */
record TextRequests(
    Analysis analysis, Function<Statement, CodedStatement> coder, QuantityJson quantities) {

  /**
   * The terms of a text at each level asked for, or at every level, and what its words are made of.
   */
  ObjectNode analyze(ObjectNode body) {
    Problems problems = new Problems();
    Fields fields = new Fields(body, List.of("text", "levels"), problems);
    String text = fields.requiredText("text", Limits.BODY).orElse("");
    List<MatchLevel> levels =
        fields.texts("levels", Limits.FILTER_VALUES, Limits.VALUE).stream()
            .flatMap(id -> SearchRequestReader.level("levels", id, problems).stream())
            .distinct()
            .toList();
    problems.throwIfAny();
    ObjectNode json = Json.object();
    ObjectNode terms = json.putObject("levels");
    (levels.isEmpty() ? Arrays.asList(MatchLevel.values()) : levels)
        .forEach(level -> terms.set(level.id(), tokens(level, text)));
    json.set("words", words(text));
    return json;
  }

  private static ArrayNode words(String text) {
    ArrayNode words = Json.object().arrayNode();
    for (Word word : Words.of(text)) {
      WordAnalysis analysis = Morphology.bundled().explain(word.text());
      ObjectNode json = words.addObject();
      json.put("word", word.text());
      json.set("span", SearchAnswerJson.span(new Span(word.start(), word.end())));
      WordAnalysisJson.write(analysis, json);
      json.put("explanation", analysis.toString());
    }
    return words;
  }

  private ArrayNode tokens(MatchLevel level, String text) {
    ArrayNode tokens = Json.object().arrayNode();
    for (Analysis.Token token : analysis.tokens(level, text)) {
      ObjectNode json = tokens.addObject();
      json.put("term", token.term());
      json.set("span", SearchAnswerJson.span(token.span()));
      json.put("position", token.position());
    }
    return tokens;
  }

  /** The facts that the words of a statement say. */
  ObjectNode extract(ObjectNode body) {
    Problems problems = new Problems();
    Fields fields = new Fields(body, List.of("title", "text", "date"), problems);
    String title = fields.text("title", Limits.BODY).orElse("");
    String text = fields.requiredText("text", Limits.BODY).orElse("");
    StatementDate date =
        fields
            .text("date", Limits.VALUE)
            .map(sent -> date(sent, problems))
            .orElse(StatementDate.UNKNOWN);
    problems.throwIfAny();
    Statement statement =
        new Statement(
            "sent", title, date, Optional.empty(), "ar", List.of(), List.of(), text, Map.of());
    return StatementJson.facts(coder.apply(statement), quantities);
  }

  private static StatementDate date(String sent, Problems problems) {
    try {
      return StatementDate.parse(sent);
    } catch (IllegalArgumentException e) {
      problems.add(
          ProblemCode.BAD_DATE,
          "date",
          "date is no date: write 2023-06-21, 2023-06-20/2023-06-21, 2023-06 or 2023 (got: "
              + Problem.quote(sent)
              + ")");
      return StatementDate.UNKNOWN;
    }
  }
}
