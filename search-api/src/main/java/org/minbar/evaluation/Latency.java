package org.minbar.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long something takes that was done before, so that it is warm: the processor time of the
 * thread, on which a search runs from end to end, so that other work on the machine does not count.
 *
 * @param milliseconds one for each time, shortest first
 */
record Latency(List<Double> milliseconds) {

  private static final double NANOS = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Does it once for each question. */
  static Latency of(Consumer<String> page, Collection<String> questions) {
    double[] times = new double[questions.size()];
    int i = 0;
    for (String question : questions) {
      long start = THREADS.getCurrentThreadCpuTime();
      page.accept(question);
      times[i++] = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
    }
    Arrays.sort(times);
    return new Latency(Arrays.stream(times).boxed().toList());
  }

  /** The time that a part of them did not exceed, 0.5 for the median. */
  double within(double part) {
    return milliseconds.get((int) (part * (milliseconds.size() - 1)));
  }
}
