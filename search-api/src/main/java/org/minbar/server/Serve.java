package org.minbar.server;

import io.javalin.Javalin;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minbar.api.Api;
import org.minbar.api.Services;
import org.minbar.corpus.correction.CorrectionsException;
import org.minbar.corpus.vocabulary.VocabularyException;
import org.minbar.index.IndexMismatchException;
import org.minbar.indexer.Version;
import org.minbar.search.Snapshot;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code serve} command: answers over HTTP from an index until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Serves the search page and the API from an index. With a secret in MINBAR_TOKEN the API"
            + " also takes statements and removes them.")
public final class Serve implements Callable<Integer> {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index (MINBAR_INDEX; default: var/index)")
  private @Nullable Path index;

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      description = "folder of the vocabularies (MINBAR_VOCABULARY; default: corpus/vocabulary)")
  private @Nullable Path vocabulary;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "address to listen at (MINBAR_HOST; default: 127.0.0.1, reached from this machine only)")
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port to listen at, 0 for any free one (MINBAR_PORT; default: 7070)")
  private @Nullable Integer port;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description =
          "how long an answer may take before it is given in part (MINBAR_TIME_LIMIT; default: 10)")
  private @Nullable Integer timeLimit;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;
  private final Function<Configuration, Services> wiring;

  /**
   * A command.
   *
   * @param environment the variables to read {@code MINBAR_…} from
   * @param wiring opens what is served; the command closes its engine
   */
  public Serve(Map<String, String> environment, Function<Configuration, Services> wiring) {
    this.environment = environment;
    this.wiring = wiring;
  }

  /** Runs the command and exits: 0 when stopped, 2 when it cannot start. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Serve serve = new Serve(System.getenv(), Wiring::open);
    System.exit(new CommandLine(serve).execute(args));
  }

  /** Starts, prints the address, and returns when the server has stopped. */
  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Configuration configuration =
          Configuration.of(environment)
              .with(
                  Optional.ofNullable(index),
                  Optional.ofNullable(vocabulary),
                  Optional.ofNullable(host),
                  Optional.ofNullable(port),
                  Optional.ofNullable(timeLimit).map(Duration::ofSeconds));
      serve(configuration);
      return CommandLine.ExitCode.OK;
    } catch (IllegalArgumentException
        | UncheckedIOException
        | IndexMismatchException
        | VocabularyException
        | CorrectionsException e) {
      err.println("serve: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private void serve(Configuration configuration) throws InterruptedException {
    Services services = wiring.apply(configuration);
    SnapshotWatch watch =
        new SnapshotWatch(
            services.engine(),
            Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("snapshots").unstarted(task)));
    try {
      Javalin server = Api.create(services, configuration.host(), configuration.port()).start();
      Thread stop = new Thread(server::stop, "stop");
      // SIGTERM and Ctrl-C: requests under way are answered before the engine is closed.
      Runtime.getRuntime().addShutdownHook(stop);
      Snapshot snapshot = services.engine().snapshot();
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          "Minbar answers at http://"
              + (configuration.host().contains(":")
                  ? "[" + configuration.host() + "]"
                  : configuration.host())
              + ":"
              + server.port()
              + " ("
              + snapshot.statements()
              + " statements, snapshot "
              + snapshot.id()
              + ")");
      out.flush();
      server.jettyServer().server().join();
    } finally {
      watch.close();
      services.engine().close();
    }
  }
}
