package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.index.Generations;
import picocli.CommandLine;

/** The command run over and over on one index, with a coder that finds nothing and is counted. */
final class BulkRun {

  private final Path index;
  private final Set<String> coded = ConcurrentHashMap.newKeySet();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  BulkRun(Path index) {
    this.index = index;
  }

  /** The exit status. */
  int run(Object... arguments) {
    printed.reset();
    coded.clear();
    BulkIndex command =
        new BulkIndex(
            vocabularies -> this::code,
            Clock.systemUTC(),
            new PrintStream(printed, true, UTF_8),
            false);
    List<String> all = new ArrayList<>();
    all.addAll(List.of("--index", index.toString(), "--vocabulary", "../corpus/vocabulary"));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return new CommandLine(command)
        .setErr(new PrintWriter(printed, true, UTF_8))
        .execute(all.toArray(String[]::new));
  }

  private CodedStatement code(Statement statement) {
    coded.add(statement.id());
    return new CodedStatement(statement, List.of());
  }

  /** The ids of the statements coded by the last run, sorted. */
  Set<String> coded() {
    return new TreeSet<>(coded);
  }

  String output() {
    return printed.toString(UTF_8);
  }

  /** The folder of the generation that is read now. */
  Path current() throws IOException {
    return new Generations(index).current().orElseThrow();
  }

  /** The ids of the statements in the index, sorted. */
  Set<String> ids() throws IOException {
    Set<String> ids = new TreeSet<>();
    new StoredStatements(current()).forEach((statement, file) -> ids.add(statement.id()));
    return ids;
  }

  JsonNode report() throws IOException {
    return new JsonMapper()
        .readTree(index.resolveSibling(index.getFileName() + "-report.json").toFile());
  }

  String snapshot() throws IOException {
    return report().path("snapshot").asText();
  }
}
