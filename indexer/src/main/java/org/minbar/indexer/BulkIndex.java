package org.minbar.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.correction.Corrections;
import org.minbar.corpus.correction.CorrectionsException;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.FieldMap;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.corpus.vocabulary.VocabularyException;
import org.minbar.index.Generations;
import org.minbar.index.IndexMismatchException;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import org.minbar.indexer.ProblemLog.Kind;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that makes an index of files and folders of statements, or brings one up to date. */
@Command(
    name = "bulk-index",
    description =
        "Indexes files and folders of statements: text, documents (PDF, Word, web pages …) and"
            + " records.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:indexed, or nothing had changed; perhaps with rejected records (see the report)",
      "1:records were rejected and --strict was given; the index is left as it was",
      "2:nothing could be done: wrong arguments, or files that cannot be used",
      "130:stopped by Ctrl-C; what was done is kept, and the same command goes on from there"
    })
public final class BulkIndex implements Callable<Integer> {

  private static final int REJECTED = 1;
  private static final int UNUSABLE = 2;
  private static final int STOPPED = 130;
  private static final int WORKERS = 2;
  private static final int SHOWN_PROBLEMS = 10;
  private static final int LONGEST_STOP_SECONDS = 60;
  private static final Path CORRECTIONS = Path.of("corpus", "corrections.jsonl");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "${env:MINBAR_INDEX:-var/index}",
      description = "Where the index is written (default: ${DEFAULT-VALUE}).")
  private Path index = Path.of("var", "index");

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      defaultValue = "${env:MINBAR_VOCABULARY:-corpus/vocabulary}",
      description = "The vocabularies that facts refer to (default: ${DEFAULT-VALUE}).")
  private Path vocabulary = Path.of("corpus", "vocabulary");

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      defaultValue = "${env:MINBAR_CORRECTIONS}",
      description =
          "What researchers correct in the facts, one JSON object a line (default:"
              + " $MINBAR_CORRECTIONS or corpus/corrections.jsonl, if it is there).")
  private @Nullable Path corrections;

  @Option(
      names = "--rebuild",
      description =
          "Make the index anew of the paths alone. It replaces what is there when it is complete."
              + " Without this option the index is brought up to date: new statements are added,"
              + " changed ones replaced, and those that are not under the paths stay.")
  private boolean rebuild;

  @Option(
      names = "--delete-missing",
      description =
          "Remove statements that came from a file at or under one of the paths and are not there"
              + " any more. Those from elsewhere stay, and those of files that cannot be read.")
  private boolean deleteMissing;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "10000",
      description =
          "After how many statements written the work so far is kept, so that it need not be done"
              + " again after an interruption (default: ${DEFAULT-VALUE}).")
  private int batch = 10_000;

  @Option(
      names = "--dry-run",
      description =
          "Read, code and index everything in a temporary folder, as if there were no index, report,"
              + " and leave the index as it is.")
  private boolean dryRun;

  @Option(names = "--strict", description = "Index nothing if any record is rejected.")
  private boolean strict;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where the report is written (default: <index>-report.json).")
  private @Nullable Path report;

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      split = ",",
      description =
          "Which columns or keys of records stand for fields: --map title=headline,date=published.")
  private Map<String, String> map = Map.of();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders; - is standard input (JSON).")
  private List<Path> paths = List.of();

  private final Function<Vocabularies, Function<Statement, CodedStatement>> coding;
  private final Clock clock;
  private final PrintStream out;
  private final boolean terminal;
  private final AtomicBoolean stop = new AtomicBoolean();

  /**
   * The command, not run yet.
   *
   * @param coding from vocabularies to what reads the facts out of a statement
   * @param out for progress and the summary
   * @param terminal whether {@code out} is one, so that a line may be drawn over
   */
  BulkIndex(
      Function<Vocabularies, Function<Statement, CodedStatement>> coding,
      Clock clock,
      PrintStream out,
      boolean terminal) {
    this.coding = coding;
    this.clock = clock;
    this.out = out;
    this.terminal = terminal;
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean terminal = isTerminal();
    BulkIndex command =
        new BulkIndex(
            vocabularies -> new FactExtractor(vocabularies)::code,
            Clock.systemUTC(),
            out,
            terminal);
    CountDownLatch ended = new CountDownLatch(1);
    // Ctrl-C: what is being worked on is committed before the process ends.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> command.stop(ended), "stop"));
    int status = new CommandLine(command).execute(args);
    ended.countDown();
    System.exit(status);
  }

  /** Tells a run to end with a commit, and waits for that; nothing if it has ended. */
  private void stop(CountDownLatch ended) {
    stop.set(true);
    try {
      if (!ended.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        out.println("bulk-index: stopped before a commit; run it again to go on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Some JDKs give a console to a pipe too, unless they are told to be like all others. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  @Override
  public Integer call() {
    FieldMap fields;
    try {
      fields = new FieldMap(map);
    } catch (IllegalArgumentException e) {
      out.println("bulk-index: --map: " + e.getMessage());
      return UNUSABLE;
    }
    if (batch < 1) {
      out.println("bulk-index: --batch: must be 1 or more (got: " + batch + ")");
      return UNUSABLE;
    }
    try {
      for (Path path : paths) {
        if (!Files.exists(path) && !path.equals(Path.of("-"))) {
          throw new IOException("there is no " + path);
        }
      }
      return run(fields);
    } catch (IOException | IndexMismatchException | VocabularyException | CorrectionsException e) {
      out.println("bulk-index: " + RunFailure.of(e, index));
      return UNUSABLE;
    }
  }

  private int run(FieldMap fields) throws IOException {
    if (!dryRun) {
      return run(fields, index);
    }
    Path folder = Files.createTempDirectory("minbar-dry-run");
    try {
      return run(fields, folder);
    } finally {
      new Generations(folder).remove(folder);
    }
  }

  private int run(FieldMap fields, Path folder) throws IOException {
    Instant started = clock.instant();
    Vocabularies vocabularies = Vocabularies.load(vocabulary);
    Corrections corrected = corrections(vocabularies);
    IndexSettings settings = WriterSettings.of(vocabularies, corrected);
    IndexBuild.Start start = rebuild || dryRun ? IndexBuild.Start.FRESH : IndexBuild.Start.UPDATE;
    InputScope scope = new InputScope(paths);
    try (ProblemLog problems = new ProblemLog(SHOWN_PROBLEMS);
        IndexBuild build = IndexBuild.in(folder, start, settings, vocabularies.topics()::broader);
        CorpusReader reader = CorpusReader.open(paths, ReadLimits.DEFAULT, fields, System.in);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      Indexing indexing =
          new Indexing(
              new StatementCoder(coding.apply(vocabularies), corrected, vocabularies.rounds()),
              build,
              workers,
              new Indexing.Options(
                  batch, !dryRun && (!strict || build.isNewGeneration()), stop::get),
              problems);
      try (Progress progress = progress(reader.bytesTotal())) {
        indexing.run(reader, scope, progress);
      }
      indexing.reportCorrections();
      boolean refused = problems.total(Kind.REJECTED) > 0;
      boolean empty = indexing.indexed() + indexing.unchanged() == 0;
      Optional<Manifest> committed = Optional.empty();
      if (!empty && !dryRun && !(strict && refused) && !indexing.isStopped()) {
        committed = complete(build, indexing, scope);
      }
      Duration duration = Duration.between(started, clock.instant());
      return finish(IndexingReport.of(started, duration, committed, indexing, problems));
    }
  }

  /** Brings in what is to be kept, takes out what is gone, and commits; empty if stopped. */
  private Optional<Manifest> complete(IndexBuild build, Indexing indexing, InputScope scope)
      throws IOException {
    if (build.replaced().isPresent()) {
      indexing.keep(
          new StoredStatements(build.replaced().get()),
          file -> deleteMissing && scope.isGone(file));
    }
    if (indexing.isStopped()) {
      return Optional.empty();
    }
    if (build.isNewGeneration()) {
      // A run that was killed may have brought what this one did not meet.
      indexing.removeUnmet(file -> true);
    } else if (deleteMissing) {
      indexing.removeUnmet(scope::isGone);
    }
    return Optional.of(build.commit());
  }

  /** Those of the file named; nobody need have corrected anything, so the default may be absent. */
  private Corrections corrections(Vocabularies vocabularies) {
    if (corrections != null) {
      return Corrections.load(corrections, vocabularies);
    }
    return Files.exists(CORRECTIONS)
        ? Corrections.load(CORRECTIONS, vocabularies)
        : Corrections.NONE;
  }

  private int finish(IndexingReport result) throws IOException {
    Path file = report == null ? defaultReport() : report;
    result.write(file);
    result.problems().first().forEach(out::println);
    out.println(result.summary() + "; report: " + file);
    if (result.committed().isPresent()) {
      Manifest manifest = result.committed().get();
      out.println(
          "The index "
              + index
              + " holds "
              + manifest.statements()
              + " statements (snapshot "
              + manifest.snapshotId()
              + ").");
      return 0;
    }
    boolean refused = strict && result.problems().total(Kind.REJECTED) > 0;
    if (dryRun && !stop.get()) {
      out.println("A dry run: nothing was written to " + index + ".");
      return refused ? REJECTED : 0;
    }
    if (stop.get()) {
      out.println("Stopped; run the same again and it goes on from here.");
      return STOPPED;
    }
    String why = refused ? "" : "No statement could be read. ";
    out.println(why + "The index " + index + " was left as it was.");
    return refused ? REJECTED : UNUSABLE;
  }

  private Path defaultReport() {
    Path whole = index.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + "-report.json");
  }

  private Progress progress(long bytesTotal) {
    return terminal
        ? new ProgressOnTerminal(out, bytesTotal)
        : new ProgressLines(out, clock, bytesTotal);
  }
}
