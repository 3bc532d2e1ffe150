package org.minbar.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.minbar.api.Problem;
import org.minbar.api.ProblemException;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.corpus.vocabulary.VocabularyException;
import org.minbar.index.IndexMismatchException;
import org.minbar.search.SearchEngine;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that reads an index: where it is, how an answer is printed, what is a fault. */
abstract class IndexCommand implements Callable<Integer> {

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
  IndexCommand(BiFunction<Path, Vocabularies, SearchEngine> engines) {
    this.engines = engines;
  }

  /** Answers what was given. */
  abstract ObjectNode answer(SearchEngine engine, Vocabularies vocabularies);

  /**
   * The answer for people.
   *
   * @param terminal whether it is read on a terminal, which can show bold letters
   */
  abstract List<String> lines(ObjectNode answer, boolean terminal);

  /** Prints the answer. */
  void run(SearchEngine engine, Vocabularies vocabularies) {
    PrintWriter out = line().getOut();
    ObjectNode answer = answer(engine, vocabularies);
    if (json) {
      out.println(answer);
    } else {
      lines(answer, Ansi.AUTO.enabled()).forEach(out::println);
    }
    out.flush();
  }

  /** Runs; exits with 0, or 2 if what was given or the index is not right. */
  @Override
  public final Integer call() {
    try {
      Vocabularies vocabularies = Vocabularies.load(vocabulary);
      try (SearchEngine engine = engines.apply(index, vocabularies)) {
        run(engine, vocabularies);
      }
      return CommandLine.ExitCode.OK;
    } catch (ProblemException e) {
      e.problems().stream().map(Problem::message).forEach(this::fault);
    } catch (IllegalArgumentException
        | UncheckedIOException
        | IndexMismatchException
        | VocabularyException e) {
      fault(String.valueOf(e.getMessage()));
    }
    return CommandLine.ExitCode.USAGE;
  }

  private void fault(String message) {
    line().getErr().println(spec.name() + ": " + message);
  }

  /** The command line this command stands on. */
  final CommandLine line() {
    return spec.commandLine();
  }
}
