package org.minbar.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.KeyFingerprint;
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
import org.minbar.index.IndexMismatchException;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that makes an index of files and folders of statements. */
@Command(
    name = "bulk-index",
    description =
        "Indexes files and folders of statements: text, documents (PDF, Word, web pages …) and"
            + " records.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:indexed, perhaps with rejected records (see the report)",
      "1:records were rejected and --strict was given; the index is left as it was",
      "2:nothing could be done: wrong arguments, or files that cannot be used"
    })
public final class BulkIndex implements Callable<Integer> {

  private static final int REJECTED = 1;
  private static final int UNUSABLE = 2;
  private static final int WORKERS = 2;
  private static final int SHOWN_PROBLEMS = 10;
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
      names = "--append",
      description = "Keep what the index holds; statements of the same id are replaced.")
  private boolean append;

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
    System.exit(new CommandLine(command).execute(args));
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
    try {
      for (Path path : paths) {
        if (!Files.exists(path) && !path.equals(Path.of("-"))) {
          throw new IOException("there is no " + path);
        }
      }
      return run(fields);
    } catch (IOException | IndexMismatchException | VocabularyException | CorrectionsException e) {
      out.println("bulk-index: " + describe(e));
      return UNUSABLE;
    }
  }

  private int run(FieldMap fields) throws IOException {
    Instant started = clock.instant();
    Vocabularies vocabularies = Vocabularies.load(vocabulary);
    Corrections corrected = corrections(vocabularies);
    IndexSettings settings =
        new IndexSettings(LevelAnalyzer::of, KeyFingerprint.compute(), vocabularies.fingerprint());
    IndexBuild.Start start = append ? IndexBuild.Start.APPEND : IndexBuild.Start.FRESH;
    try (IndexBuild build = IndexBuild.in(index, start, settings, vocabularies.topics()::broader);
        CorpusReader reader = CorpusReader.open(paths, ReadLimits.DEFAULT, fields, System.in);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      Indexing indexing =
          new Indexing(
              coding.apply(vocabularies), corrected, vocabularies.rounds(), build, workers);
      try (Progress progress = progress(reader.bytesTotal())) {
        indexing.run(reader, progress);
      }
      boolean refused = reader.report().rejectedTotal() + indexing.rejected().size() > 0;
      boolean commit = indexing.indexed() > 0 && !(strict && refused);
      Optional<Manifest> committed = commit ? Optional.of(build.commit()) : Optional.empty();
      Duration duration = Duration.between(started, clock.instant());
      return finish(IndexingReport.of(started, duration, committed, indexing, reader.report()));
    }
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

  /** Some messages of the file system are a path alone. */
  private static String describe(Exception e) {
    return e instanceof FileSystemException file && file.getReason() == null
        ? file.getFile()
            + " cannot be read or written ("
            + file.getClass().getSimpleName()
            + "): look at its rights, or name another place"
        : String.valueOf(e.getMessage());
  }

  private int finish(IndexingReport result) throws IOException {
    Path file = report == null ? defaultReport() : report;
    result.write(file);
    result.problems().stream().limit(SHOWN_PROBLEMS).forEach(out::println);
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
    out.println("The index " + index + " was left as it was.");
    return strict && result.rejectedTotal() > 0 ? REJECTED : UNUSABLE;
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
