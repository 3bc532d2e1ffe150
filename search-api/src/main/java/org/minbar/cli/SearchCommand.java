package org.minbar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minbar.api.Export;
import org.minbar.api.Layout;
import org.minbar.api.SearchService;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.export.Format;
import org.minbar.export.ShellCommand;
import org.minbar.indexer.Version;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchEngine;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The {@code search} command: a question on the command line, a table or the API's JSON as answer.
 */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Searches an index. Options with a value may be repeated: any of them will do.")
public final class SearchCommand extends IndexCommand {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "QUERY",
      description = "words, \"phrases\", AND OR NOT, prefix*; absent: every statement")
  private @Nullable String query;

  @Mixin private StatementOptions statements = new StatementOptions();

  @Option(
      names = "--duplicates",
      paramLabel = "WAY",
      description =
          "collapse (the default): one result for texts that are nearly the same; or show")
  private @Nullable String duplicates;

  @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, date or -date")
  private @Nullable String sort;

  @Option(names = "--size", paramLabel = "N", description = "the most hits to show (default: 10)")
  private @Nullable Integer size;

  @Option(
      names = "--format",
      description =
          "write all hits (with --size, the first) as csv, csv-semicolon, tsv, jsonl, xlsx, ris or"
              + " bibtex")
  private @Nullable String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "where to write them (default: standard output)")
  private @Nullable Path output;

  private final InstantSource clock;

  /**
   * A command.
   *
   * @param engines opens the index in a folder, made with these vocabularies
   * @param clock tells how long the answer took
   */
  public SearchCommand(BiFunction<Path, Vocabularies, SearchEngine> engines, InstantSource clock) {
    super(engines);
    this.clock = clock;
  }

  /** Runs the command and exits. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    SearchCommand search = new SearchCommand(SearchCommand::open, InstantSource.system());
    System.exit(new CommandLine(search).execute(args));
  }

  /**
   * An index made in another way is announced by a runtime exception, see {@link EngineProvider}.
   */
  static SearchEngine open(Path index, Vocabularies vocabularies) {
    Executor never = task -> {}; // suggestions, which nobody asks for here
    try {
      return EngineProvider.openAddress(
          "lucene:" + index, new EngineProvider.Settings(vocabularies.fingerprint(), never));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** Prints the answer, or writes it as a file. */
  @Override
  void run(SearchEngine engine, Vocabularies vocabularies) {
    if (format == null) {
      super.run(engine, vocabularies);
      return;
    }
    try {
      export(new SearchService(engine, vocabularies, clock), format);
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be written: " + e, e);
    }
  }

  @Override
  ObjectNode answer(SearchEngine engine, Vocabularies vocabularies) {
    return new SearchService(engine, vocabularies, clock).answer(request(), OptionNames::of);
  }

  @Override
  List<String> lines(ObjectNode answer, boolean terminal) {
    return new AnswerTable(terminal).lines(answer);
  }

  private void export(SearchService search, String name) throws IOException {
    Format wanted =
        Format.find(name)
            .filter(each -> each.writes(Layout.SEARCH.kind()))
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "--format must be one of " + formats() + " (got: " + name + ")"));
    if (output == null && !wanted.isText()) {
      throw new IllegalArgumentException("a workbook is no text: name a file with --output");
    }
    List<String> words = new ArrayList<>(List.of("scripts/search"));
    words.addAll(line().getParseResult().originalArgs());
    Export export =
        new Export(
            Layout.SEARCH,
            wanted,
            size == null ? OptionalInt.empty() : OptionalInt.of(size),
            ShellCommand.of(words));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    export.write(search, request(), OptionNames::of, written);
    if (output != null) {
      Files.write(output, written.toByteArray());
    } else {
      line().getOut().print(written.toString(StandardCharsets.UTF_8));
      line().getOut().flush();
    }
  }

  private static String formats() {
    return Arrays.stream(Format.values())
        .filter(format -> format.writes(Layout.SEARCH.kind()))
        .map(Format::id)
        .collect(Collectors.joining(", "));
  }

  /** The question in the form of a body of the API. */
  private ObjectNode request() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    Optional.ofNullable(query).ifPresent(text -> body.put("query", text));
    Optional.ofNullable(duplicates).ifPresent(text -> body.put("duplicates", text));
    Optional.ofNullable(sort).ifPresent(text -> body.put("sort", text));
    Optional.ofNullable(size).ifPresent(number -> body.put("size", number));
    statements.write(body);
    return body;
  }
}
