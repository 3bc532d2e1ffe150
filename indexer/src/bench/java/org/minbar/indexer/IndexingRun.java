package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.KeyFingerprint;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.IndexSettings;

/** One run of one engine; texts are held in memory, so that reading them costs neither anything. */
final class IndexingRun {

  private static final int WARM_UP = 4_000;
  private static final double MEGA = 1e6;
  private static final double KIB = 1024;

  private final List<Statement> statements;
  private final int threads;
  private final FactExtractor extractor;
  private final Vocabularies vocabularies = Vocabularies.load(Path.of("../corpus/vocabulary"));

  private IndexingRun(List<Statement> statements, int threads) {
    this.statements = statements;
    this.threads = threads;
    this.extractor = new FactExtractor(vocabularies);
  }

  /** Arguments: minbar, lucene or stages; file; versions of each statement; threads; folder. */
  public static void main(String[] args) throws Exception {
    List<Statement> statements = new ArrayList<>();
    try (CorpusReader reader = CorpusReader.open(List.of(Path.of(args[1])), ReadLimits.DEFAULT)) {
      reader.forEachRemaining(outcome -> {
        if (outcome instanceof Accepted accepted) {
          statements.add(accepted.statement());
        }
      });
    }
    Path folder = Path.of(args[4]);
    switch (args[0]) {
      case "stages" -> new IndexingStages(statements, folder).run();
      default ->
          new IndexingRun(statements, Integer.parseInt(args[3]))
              .index(args[0], Integer.parseInt(args[2]), folder);
    }
  }

  private void index(String engine, int versions, Path folder) throws Exception {
    int warmUp = Math.min(WARM_UP, statements.size());
    try (Directory directory = new ByteBuffersDirectory(); Engine warm = open(engine, directory)) {
      pass(warm, warmUp, new long[1]);
      warm.commit();
    }
    int all = statements.size() * versions;
    long[] marks = new long[11];
    long start;
    long end;
    try (Directory directory = FSDirectory.open(folder); Engine measured = open(engine, directory)) {
      start = System.nanoTime();
      pass(measured, all, marks);
      measured.commit();
      end = System.nanoTime();
    }
    long bytes = bytes() * versions;
    double seconds = (end - start) / 1e9;
    double tenth = all / 10.0;
    System.out.printf(
        Locale.ROOT,
        "%s:  MB/s=%.2f  docs/s=%.0f  seconds=%.1f  commit s=%.1f  first tenth docs/s=%.0f  last tenth docs/s=%.0f"
            + "  last/first=%.2f  index/text=%.2f  peak MB=%.0f  plain MB=%.1f%n",
        engine,
        bytes / MEGA / seconds,
        all / seconds,
        seconds,
        (end - marks[10]) / 1e9,
        tenth / ((marks[1] - start) / 1e9),
        tenth / ((marks[10] - marks[9]) / 1e9),
        (marks[1] - start) / (double) (marks[10] - marks[9]),
        size(folder) / (double) bytes,
        peakMegabytes(),
        bytes / MEGA);
  }

  /** Indexes so many statements; {@code marks[i]} is when i tenths of them were begun. */
  private void pass(Engine engine, int count, long[] marks) throws Exception {
    AtomicInteger next = new AtomicInteger();
    List<Callable<Void>> work = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      work.add(() -> {
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
          if (marks.length > 1 && i % (count / 10) == 0 && i / (count / 10) < marks.length) {
            marks[i / (count / 10)] = System.nanoTime();
          }
          engine.add(version(i));
        }
        return null;
      });
    }
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      for (Future<Void> done : workers.invokeAll(work)) {
        done.get();
      }
    }
    marks[marks.length - 1] = System.nanoTime();
  }

  /** A statement, or another version of it: with its own id, and every 20th word changed. */
  private Statement version(int number) {
    Statement statement = statements.get(number % statements.size());
    int version = number / statements.size();
    if (version == 0) {
      return statement;
    }
    String[] words = statement.text().split(" ", -1);
    for (int i = version % 20; i < words.length; i += 20) {
      words[i] = words[words.length - 1 - i];
    }
    return new Statement(
        statement.id() + "-" + version,
        statement.title(),
        statement.date(),
        statement.kind(),
        statement.language(),
        statement.sources(),
        statement.rounds(),
        String.join(" ", words),
        statement.extra());
  }

  private long bytes() {
    return statements.stream()
        .mapToLong(each -> each.title().getBytes(UTF_8).length + (long) each.text().getBytes(UTF_8).length)
        .sum();
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** The most memory the process ever had, texts included; 0 where there is no such file. */
  private static double peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToDouble(line -> Double.parseDouble(line.split("\\s+", 3)[1]) * KIB / MEGA)
            .findFirst()
            .orElse(0)
        : 0;
  }

  private Engine open(String engine, Directory directory) throws IOException {
    return engine.equals("minbar") ? new Ours(directory) : new Bare(directory);
  }

  private interface Engine extends AutoCloseable {
    void add(Statement statement) throws IOException;

    void commit() throws IOException;

    @Override
    void close() throws IOException;
  }

  /** Everything: facts, five levels, signatures, facets, stored statements, groups of duplicates. */
  private final class Ours implements Engine {
    private final IndexBuild build;

    Ours(Directory directory) throws IOException {
      IndexSettings settings =
          new IndexSettings(LevelAnalyzer::of, KeyFingerprint.read(), vocabularies.fingerprint());
      this.build =
          IndexBuild.in(
              directory, "bench", IndexBuild.Start.FRESH, settings, vocabularies.topics()::broader);
    }

    @Override
    public void add(Statement statement) throws IOException {
      build.add(extractor.code(statement));
    }

    @Override
    public void commit() throws IOException {
      build.commit();
    }

    @Override
    public void close() throws IOException {
      build.close();
    }
  }

  /** Title and text analysed and stored, two facets. */
  private static final class Bare implements Engine {
    private final FacetsConfig facets = new FacetsConfig();
    private final IndexWriter writer;

    Bare(Directory directory) throws IOException {
      IndexWriterConfig config = new IndexWriterConfig(new ArabicAnalyzer());
      config.setRAMBufferSizeMB(64);
      this.writer = new IndexWriter(directory, config);
    }

    @Override
    public void add(Statement statement) throws IOException {
      Document document = new Document();
      document.add(new TextField("title", statement.title(), Store.YES));
      document.add(new TextField("text", statement.text(), Store.YES));
      for (Source source : statement.sources().stream().limit(1).toList()) {
        document.add(new SortedSetDocValuesFacetField("source", source.name()));
      }
      String date = statement.date().toString();
      if (date.length() >= 7) {
        document.add(new SortedSetDocValuesFacetField("month", date.substring(0, 7)));
      }
      writer.addDocument(facets.build(document));
    }

    @Override
    public void commit() throws IOException {
      writer.commit();
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
