package org.minbar.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.indexer.Version;
import org.minbar.search.SearchEngine;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code analysis} command: counting and comparing, a subcommand for each question. */
@Command(
    name = "analysis",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Counts and compares the words of statements. See: analysis COMMAND --help")
public final class AnalysisCommand {

  private AnalysisCommand() {}

  /**
   * A command line.
   *
   * @param engines opens the index in a folder, made with these vocabularies
   */
  static CommandLine line(
      BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    return new CommandLine(new AnalysisCommand())
        .addSubcommand(new ConcordanceCommand(engines, clock))
        .addSubcommand(new CollocationsCommand(engines, clock))
        .addSubcommand(new KeynessCommand(engines, clock))
        .addSubcommand(new TrendsCommand(engines, clock))
        .addSubcommand(new WordsCommand(engines, clock))
        .addSubcommand(new CooccurrenceCommand(engines, clock))
        .addSubcommand(new PhraseCommand(engines, clock))
        .addSubcommand(new DriftCommand(engines))
        .addSubcommand(new SimilarCommand(engines));
  }

  /** Runs the command and exits. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(line(SearchCommand::open, InstantSource.system()).execute(args));
  }
}
