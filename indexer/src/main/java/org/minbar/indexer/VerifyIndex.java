package org.minbar.indexer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.corpus.vocabulary.VocabularyException;
import org.minbar.index.Checkpoint;
import org.minbar.index.Generations;
import org.minbar.index.IndexMismatchException;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that tells whether an index holds what it says it holds. */
@Command(
    name = "verify-index",
    description =
        "Checks an index: Lucene's files, the counts and hashes of its manifest, that every"
            + " statement's evidence, values and facet labels are those of the statement itself, and"
            + " that duplicates are linked.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the index is sound",
      "1:something is wrong with it; what, is printed",
      "2:it cannot be checked: there is none, it is being written to, or it was made differently"
    })
public final class VerifyIndex implements Callable<Integer> {

  private static final int UNSOUND = 1;
  private static final int UNUSABLE = 2;
  private static final int SHOWN_LINES = 12;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "${env:MINBAR_INDEX:-var/index}",
      description = "The folder of the index (default: ${DEFAULT-VALUE}).")
  private Path index = Path.of("var", "index");

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      defaultValue = "${env:MINBAR_VOCABULARY:-corpus/vocabulary}",
      description = "The vocabularies that facts refer to (default: ${DEFAULT-VALUE}).")
  private Path vocabulary = Path.of("corpus", "vocabulary");

  private final PrintStream out;

  /** The command, not run yet. */
  VerifyIndex(PrintStream out) {
    this.out = out;
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new VerifyIndex(out)).execute(args));
  }

  @Override
  public Integer call() {
    try {
      Optional<Path> generation = new Generations(index).current();
      if (generation.isEmpty() || !Files.isDirectory(generation.get())) {
        out.println(
            "verify-index: [no-index] there is no index at "
                + index
                + (new Generations(index).list().isEmpty()
                    ? ""
                    : ", but the beginning of one: run the same again and it goes on"));
        return UNUSABLE;
      }
      try (Directory directory = FSDirectory.open(generation.get())) {
        return check(directory, generation.get());
      }
    } catch (LockObtainFailedException e) {
      out.println(
          "verify-index: [index-locked] another process is writing to "
              + index
              + ": wait for it to end");
      return UNUSABLE;
    } catch (IOException | IndexMismatchException | VocabularyException e) {
      out.println("verify-index: " + RunFailure.of(e, index));
      return UNUSABLE;
    }
  }

  private int check(Directory directory, Path generation) throws IOException {
    line("index", index + ", " + generation.getFileName());
    if (!DirectoryReader.indexExists(directory)) {
      out.println("[lucene] the folder holds no files of an index");
      return unsound();
    }
    Optional<String> damage = damage(directory);
    if (damage.isPresent()) {
      out.println("[lucene] the files are damaged:");
      out.println(damage.get());
      return unsound();
    }
    line("files", "sound, by Lucene's check");
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> userData = reader.getIndexCommit().getUserData();
      Optional<Manifest> manifest = Manifest.find(userData);
      if (manifest.isEmpty()) {
        out.println("[manifest] Minbar did not write the last commit");
        return unsound();
      }
      manifest.get().requireSchema(index.toString());
      Optional<Checkpoint> unfinished = Checkpoint.find(userData);
      unfinished.ifPresent(at ->
          line(
              "unfinished",
              "a run had read "
                  + at.read()
                  + " statements when it was interrupted; run it again to go on"));
      return audit(reader, manifest.get(), unfinished.isEmpty());
    }
  }

  private int audit(DirectoryReader reader, Manifest manifest, boolean isFinished)
      throws IOException {
    Vocabularies vocabularies = Vocabularies.load(vocabulary);
    IndexAudit audit = new IndexAudit(vocabularies.topics()::broader);
    if (!vocabularies.fingerprint().equals(manifest.vocabulary())) {
      // Broader topics would be told wrongly, and all labels with them.
      throw new IOException(
          "the index was made with other vocabularies than those in "
              + vocabulary
              + ": name them with --vocabulary");
    }
    Manifest actual =
        Manifest.of(
            reader,
            new IndexSettings(
                LevelAnalyzer::of, manifest.analysis(), manifest.vocabulary(), manifest.coding()));
    if (actual.statements() != manifest.statements()) {
      audit.found(
          "manifest",
          "",
          "it says " + manifest.statements() + " statements, there are " + actual.statements());
    }
    if (!actual.corpus().equals(manifest.corpus())) {
      audit.found("manifest", "", "the hash of all statements is another");
    }
    audit.run(reader);
    if (isFinished) {
      audit.duplicates(reader);
    }
    line("snapshot", manifest.snapshotId());
    line("statements", String.format(Locale.ROOT, "%,d", audit.statements()));
    line("evidence", String.format(Locale.ROOT, "%,d quotes", audit.evidence()));
    audit.messages().forEach(out::println);
    if (audit.counts().isEmpty()) {
      out.println("The index is sound.");
      return 0;
    }
    audit.counts().forEach((code, count) -> line(code, String.format(Locale.ROOT, "%,d", count)));
    return unsound();
  }

  /** The last lines of what Lucene's check prints, if it finds anything. */
  private static Optional<String> damage(Directory directory) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(printed, true, StandardCharsets.UTF_8));
      check.setThreadCount(1);
      if (check.checkIndex().clean) {
        return Optional.empty();
      }
    }
    List<String> lines =
        printed
            .toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("at "))
            .toList();
    return Optional.of(
        String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size())));
  }

  private int unsound() {
    out.println(
        "The index is not sound. Make it again: scripts/bulk-index --rebuild --index "
            + index
            + " PATH…");
    return UNSOUND;
  }

  private void line(String what, String value) {
    out.println(String.format(Locale.ROOT, "%-12s%s", what, value));
  }
}
