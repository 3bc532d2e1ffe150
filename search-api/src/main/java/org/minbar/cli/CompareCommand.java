package org.minbar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.minbar.api.ComparisonService;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.indexer.Version;
import org.minbar.search.SearchEngine;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The {@code compare} command: two ids on the command line, a redline as answer. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Shows what changed between two statements.",
      "= kept, ~ reworded, > moved, + added, - dropped; [-gone-] {+come+} are changes of substance,"
          + " (as it was|as it is) cosmetic ones."
    })
public final class CompareCommand extends IndexCommand {

  @Parameters(index = "0", paramLabel = "FROM", description = "id of the older statement")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "id of the newer statement")
  private String to = "";

  /**
   * A command.
   *
   * @param engines opens the index in a folder, made with these vocabularies
   */
  public CompareCommand(BiFunction<Path, Vocabularies, SearchEngine> engines) {
    super(engines);
  }

  /** Runs the command and exits. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(new CommandLine(new CompareCommand(SearchCommand::open)).execute(args));
  }

  @Override
  ObjectNode answer(SearchEngine engine, Vocabularies vocabularies) {
    ObjectNode ids = JsonNodeFactory.instance.objectNode().put("from", from).put("to", to);
    return new ComparisonService(engine, vocabularies)
        .compare(ids, name -> name.toUpperCase(Locale.ROOT));
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    return new Redline(terminal).lines(answer);
  }
}
