package org.minbar.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Bytes of UTF-8 text a second from which facts are read, on one thread, with the vocabularies of the repository. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExtractionBenchmark {

  private static final int TEXTS = 4_000;

  private final List<Statement> statements = new ArrayList<>();
  private final FactExtractor extractor = new FactExtractor(Vocabularies.load(Path.of("../corpus/vocabulary")));
  private int next;

  /** Counts bytes, which JMH reports beside texts. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    /** Bytes of the texts read so far. */
    public long bytes;
  }

  /** Reads the texts named by the system property minbar.bench.statements. */
  @Setup
  public void read() {
    Path path = Path.of(System.getProperty("minbar.bench.statements", "../corpus/statements"));
    try (CorpusReader reader = CorpusReader.open(List.of(path), ReadLimits.DEFAULT)) {
      while (reader.hasNext() && statements.size() < TEXTS) {
        if (reader.next() instanceof Accepted accepted) {
          statements.add(accepted.statement());
        }
      }
    }
  }

  /** All facts of one statement after the other. */
  @Benchmark
  public CodedStatement facts(Counted counted) {
    next = (next + 1) % statements.size();
    Statement statement = statements.get(next);
    counted.bytes += statement.text().getBytes(UTF_8).length + statement.title().getBytes(UTF_8).length;
    return extractor.code(statement);
  }
}
