package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.minbar.analysis.AnalyzedText;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.KeyFingerprint;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.duplicate.Signature;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.IndexSettings;
import org.minbar.index.StatementDocuments;

/**
 * Where the time of indexing goes, on one thread: the stages one after the other, each over all
 * texts, and then the whole in one go, which the stages should add up to.
 */
final class IndexingStages {

  private static final int TEXTS = 8_000;

  private final List<Statement> statements;
  private final Path folder;
  private final double megabytes;
  private final Vocabularies vocabularies = Vocabularies.load(Path.of("../corpus/vocabulary"));
  private final FactExtractor extractor = new FactExtractor(vocabularies);
  private final StatementDocuments documents = new StatementDocuments(vocabularies.topics()::broader);

  /** Of at most 8,000 statements; indexes are written under the folder. */
  IndexingStages(List<Statement> statements, Path folder) {
    this.statements = statements.subList(0, Math.min(TEXTS, statements.size()));
    this.folder = folder;
    this.megabytes =
        this.statements.stream()
                .mapToLong(each -> each.title().getBytes(UTF_8).length + (long) each.text().getBytes(UTF_8).length)
                .sum()
            / 1e6;
  }

  /** Twice; the first time is for warming up. */
  void run() throws IOException {
    for (String round : List.of("warming up", "measured")) {
      System.out.printf(Locale.ROOT, "%n%s: %d texts, %.1f MB%n", round, statements.size(), megabytes);
      round(Files.createDirectories(folder.resolve(round.replace(' ', '-'))));
    }
  }

  private void round(Path round) throws IOException {
    List<CodedStatement> coded = new ArrayList<>();
    double facts = time(statements, each -> coded.add(extractor.code(each)));
    List<AnalyzedText> texts = new ArrayList<>();
    double words = time(statements, each -> {
          AnalyzedText.of(each.title());
          texts.add(AnalyzedText.of(each.text()));
        });
    double signatures = time(texts, each -> Signature.of(each.keys(MatchLevel.LEMMA)));
    texts.clear();
    double made = time(coded, each -> documents.toDocument(each, ""));
    double added;
    double commit;
    try (Directory directory = FSDirectory.open(round.resolve("stages")); IndexBuild build = build(directory)) {
      added = time(coded, build::add);
      commit = time(List.of(build), IndexBuild::commit);
    }
    coded.clear();
    double whole;
    try (Directory directory = FSDirectory.open(round.resolve("whole")); IndexBuild build = build(directory)) {
      whole = time(statements, each -> build.add(extractor.code(each))) + time(List.of(build), IndexBuild::commit);
    }
    line("facts", facts, whole);
    line("documents", made, whole);
    line("  words at all levels", words, whole);
    line("  signatures", signatures, whole);
    line("  stored form, hashes, facets", made - words - signatures, whole);
    line("writing documents (adding less making)", added - made, whole);
    line("commit: merging, groups of duplicates", commit, whole);
    line("stages together", facts + added + commit, whole);
    line("the whole in one go", whole, whole);
  }

  private IndexBuild build(Directory directory) throws IOException {
    IndexSettings settings =
        new IndexSettings(LevelAnalyzer::of, KeyFingerprint.read(), vocabularies.fingerprint());
    return IndexBuild.in(directory, "bench", IndexBuild.Start.FRESH, settings, vocabularies.topics()::broader);
  }

  private interface Work<T> {
    void on(T each) throws IOException;
  }

  /** Seconds. */
  private static <T> double time(List<T> all, Work<T> work) throws IOException {
    long start = System.nanoTime();
    for (T each : all) {
      work.on(each);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void line(String stage, double seconds, double whole) {
    System.out.printf(
        Locale.ROOT,
        "%-40s %7.2f s %6.3f s a MB %5.1f %%%n",
        stage,
        seconds,
        seconds / megabytes,
        100 * seconds / whole);
  }
}
