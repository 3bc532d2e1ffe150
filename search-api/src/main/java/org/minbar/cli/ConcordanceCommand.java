package org.minbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

/** {@code analysis concordance}: every occurrence of the words of a query. */
@Command(
    name = "concordance",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows every occurrence of the words of a query, in its context.")
final class ConcordanceCommand extends AskingCommand {

  @Parameters(index = "0", paramLabel = "QUERY", description = "words, \"phrases\", prefix*")
  private String query = "";

  @Mixin private StatementOptions statements = new StatementOptions();

  @Option(names = "--words", paramLabel = "N", description = "words on each side (default: 8)")
  private @Nullable Integer words;

  @Option(names = "--sentence", description = "the whole sentence instead")
  private boolean sentence;

  @Option(
      names = "--order",
      paramLabel = "KEY",
      description = "before1 to before3, match, after1 to after3, round, date, -date, source")
  private List<String> order = List.of();

  @Option(names = "--sample", paramLabel = "N", description = "a random choice of so many")
  private @Nullable Integer sample;

  @Option(names = "--seed", paramLabel = "N", description = "of that choice (default: 0)")
  private long seed;

  @Option(names = "--near", paramLabel = "QUERY", description = "only those near other words")
  private @Nullable String near;

  @Option(names = "--size", paramLabel = "N", description = "the most to show (default: 50)")
  private @Nullable Integer size;

  ConcordanceCommand(BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    super(Question.CONCORDANCE, engines, clock);
  }

  @Override
  void ask(ObjectNode body) {
    body.put("query", query);
    ObjectNode context = body.putObject("context").put("unit", sentence ? "sentence" : "word");
    Optional.ofNullable(words).ifPresent(number -> context.put("size", number));
    ArrayNode keys = body.putArray("order");
    order.forEach(keys::add);
    Optional.ofNullable(sample)
        .ifPresent(number -> body.putObject("sample").put("size", number).put("seed", seed));
    Optional.ofNullable(near)
        .ifPresent(text -> body.putObject("near").put("query", text).putObject("context"));
    Optional.ofNullable(size).ifPresent(number -> body.put("size", number));
    statements.write(body);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    Columns columns = new Columns(terminal, "", "", "");
    answer
        .path("lines")
        .forEach(line ->
            columns.add(
                line.path("date").asText(""),
                Columns.plain(line.path("round").asText("")),
                shown(line, terminal)));
    List<String> lines = new ArrayList<>(columns.lines());
    lines.set(0, Columns.number(answer.at("/total/value"), 0) + " occurrences");
    return lines;
  }

  /** The match in bold as a whole, for a change within a word would part its letters. */
  private static String shown(JsonNode line, boolean terminal) {
    String match = Columns.plain(line.path("match").asText());
    return Columns.plain(line.path("before").asText())
        + (terminal ? "\u001b[1m" + match + "\u001b[0m" : "«" + match + "»")
        + Columns.plain(line.path("after").asText());
  }
}
