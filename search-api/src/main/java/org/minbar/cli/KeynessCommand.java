package org.minbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
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

/** {@code analysis keyness}: the words that tell statements from others. */
@Command(
    name = "keyness",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists the words that tell the statements selected from all others, or from a reference.",
      "* a significant difference; ? too little to say."
    })
final class KeynessCommand extends AskingCommand {

  @Parameters(index = "0", arity = "0..1", paramLabel = "QUERY", description = "which statements")
  private @Nullable String query;

  @Mixin private StatementOptions statements = new StatementOptions();

  @Option(
      names = "--reference",
      paramLabel = "DIMENSION=VALUE",
      description = "compare with these, such as year=2017 (default: all others)")
  private List<String> reference = List.of();

  @Option(
      names = "--key-level",
      paramLabel = "LEVEL",
      description = "at which words are told apart (default: lemma)")
  private @Nullable String keyLevel;

  @Option(names = "--minimum", paramLabel = "N", description = "how often, at least (default: 5)")
  private @Nullable Integer minimum;

  @Option(names = "--size", paramLabel = "N", description = "the most to show (default: 50)")
  private @Nullable Integer size;

  @Option(names = "--seed", paramLabel = "N", description = "of the intervals (default: 0)")
  private @Nullable Long seed;

  KeynessCommand(BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    super(Question.KEYNESS, engines, clock);
  }

  @Override
  void ask(ObjectNode body) {
    ObjectNode target = body.putObject("target");
    Optional.ofNullable(query).ifPresent(text -> target.put("query", text));
    statements.write(target);
    if (!reference.isEmpty()) {
      StatementOptions.values(body.putObject("reference").putObject("filters"), reference);
    }
    Optional.ofNullable(keyLevel).ifPresent(text -> body.put("level", text));
    Optional.ofNullable(minimum).ifPresent(number -> body.put("minimum", number));
    Optional.ofNullable(size).ifPresent(number -> body.put("size", number));
    Optional.ofNullable(seed).ifPresent(number -> body.put("seed", number));
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    Columns columns =
        new Columns(
            terminal,
            "here",
            "there",
            "per 10,000",
            "there",
            "log-likelihood",
            "log ratio",
            "95 %",
            "DP",
            "there",
            "",
            "word");
    answer
        .path("words")
        .forEach(word ->
            columns.add(
                Columns.number(word.at("/target/count"), 0),
                Columns.number(word.at("/reference/count"), 0),
                Columns.number(word.at("/target/per10000"), 2),
                Columns.number(word.at("/reference/per10000"), 2),
                Columns.number(word.path("logLikelihood"), 1),
                Columns.number(word.path("logRatio"), 2),
                Columns.interval(word.path("logRatioInterval"), 2),
                Columns.number(word.at("/target/dispersion"), 2),
                Columns.number(word.at("/reference/dispersion"), 2),
                sign(word),
                Columns.plain(word.path("word").asText())));
    List<String> lines = new ArrayList<>(columns.lines());
    lines.add(size("here", answer.path("target")) + "; " + size("there", answer.path("reference")));
    return lines;
  }

  private static String sign(JsonNode word) {
    return word.path("tooSmall").asBoolean()
        ? "?"
        : word.path("significant").asBoolean() ? "*" : "";
  }

  private static String size(String side, JsonNode size) {
    return side
        + " "
        + Columns.number(size.path("words"), 0)
        + " words in "
        + Columns.number(size.path("statements"), 0)
        + " statements";
  }
}
