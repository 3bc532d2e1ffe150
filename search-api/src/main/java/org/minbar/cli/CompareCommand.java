package org.minbar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.minbar.api.ComparisonService;
import org.minbar.api.Problem;
import org.minbar.api.ProblemException;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.corpus.vocabulary.VocabularyException;
import org.minbar.index.IndexMismatchException;
import org.minbar.indexer.Version;
import org.minbar.search.SearchEngine;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
public final class CompareCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FROM", description = "id of the older statement")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "id of the newer statement")
  private String to = "";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "${env:MINBAR_INDEX:-var/index}",
      description = "folder of the index (default: $MINBAR_INDEX or var/index)")
  private Path index = Path.of("var/index");

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      defaultValue = "${env:MINBAR_VOCABULARY:-corpus/vocabulary}",
      description = "folder of the vocabularies (default: $MINBAR_VOCABULARY or corpus/vocabulary)")
  private Path vocabulary = Path.of("corpus/vocabulary");

  @Option(names = "--json", description = "print the answer of the API")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final BiFunction<Path, Vocabularies, SearchEngine> engines;

  /**
   * A command.
   *
   * @param engines opens the index in a folder, made with these vocabularies
   */
  public CompareCommand(BiFunction<Path, Vocabularies, SearchEngine> engines) {
    this.engines = engines;
  }

  /** Runs the command and exits. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(new CommandLine(new CompareCommand(SearchCommand::open)).execute(args));
  }

  /** Prints the redline; exits with 0, or 2 if an id or the index is not right. */
  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Vocabularies vocabularies = Vocabularies.load(vocabulary);
      try (SearchEngine engine = engines.apply(index, vocabularies)) {
        ObjectNode ids = JsonNodeFactory.instance.objectNode().put("from", from).put("to", to);
        ObjectNode answer =
            new ComparisonService(engine, vocabularies)
                .compare(ids, name -> name.toUpperCase(Locale.ROOT));
        if (json) {
          out.println(answer);
        } else {
          new Redline(Ansi.AUTO.enabled()).lines(answer).forEach(out::println);
        }
        out.flush();
      }
      return CommandLine.ExitCode.OK;
    } catch (ProblemException e) {
      e.problems().stream().map(Problem::message).forEach(line -> err.println("compare: " + line));
    } catch (IllegalArgumentException
        | UncheckedIOException
        | IndexMismatchException
        | VocabularyException e) {
      err.println("compare: " + e.getMessage());
    }
    return CommandLine.ExitCode.USAGE;
  }
}
