package org.minbar.search.lucene;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The different runs of n words in sequences, numbered in alphabetical order.
 *
 * <p>Runs grow by a word at a time: a run is the number of the run before it with a word more, two
 * numbers that make one of 64 bits, and sorting those numbers both counts equal runs and puts them
 * in order. A run stands no more often than what it begins with, so what is too rare is never made
 * longer.
 */
final class Runs {

  /** Of a place at which no run begins that is frequent enough. */
  private static final int NONE = -1;

  private final int[] at;
  private final int[] counts;
  private final int[] firsts;

  private Runs(int[] at, int[] counts) {
    this.at = at;
    this.counts = counts;
    this.firsts = new int[counts.length];
    for (int place = at.length - 1; place >= 0; place--) {
      if (at[place] != NONE) {
        firsts[at[place]] = place;
      }
    }
  }

  /** The runs of n words that stand at least so often. */
  static Runs of(WordSequences sequences, int n, int minimum) {
    int[] counts = new int[sequences.keys().size()];
    for (int word : sequences.words()) {
      counts[word]++;
    }
    int[] at = sequences.words().clone();
    for (int place = 0; place < at.length; place++) {
      at[place] = counts[at[place]] >= minimum ? at[place] : NONE;
    }
    for (int length = 2; length <= n; length++) {
      long[] longer = longer(sequences, at, length);
      counts = number(longer, minimum, at);
    }
    return new Runs(at, counts);
  }

  /** At each place the run there with one word more, −1 for none. */
  private static long[] longer(WordSequences sequences, int[] at, int length) {
    long[] longer = new long[at.length];
    Arrays.fill(longer, NONE);
    for (int sequence = 0; sequence < sequences.sequences(); sequence++) {
      int last = sequences.start(sequence + 1) - length;
      for (int place = sequences.start(sequence); place <= last; place++) {
        if (at[place] != NONE) {
          longer[place] =
              ((long) at[place] << Integer.SIZE) | sequences.words()[place + length - 1];
        }
      }
    }
    return longer;
  }

  /** Numbers those that are frequent enough, and returns how often each stands. */
  private static int[] number(long[] longer, int minimum, int[] at) {
    long[] sorted = LongStream.of(longer).filter(run -> run != NONE).sorted().toArray();
    int[] counts = new int[sorted.length / minimum];
    int size = 0; // of those kept, which take the place of those looked at before
    for (int from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      if (to - from >= minimum) {
        sorted[size] = sorted[from];
        counts[size++] = to - from;
      }
    }
    for (int place = 0; place < at.length; place++) {
      int found =
          longer[place] == NONE ? NONE : Arrays.binarySearch(sorted, 0, size, longer[place]);
      at[place] = Math.max(NONE, found);
    }
    return Arrays.copyOf(counts, size);
  }

  /** How many runs there are, among single words also those that are too rare. */
  int size() {
    return counts.length;
  }

  /** How often a run stands. */
  int count(int run) {
    return counts[run];
  }

  /** The place at which a run stands first. */
  int first(int run) {
    return firsts[run];
  }

  /** The run at a place, −1 for none. */
  int at(int place) {
    return at[place];
  }
}
