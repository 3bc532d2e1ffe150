package org.minbar.analysis;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.minbar.arabic.Morphology;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the dictionary costs a program that starts: the time until the first word is analysed, and the heap that stays in use. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class LexiconBenchmark {

  /** Heap, which JMH reports beside the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Heap {
    private final long before = used();
    private boolean read;

    /** Mebibytes in use after the dictionary was read, less those before. */
    public double mebibytes() {
      return read ? (used() - before) / (1024.0 * 1024.0) : 0;
    }

    private static long used() {
      System.gc();
      return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
  }

  /** Reads the dictionary in a fresh JVM and analyses a first word. */
  @Benchmark
  public String firstWord(Heap heap) {
    String key = Morphology.bundled().lemmaKey("وباللاجئين");
    heap.read = true;
    return key;
  }
}
