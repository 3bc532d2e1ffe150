package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word that stands in none of a clause's wordings up to a statement and in all of them from there
 * on, or the other way round.
 *
 * <p>Of n wordings k have the word. If they were shuffled, the chance that these are just the last
 * k (or the first k) is 1 / C(n, k); a turn is told when it is at most {@value #LIKELIEST}. It is
 * the chance for one word: a clause has many, so among words of no meaning some will turn by luck.
 *
 * @param key the key of the word (its lemma, or the digits of a number)
 * @param word the word as written nearest to the turn
 * @param direction whether it came or went
 * @param statement the first statement of the chain with the new state, by its place in the series
 * @param before how many wordings there were before
 * @param after how many there are from there on
 * @param chance as above
 */
public record Turn(
    String key,
    String word,
    Direction direction,
    int statement,
    int before,
    int after,
    double chance) {

  static final double LIKELIEST = 0.05;

  /** Whether a word came or went. */
  public enum Direction {
    CAME,
    WENT;

    /** The name in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A wording: its place in the series and its words by key, as written. */
  record Wording(int statement, java.util.Map<String, String> words) {}

  /** The turns among the wordings of a clause, in the order of the series. */
  static List<Turn> of(List<Wording> wordings) {
    List<Turn> turns = new ArrayList<>();
    int n = wordings.size();
    double orders = 1;
    for (int k = 1; k < n; k++) {
      orders *= (n - k + 1.0) / k; // C(n, k)
      if (1 / orders > LIKELIEST) {
        continue;
      }
      add(turns, wordings, k, 1 / orders);
    }
    return turns;
  }

  /** Words that divide the first {@code k} wordings from the others. */
  private static void add(List<Turn> turns, List<Wording> wordings, int k, double chance) {
    List<Wording> earlier = wordings.subList(0, k);
    List<Wording> later = wordings.subList(k, wordings.size());
    Wording last = earlier.getLast();
    Wording next = later.getFirst();
    Set<String> came = inAll(later);
    came.removeAll(inAny(earlier));
    Set<String> went = inAll(earlier);
    went.removeAll(inAny(later));
    for (String key : came) {
      turns.add(turn(key, next, Direction.CAME, next.statement(), k, later.size(), chance));
    }
    for (String key : went) {
      turns.add(turn(key, last, Direction.WENT, next.statement(), k, later.size(), chance));
    }
  }

  private static Turn turn(
      String key,
      Wording shown,
      Direction direction,
      int statement,
      int before,
      int after,
      double chance) {
    String word = shown.words().getOrDefault(key, key);
    return new Turn(key, word, direction, statement, before, after, chance);
  }

  private static Set<String> inAll(List<Wording> wordings) {
    Set<String> keys = new LinkedHashSet<>(wordings.getFirst().words().keySet());
    wordings.forEach(wording -> keys.retainAll(wording.words().keySet()));
    return keys;
  }

  private static Set<String> inAny(List<Wording> wordings) {
    Set<String> keys = new HashSet<>();
    wordings.forEach(wording -> keys.addAll(wording.words().keySet()));
    return keys;
  }
}
