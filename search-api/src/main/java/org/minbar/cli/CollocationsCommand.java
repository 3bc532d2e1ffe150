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

/** {@code analysis collocations}: the words near those of a query. */
@Command(
    name = "collocations",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists the words that stand near those of a query more often than by chance.")
final class CollocationsCommand extends AskingCommand {

  @Parameters(index = "0", paramLabel = "QUERY", description = "words, \"phrases\", prefix*")
  private String query = "";

  @Mixin private StatementOptions statements = new StatementOptions();

  @Option(names = "--before", paramLabel = "N", description = "words before (default: 5)")
  private @Nullable Integer before;

  @Option(names = "--after", paramLabel = "N", description = "words after (default: 5)")
  private @Nullable Integer after;

  @Option(names = "--sentence", description = "whole sentences instead of words")
  private boolean sentence;

  @Option(names = "--minimum", paramLabel = "N", description = "how often, at least (default: 5)")
  private @Nullable Integer minimum;

  @Option(
      names = "--order",
      paramLabel = "MEASURE",
      description = "logLikelihood (default), logDice, mutualInformation, tScore or logRatio")
  private @Nullable String order;

  @Option(names = "--size", paramLabel = "N", description = "the most to show (default: 50)")
  private @Nullable Integer size;

  CollocationsCommand(BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    super(Question.COLLOCATIONS, engines, clock);
  }

  @Override
  void ask(ObjectNode body) {
    body.put("query", query);
    ObjectNode context = body.putObject("context").put("unit", sentence ? "sentence" : "word");
    Optional.ofNullable(before).ifPresent(number -> context.put("before", number));
    Optional.ofNullable(after).ifPresent(number -> context.put("after", number));
    Optional.ofNullable(minimum).ifPresent(number -> body.put("minimum", number));
    Optional.ofNullable(order).ifPresent(text -> body.put("order", text));
    Optional.ofNullable(size).ifPresent(number -> body.put("size", number));
    statements.write(body);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    Columns columns =
        new Columns(
            terminal,
            "near",
            "expected",
            "elsewhere",
            "log-likelihood",
            "logDice",
            "MI",
            "t-score",
            "log ratio",
            "written");
    answer
        .path("collocates")
        .forEach(word ->
            columns.add(
                Columns.number(word.at("/table/both"), 0),
                Columns.number(word.at("/table/expected"), 1),
                Columns.number(word.at("/table/wordOnly"), 0),
                Columns.number(word.path("logLikelihood"), 1),
                Columns.number(word.path("logDice"), 2),
                Columns.number(word.path("mutualInformation"), 2),
                Columns.number(word.path("tScore"), 2),
                Columns.number(word.path("logRatio"), 2),
                Columns.plain(word.path("form").asText())));
    List<String> lines = new ArrayList<>(columns.lines());
    lines.add(
        Columns.number(answer.path("matches"), 0)
            + " occurrences, "
            + Columns.number(answer.path("near"), 0)
            + " words near them, "
            + Columns.number(answer.path("words"), 0)
            + " in all");
    return lines;
  }
}
