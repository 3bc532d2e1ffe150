package org.minbar.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A random choice among too many lines: each as likely as any other, and the same ones again for
 * the same seed and snapshot.
 *
 * @param size how many, > 0
 * @param seed of the choice
 */
public record Sample(int size, long seed) {

  /** Throws {@link IllegalArgumentException} for a size that is not positive. */
  public Sample {
    if (size <= 0) {
      throw new IllegalArgumentException("size must be > 0 (got: " + size + ")");
    }
  }

  /**
   * The chosen ones in the order given; all of them if there are no more than wanted.
   *
   * <p>Selection sampling: Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S.
   */
  public <T> List<T> of(List<T> all) {
    if (all.size() <= size) {
      return all;
    }
    SplittableRandom random = new SplittableRandom(seed);
    List<T> chosen = new ArrayList<>(size);
    for (int i = 0; chosen.size() < size; i++) {
      if (random.nextInt(all.size() - i) < size - chosen.size()) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }
}
