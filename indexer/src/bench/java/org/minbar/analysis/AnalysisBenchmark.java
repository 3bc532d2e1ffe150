package org.minbar.analysis;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;
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

/**
 * Words a second through analysis on one thread: a text at all match levels, as StatementDocuments gives it to the index, against Lucene's ArabicAnalyzer on the same texts.
 *
 * <p>Terms are taken as the index takes them, in bytes. Words are counted once for each text, not once for each level, so that the two figures are the time to get a text ready for the
 * index. Seconds are those the thread was at work, so that other work on the machine spoils little. Give it texts with more different words than are remembered (131,072), or none is ever analysed anew.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AnalysisBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int TEXTS = 40_000;

  private final Analyzer stock = new ArabicAnalyzer();
  private final List<Text> texts = new ArrayList<>();
  private int next;

  private record Text(String text, int words) {}

  /** Counts words and time, which JMH reports beside texts. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    /** Words of the texts analysed so far. */
    public long words;

    /** Seconds of the processor that they took. */
    public double seconds;

    private void add(int more, long nanoseconds) {
      words += more;
      seconds += nanoseconds / 1e9;
    }
  }

  /** Reads the texts named by the system property minbar.bench.statements. */
  @Setup
  public void read() {
    Path path = Path.of(System.getProperty("minbar.bench.statements", "../corpus/statements"));
    try (CorpusReader reader = CorpusReader.open(List.of(path), ReadLimits.DEFAULT)) {
      while (reader.hasNext() && texts.size() < TEXTS) {
        if (reader.next() instanceof Accepted accepted) {
          String text = accepted.statement().text();
          texts.add(new Text(text, Words.of(text).size()));
        }
      }
    }
  }

  /** Lucene's own Arabic chain. */
  @Benchmark
  public long arabicAnalyzer(Counted counted) throws IOException {
    Text text = nextText();
    long started = THREADS.getCurrentThreadCpuTime();
    long bytes = bytes(stock.tokenStream("text", text.text()));
    counted.add(text.words(), THREADS.getCurrentThreadCpuTime() - started);
    return bytes;
  }

  /** All of Minbar's levels in one go. */
  @Benchmark
  public long allLevels(Counted counted) throws IOException {
    Text text = nextText();
    long started = THREADS.getCurrentThreadCpuTime();
    AnalyzedText analyzed = AnalyzedText.of(text.text());
    long bytes = 0;
    for (MatchLevel level : MatchLevel.values()) {
      bytes += bytes(analyzed.tokens(level));
    }
    counted.add(text.words(), THREADS.getCurrentThreadCpuTime() - started);
    return bytes;
  }

  /** The analyzers of all levels, one after the other. */
  @Benchmark
  public long levelAnalyzers(Counted counted) throws IOException {
    Text text = nextText();
    long started = THREADS.getCurrentThreadCpuTime();
    long bytes = 0;
    for (MatchLevel level : MatchLevel.values()) {
      bytes += bytes(LevelAnalyzer.of(level).tokenStream("text", text.text()));
    }
    counted.add(text.words(), THREADS.getCurrentThreadCpuTime() - started);
    return bytes;
  }

  private Text nextText() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  private static long bytes(TokenStream tokens) throws IOException {
    long bytes = 0;
    try (tokens) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        bytes += term.getBytesRef().length;
      }
      tokens.end();
    }
    return bytes;
  }
}
