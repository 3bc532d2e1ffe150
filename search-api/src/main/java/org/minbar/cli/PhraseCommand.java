package org.minbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.minbar.api.AnalysisService;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analysis phrase}: the life of a phrase. */
@Command(
    name = "phrase",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells in which rounds a phrase stood, and what was said in its stead.")
final class PhraseCommand extends IndexCommand {

  @Parameters(index = "0", paramLabel = "TEXT", description = "the phrase")
  private String text = "";

  @Mixin private StatementOptions statements = new StatementOptions();

  @Option(
      names = "--variants",
      paramLabel = "N",
      description = "the most other wordings to show (default: 10)")
  private @Nullable Integer variants;

  private final InstantSource clock;

  PhraseCommand(BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    super(engines);
    this.clock = clock;
  }

  @Override
  ObjectNode answer(SearchEngine engine, Vocabularies vocabularies) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("text", text);
    Optional.ofNullable(variants).ifPresent(number -> body.put("variants", number));
    statements.write(body);
    return new AnalysisService(engine, vocabularies, clock).phrase(body, OptionNames::of);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    Columns rounds = new Columns(terminal, "round", "date", "count", "with", "statements");
    answer
        .path("rounds")
        .forEach(round ->
            rounds.add(
                Columns.plain(round.path("round").asText()),
                round.path("date").asText(),
                Columns.number(round.path("count"), 0),
                Columns.number(round.path("with"), 0),
                Columns.number(round.path("statements"), 0)));
    List<String> lines = new ArrayList<>(rounds.lines());
    for (JsonNode variant : answer.path("variants")) {
      List<String> in = new ArrayList<>();
      variant.path("rounds").forEach(round -> in.add(Columns.plain(round.asText())));
      lines.add(
          "instead, in "
              + String.join(", ", in)
              + ": "
              + Columns.plain(variant.path("text").asText()));
    }
    lines.add(
        Columns.number(answer.at("/total/value"), 0)
            + " occurrences in "
            + Columns.number(answer.path("statements"), 0)
            + " statements");
    return lines;
  }
}
