package org.minbar.page;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minbar.api.Api;
import org.minbar.api.ApiToken;
import org.minbar.api.Services;
import org.minbar.corpus.correction.Corrections;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.IndexSettings;
import org.minbar.indexer.IndexBuild;
import org.minbar.indexer.WriterSettings;
import org.minbar.search.TimeLimit;
import org.minbar.server.Configuration;
import org.minbar.server.Wiring;

/**
 * The real server over the bundled statements, one of them corrected, on a free port of this
 * machine.
 */
final class BundledServer implements AutoCloseable {

  private static final Path VOCABULARY = Path.of("../corpus/vocabulary");
  private static final Path STATEMENTS = Path.of("../corpus/statements");

  /** Of one statement: a fact with words, one without, and a value that is no more. */
  private static final String CORRECTIONS =
      """
      {"statement":"tech-2017-02-06","action":"add","dimension":"country","value":"QA","quote":"ست ساعات","author":"ل. باحثة","reason":"<b>قرأته</b>"}
      {"statement":"tech-2017-02-06","action":"add","dimension":"topic","value":"demining","author":"ل. باحثة","reason":"سمعته"}
      {"statement":"tech-2017-02-06","action":"replace","dimension":"country","value":"RU","with":"BY","author":"ل. باحثة","reason":"خلط"}
      """;

  /** Statements of a server that is there to be given others. */
  private static final int FEW = 5;

  private final Services services;
  private final Javalin server;
  private final Path index;

  /** Indexes the statements, one of them corrected, below the folder and starts. */
  static BundledServer start(Path folder) {
    try {
      return new BundledServer(
          folder.resolve("index"),
          Files.writeString(folder.resolve("corrections.jsonl"), CORRECTIONS),
          Integer.MAX_VALUE,
          Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts over the first few statements, in the folder {@code index} of that one; who knows the
   * token may add others.
   */
  static BundledServer writable(Path folder, String token) {
    try {
      return new BundledServer(
          folder.resolve("index"),
          Files.writeString(folder.resolve("corrections.jsonl"), ""),
          FEW,
          Optional.of(new ApiToken(token)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BundledServer(Path folder, Path corrected, int most, Optional<ApiToken> token)
      throws IOException {
    Vocabularies vocabularies = Vocabularies.load(VOCABULARY);
    Corrections corrections = Corrections.load(corrected, vocabularies);
    FactExtractor extractor = new FactExtractor(vocabularies);
    IndexSettings settings = WriterSettings.of(vocabularies, corrections);
    try (IndexBuild build =
            IndexBuild.in(
                folder, IndexBuild.Start.FRESH, settings, vocabularies.topics()::broader);
        CorpusReader reader = CorpusReader.open(List.of(STATEMENTS), ReadLimits.DEFAULT)) {
      for (int read = 0; read < most && reader.hasNext(); read++) {
        if (reader.next() instanceof Accepted accepted) {
          build.add(corrections.apply(extractor.code(accepted.statement())).coded());
        }
      }
      build.commit();
    }
    index = folder;
    services =
        Wiring.open(
            new Configuration(
                folder,
                VOCABULARY,
                "127.0.0.1",
                0,
                TimeLimit.USUAL,
                token.map(known -> corrected),
                token));
    server = Api.create(services, "127.0.0.1", 0).start();
  }

  /** The address of a page, such as {@code /?q=…}. */
  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** The folder of its index. */
  Path index() {
    return index;
  }

  @Override
  public void close() {
    server.stop();
    services.engine().close();
  }
}
