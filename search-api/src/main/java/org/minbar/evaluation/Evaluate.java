package org.minbar.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minbar.indexer.Version;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code evaluate} command: a table for each folder, and one of the means. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Measures ranking on folders of corpus.jsonl[.gz], queries.jsonl and qrels.tsv.",
      "Plain systems: BM25 (k1 0.9, b 0.4) over title and text in one field, with Lucene's"
          + " StandardAnalyzer and ArabicAnalyzer and with each match level alone. Minbar: the"
          + " question typed into the search box as it is.",
      "The gain of a text is its grade; questions without a text that answers are left out;"
          + " intervals are 95 %% of 2000 paired bootstrap samples; times are processor time of warm"
          + " first pages of ten, without did-you-mean."
    })
public final class Evaluate implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders of one set each")
  private List<Path> folders = List.of();

  @Option(
      names = "--runs",
      paramLabel = "DIR",
      description = "write the answers there too, as TREC run files")
  private @Nullable Path runs;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A command. */
  public Evaluate() {}

  /** Runs the command and exits. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(new CommandLine(new Evaluate()).execute(args));
  }

  /** Prints the tables; exits with 0, or 2 if a folder is not as it should be. */
  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<List<SystemResult>> sets = new ArrayList<>();
      for (Path folder : folders) {
        RetrievalSet set = RetrievalSet.read(folder);
        List<SystemResult> results = results(set, out);
        out.println();
        out.flush();
        sets.add(results);
        if (runs != null) {
          RunFile.write(runs, set, results);
        }
      }
      if (sets.size() > 1) {
        ResultTable.mean(sets).forEach(out::println);
      }
      out.flush();
      return CommandLine.ExitCode.OK;
    } catch (IOException | UncheckedIOException e) {
      spec.commandLine().getErr().println("evaluate: cannot be read or written: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println("evaluate: " + e.getMessage());
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** Measures all systems on a set, Minbar last, and prints the table. */
  private static List<SystemResult> results(RetrievalSet set, PrintWriter out) throws IOException {
    List<SystemResult> results = new ArrayList<>();
    try (PlainIndex plain = new PlainIndex(set.documents(), name -> true)) {
      plain.systems().forEach(system -> results.add(SystemResult.of(system, set)));
    }
    try (DefaultRanking minbar = new DefaultRanking(set.documents());
        PlainPage lucene = new PlainPage(set.documents())) {
      results.add(SystemResult.of(minbar, set));
      Latency byDate = Latency.of(minbar::pageByDate, set.queries().values());
      Latency.of(lucene::page, set.queries().values()); // warms it up
      Latency plain = Latency.of(lucene::page, set.queries().values());
      ResultTable.of(set, results).forEach(out::println);
      out.println(ResultTable.cost(results, plain, byDate));
      if (minbar.refused() > 0) {
        out.println("no query to Minbar: " + minbar.refused() + " questions");
      }
    }
    return results;
  }
}
