package org.minbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.minbar.api.SimilarService;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analysis similar}: what resembles a statement. */
@Command(
    name = "similar",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists the statements whose words resemble a statement's most.",
      "Of each: how much, from 0 to 1, its date, its id, and the words that both have."
    })
final class SimilarCommand extends IndexCommand {

  @Parameters(index = "0", paramLabel = "ID", description = "the id of the statement")
  private String id = "";

  @Option(names = "--size", paramLabel = "N", description = "how many, 1 to 50 (default: 5)")
  private @Nullable Integer size;

  SimilarCommand(BiFunction<Path, Vocabularies, SearchEngine> engines) {
    super(engines);
  }

  @Override
  ObjectNode answer(SearchEngine engine, Vocabularies vocabularies) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    if (size != null) {
      parameters.put("size", size);
    }
    return new SimilarService(engine).answer(id, parameters, OptionNames::of);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    List<String> lines = new ArrayList<>();
    for (JsonNode statement : answer.path("statements")) {
      List<String> words = new ArrayList<>();
      statement
          .path("words")
          .forEach(word -> words.add(Columns.plain(word.path("written").asText())));
      lines.add(
          String.format(Locale.ROOT, "%.2f", statement.path("resemblance").asDouble())
              + "  "
              + statement.path("date").asText("–")
              + "  "
              + Columns.plain(statement.path("id").asText())
              + "  "
              + String.join("، ", words));
    }
    return lines;
  }
}
