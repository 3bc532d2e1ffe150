package org.minbar.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.minbar.api.AnalysisService.Question;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analysis cooccurrence}: who and what clauses name together. */
@Command(
    name = "cooccurrence",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists which countries, organisations, people and topics clauses name together.")
final class CooccurrenceCommand extends AskingCommand {

  @Parameters(index = "0", arity = "0..1", paramLabel = "QUERY", description = "which statements")
  private @Nullable String query;

  @Mixin private StatementOptions statements = new StatementOptions();

  @Option(
      names = "--dimensions",
      paramLabel = "ID",
      description = "of these dimensions only, such as country")
  private List<String> dimensions = List.of();

  @Option(
      names = "--minimum",
      paramLabel = "N",
      description = "clauses of a pair, at least (default: 2)")
  private @Nullable Integer minimum;

  @Option(names = "--size", paramLabel = "N", description = "the most to show (default: 200)")
  private @Nullable Integer size;

  CooccurrenceCommand(BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    super(Question.COOCCURRENCE, engines, clock);
  }

  @Override
  void ask(ObjectNode body) {
    Optional.ofNullable(query).ifPresent(text -> body.put("query", text));
    if (!dimensions.isEmpty()) {
      dimensions.forEach(body.putArray("dimensions")::add);
    }
    Optional.ofNullable(minimum).ifPresent(number -> body.put("minimum", number));
    Optional.ofNullable(size).ifPresent(number -> body.put("size", number));
    statements.write(body);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    Columns columns =
        new Columns(terminal, "clauses", "expected", "log-likelihood", "statements", "pair");
    answer
        .path("edges")
        .forEach(edge ->
            columns.add(
                Columns.number(edge.path("clauses"), 0),
                Columns.number(edge.path("expected"), 1),
                Columns.number(edge.path("logLikelihood"), 1),
                Columns.number(edge.path("statements"), 0),
                Columns.plain(
                    edge.path("source").asText() + " + " + edge.path("target").asText())));
    List<String> lines = new ArrayList<>(columns.lines());
    lines.add(
        Columns.number(answer.at("/total/value"), 0)
            + " pairs in "
            + Columns.number(answer.path("clauses"), 0)
            + " clauses of "
            + Columns.number(answer.path("statements"), 0)
            + " statements");
    return lines;
  }
}
