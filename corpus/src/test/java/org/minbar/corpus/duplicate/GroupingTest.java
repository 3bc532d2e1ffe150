package org.minbar.corpus.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Groups beside those of comparing every text with every other. */
class GroupingTest {

  private static final long SEED = 0x67726F757073L;

  @Test
  void theGroupsAreThoseOfComparingAllPairs() throws IOException {
    int grouped = 0;
    for (int run = 0; run < 30; run++) {
      List<Signature> signatures = signatures(new Random(SEED + run), 120);
      int[] groups = Grouping.of(signatures.size(), signatures::get);
      assertThat(groups).as("seed %s", SEED + run).isEqualTo(allPairs(signatures));
      grouped += (int) Arrays.stream(groups).distinct().count();
    }
    assertThat(grouped).as("groups, lest all or none are one").isBetween(30 * 10, 30 * 100);
  }

  @Test
  void theGroupsDoNotDependOnTheOrder() throws IOException {
    Random random = new Random(SEED);
    List<Signature> signatures = signatures(random, 400);
    List<Integer> order = new ArrayList<>(Collections.nCopies(signatures.size(), 0));
    for (int i = 0; i < order.size(); i++) {
      order.set(i, i);
    }
    Collections.shuffle(order, random);
    int[] groups = Grouping.of(signatures.size(), signatures::get);
    int[] shuffled = Grouping.of(signatures.size(), i -> signatures.get(order.get(i)));
    Map<Integer, Set<Integer>> members = new HashMap<>();
    Map<Integer, Set<Integer>> others = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      members.computeIfAbsent(groups[i], each -> new TreeSet<>()).add(i);
      others.computeIfAbsent(shuffled[i], each -> new TreeSet<>()).add(order.get(i));
    }
    assertThat(Set.copyOf(others.values())).isEqualTo(Set.copyOf(members.values()));
  }

  @Test
  void manyCopiesOfOneTextCostNoMoreThanManyTexts() throws IOException {
    Signature one = Signature.of(List.of("a", "b", "c", "d")).orElseThrow();
    AtomicLong read = new AtomicLong();
    int copies = 50_000;
    int[] groups =
        Grouping.of(
            copies,
            i -> {
              read.incrementAndGet();
              return one;
            });
    assertThat(groups).containsOnly(0);
    assertThat(read.get()).as("signatures read").isLessThanOrEqualTo(32L * copies);
  }

  @Test
  void nothingHasNoGroups() throws IOException {
    assertThat(Grouping.of(0, i -> Signature.of(List.of("a")).orElseThrow())).isEmpty();
  }

  /** Texts, some copied and edited again and again. */
  private static List<Signature> signatures(Random random, int count) {
    List<List<String>> texts = new ArrayList<>();
    while (texts.size() < count) {
      texts.add(
          texts.isEmpty() || random.nextInt(3) == 0
              ? MadeTexts.words(random, 1 + random.nextInt(100))
              : MadeTexts.edited(
                  texts.get(random.nextInt(texts.size())), random.nextDouble() / 10, random));
    }
    return texts.stream().map(text -> Signature.of(text).orElseThrow()).toList();
  }

  private static int[] allPairs(List<Signature> signatures) {
    int[] groups = new int[signatures.size()];
    Arrays.setAll(groups, i -> i);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < groups.length; i++) {
        for (int j = 0; j < i; j++) {
          boolean near = signatures.get(i).isDuplicate(signatures.get(j));
          if (near && groups[i] != groups[j]) {
            groups[i] = Math.min(groups[i], groups[j]);
            groups[j] = groups[i];
            changed = true;
          }
        }
      }
    }
    return groups;
  }
}
