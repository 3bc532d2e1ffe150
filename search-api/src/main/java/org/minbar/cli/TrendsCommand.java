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

/** {@code analysis trends}: shares and rates from period to period. */
@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Follows queries, or values of facets, by year, month or round: the share of statements, or"
          + " how often in 10,000 words.",
      "? too little to say; – nothing is known."
    })
final class TrendsCommand extends AskingCommand {

  private static final int LONGEST_BAR = 30;

  @Parameters(index = "0", arity = "0..*", paramLabel = "QUERY", description = "what to follow")
  private List<String> queries = List.of();

  @Option(
      names = "--value",
      paramLabel = "DIMENSION=VALUE",
      description = "follow a value of a facet too, such as topic=demining")
  private List<String> values = List.of();

  @Option(names = "--by", description = "year (default), month or round")
  private @Nullable String by;

  @Option(names = "--measure", description = "share (default) or rate")
  private @Nullable String measure;

  @Option(names = "--within", paramLabel = "QUERY", description = "in statements with these words")
  private @Nullable String within;

  @Mixin private StatementOptions statements = new StatementOptions();

  @Option(names = "--seed", paramLabel = "N", description = "of the intervals (default: 0)")
  private @Nullable Long seed;

  TrendsCommand(BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    super(Question.TRENDS, engines, clock);
  }

  @Override
  void ask(ObjectNode body) {
    if (!queries.isEmpty()) {
      ArrayNode list = body.putArray("queries");
      queries.forEach(list::add);
    }
    if (!values.isEmpty()) {
      StatementOptions.values(body.putObject("values"), values);
    }
    Optional.ofNullable(within).ifPresent(text -> body.put("query", text));
    Optional.ofNullable(by).ifPresent(text -> body.put("by", text));
    Optional.ofNullable(measure).ifPresent(text -> body.put("measure", text));
    Optional.ofNullable(seed).ifPresent(number -> body.put("seed", number));
    statements.write(body);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    boolean rate = answer.path("measure").asText().equals("rate");
    double greatest = 0;
    for (JsonNode series : answer.path("series")) {
      for (JsonNode point : series.path("points")) {
        greatest = Math.max(greatest, point.path("value").asDouble());
      }
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode series : answer.path("series")) {
      String name =
          series.has("query")
              ? series.path("query").asText()
              : series.path("dimension").asText() + "=" + series.path("value").asText();
      lines.add(Columns.plain(name));
      Columns columns =
          new Columns(
              terminal,
              answer.path("by").asText(),
              rate ? "occurrences" : "with",
              rate ? "words" : "statements",
              rate ? "per 10,000" : "share",
              "95 %",
              "",
              "");
      for (JsonNode point : series.path("points")) {
        columns.add(row(point.path("period").asText(), point, rate, greatest));
      }
      columns.add(row("all", series.path("total"), rate, 0));
      lines.addAll(columns.lines());
    }
    return lines;
  }

  private static String[] row(String period, JsonNode point, boolean rate, double greatest) {
    double value = point.path("value").asDouble();
    int bar = greatest == 0 ? 0 : (int) Math.round(LONGEST_BAR * value / greatest);
    return new String[] {
      Columns.plain(period),
      Columns.number(point.path(rate ? "occurrences" : "with"), 0),
      Columns.number(point.path(rate ? "words" : "statements"), 0),
      Columns.number(point.path("value"), rate ? 2 : 3),
      Columns.interval(point.path("interval"), rate ? 2 : 3),
      point.path("tooSmall").asBoolean() ? "?" : "",
      "█".repeat(bar)
    };
  }
}
