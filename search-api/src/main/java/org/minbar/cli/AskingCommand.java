package org.minbar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.minbar.api.AnalysisService;
import org.minbar.api.AnalysisService.Question;
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

/** What the subcommands of {@code analysis} share: an index, a question of the API, a table. */
abstract class AskingCommand implements Callable<Integer> {

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

  private final Question question;
  private final BiFunction<Path, Vocabularies, SearchEngine> engines;
  private final InstantSource clock;

  AskingCommand(
      Question question,
      BiFunction<Path, Vocabularies, SearchEngine> engines,
      InstantSource clock) {
    this.question = question;
    this.engines = engines;
    this.clock = clock;
  }

  /** Puts what was given into a body of the API. */
  abstract void ask(ObjectNode body);

  /**
   * The answer for people.
   *
   * @param terminal whether it is read on a terminal, which can show bold letters
   */
  abstract List<String> lines(ObjectNode answer, boolean terminal);

  /** Prints the answer; exits with 0, or 2 if the question or the index is not right. */
  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Vocabularies vocabularies = Vocabularies.load(vocabulary);
      try (SearchEngine engine = engines.apply(index, vocabularies)) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ask(body);
        ObjectNode answer =
            new AnalysisService(engine, vocabularies, clock)
                .answer(question, body, OptionNames::of);
        if (json) {
          out.println(answer);
        } else {
          lines(answer, Ansi.AUTO.enabled()).forEach(out::println);
        }
        out.flush();
      }
      return CommandLine.ExitCode.OK;
    } catch (ProblemException e) {
      e.problems().stream()
          .map(Problem::message)
          .forEach(line -> err.println(question.id() + ": " + line));
    } catch (IllegalArgumentException
        | UncheckedIOException
        | IndexMismatchException
        | VocabularyException e) {
      err.println(question.id() + ": " + e.getMessage());
    }
    return CommandLine.ExitCode.USAGE;
  }
}
