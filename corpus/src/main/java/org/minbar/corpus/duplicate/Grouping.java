package org.minbar.corpus.duplicate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins texts to groups: duplicates are in one group, and so are duplicates of duplicates.
 *
 * <p>The groups depend on the signatures alone, whatever their order. Texts are compared where they
 * share a band, which finds all duplicates; where more than {@value #COMPARED} different ones share
 * the same band, each is compared with as many that precede it in the order of signatures, so that
 * time grows with n log n. Memory: 20 bytes a text, and some 100 for each that shares a band.
 */
public final class Grouping {

  /** With how many texts of a band each is compared at most. */
  private static final int COMPARED = 64;

  private final int[] parents;

  private Grouping(int count) {
    this.parents = new int[count];
    Arrays.setAll(parents, i -> i);
  }

  /** Gives signatures by their number, read anew each time, so that not all need lie in memory. */
  @FunctionalInterface
  public interface Signatures {
    /** The signature of that number, ≥ 0. */
    Signature get(int number) throws IOException;
  }

  /** A text with its signature. */
  private record Text(int number, Signature signature) {}

  /**
   * Of each text the lowest number in its group; its own if it is alone.
   *
   * @param count how many there are
   */
  public static int[] of(int count, Signatures signatures) throws IOException {
    Grouping grouping = new Grouping(count);
    for (int band = 0; band < Signature.BANDS; band++) {
      grouping.join(band, signatures);
    }
    int[] groups = new int[count];
    Arrays.setAll(groups, grouping::root);
    return groups;
  }

  private void join(int band, Signatures signatures) throws IOException {
    long[] keys = new long[parents.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = signatures.get(i).band(band);
    }
    long[] shared = shared(keys);
    List<Text> sharing = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      if (Arrays.binarySearch(shared, keys[i]) >= 0) {
        sharing.add(new Text(i, signatures.get(i)));
      }
    }
    sharing.sort(
        Comparator.comparingLong((Text text) -> text.signature().band(band))
            .thenComparing(Text::signature));
    int start = 0;
    for (int i = 1; i <= sharing.size(); i++) {
      if (i == sharing.size()
          || sharing.get(i).signature().band(band) != sharing.get(start).signature().band(band)) {
        compare(sharing.subList(start, i));
        start = i;
      }
    }
  }

  /** The keys that occur more than once, sorted. */
  private static long[] shared(long[] keys) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    int found = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean again = sorted[i] == sorted[i - 1];
      if (again && (found == 0 || sorted[found - 1] != sorted[i])) {
        sorted[found++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, found);
  }

  /** Compares texts that share a band; equal signatures follow each other. */
  private void compare(List<Text> sharing) {
    List<Text> different = new ArrayList<>();
    for (Text text : sharing) {
      if (!different.isEmpty() && different.getLast().signature().equals(text.signature())) {
        join(different.getLast().number(), text.number());
      } else {
        int first = Math.max(0, different.size() - COMPARED);
        for (Text other : different.subList(first, different.size())) {
          if (text.signature().isDuplicate(other.signature())) {
            join(other.number(), text.number());
          }
        }
        different.add(text);
      }
    }
  }

  private void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
