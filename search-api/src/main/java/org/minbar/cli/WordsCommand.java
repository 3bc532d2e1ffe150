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

/** {@code analysis words}: the words, or runs of words, of statements. */
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists the words of statements, or runs of up to five words.")
final class WordsCommand extends AskingCommand {

  @Parameters(index = "0", arity = "0..1", paramLabel = "QUERY", description = "which statements")
  private @Nullable String query;

  @Mixin private StatementOptions statements = new StatementOptions();

  @Option(names = "--n", description = "words of a run, 1 (default) to 5")
  private @Nullable Integer n;

  @Option(names = "--prefix", paramLabel = "LETTERS", description = "how a run begins")
  private @Nullable String prefix;

  @Option(names = "--contains", paramLabel = "LETTERS", description = "what stands in a run")
  private @Nullable String contains;

  @Option(names = "--minimum", paramLabel = "N", description = "how often, at least (default: 5)")
  private @Nullable Integer minimum;

  @Option(names = "--size", paramLabel = "N", description = "the most to show (default: 50)")
  private @Nullable Integer size;

  WordsCommand(BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    super(Question.WORDS, engines, clock);
  }

  @Override
  void ask(ObjectNode body) {
    Optional.ofNullable(query).ifPresent(text -> body.put("query", text));
    Optional.ofNullable(n).ifPresent(number -> body.put("n", number));
    Optional.ofNullable(prefix).ifPresent(text -> body.put("prefix", text));
    Optional.ofNullable(contains).ifPresent(text -> body.put("contains", text));
    Optional.ofNullable(minimum).ifPresent(number -> body.put("minimum", number));
    Optional.ofNullable(size).ifPresent(number -> body.put("size", number));
    statements.write(body);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    Columns columns =
        new Columns(terminal, "count", "per 10,000", "statements", "rounds", "written");
    answer
        .path("runs")
        .forEach(run ->
            columns.add(
                Columns.number(run.path("count"), 0),
                Columns.number(run.path("per10000"), 2),
                Columns.number(run.path("statements"), 0),
                Columns.number(run.path("rounds"), 0),
                Columns.plain(run.path("form").asText())));
    List<String> lines = new ArrayList<>(columns.lines());
    lines.add(
        Columns.number(answer.at("/total/value"), 0)
            + " different, of "
            + Columns.number(answer.path("words"), 0)
            + " words in "
            + Columns.number(answer.path("statements"), 0)
            + " statements");
    return lines;
  }
}
