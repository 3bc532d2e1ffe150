package org.minbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.minbar.api.ComparisonService;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analysis drift}: the clauses of a series through its statements. */
@Command(
    name = "drift",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Follows the clauses of a series through its statements, a column each.",
      "= said alike, ~ reworded, + said for the first time, . not said."
    })
final class DriftCommand extends IndexCommand {

  @Parameters(
      index = "0",
      paramLabel = "SERIES",
      description = "the id of a kind of statement, such as joint-statement")
  private String series = "";

  @Option(names = "--round", paramLabel = "ID", description = "of these rounds only")
  private List<String> rounds = List.of();

  DriftCommand(BiFunction<Path, Vocabularies, SearchEngine> engines) {
    super(engines);
  }

  @Override
  ObjectNode answer(SearchEngine engine, Vocabularies vocabularies) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("series", series);
    if (!rounds.isEmpty()) {
      rounds.forEach(body.putObject("filters").putArray("round")::add);
    }
    return new ComparisonService(engine, vocabularies).drift(body, OptionNames::of);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (JsonNode statement : answer.path("statements")) {
      number++;
      lines.add(
          number
              + "  "
              + statement.path("date").asText("–")
              + "  "
              + Columns.plain(statement.path("id").asText()));
    }
    for (JsonNode chain : answer.path("chains")) {
      StringBuilder said = new StringBuilder(".".repeat(number));
      String last = "";
      for (JsonNode cell : chain.path("cells")) {
        int at = cell.path("statement").asInt();
        boolean reworded = cell.path("grade").asText().equals("substantive");
        said.setCharAt(at, last.isEmpty() ? '+' : reworded ? '~' : '=');
        last = cell.path("quote").asText();
      }
      lines.add(said + "  " + Columns.plain(last));
    }
    return lines;
  }
}
