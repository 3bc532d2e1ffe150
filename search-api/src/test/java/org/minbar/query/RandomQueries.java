package org.minbar.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Fuzzy;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Prefix;
import org.minbar.query.StatementQuery.Range;
import org.minbar.query.StatementQuery.Wildcard;
import org.minbar.query.StatementQuery.Word;

/** Random trees of every kind of query over given words. */
public final class RandomQueries {

  private final Random random;
  private final List<String> words;

  public RandomQueries(Random random, List<String> words) {
    this.random = random;
    this.words = List.copyOf(words);
  }

  /** A tree at most {@code depth} combinations or boosts deep. */
  public StatementQuery next(int depth) {
    if (depth > 0 && random.nextInt(3) > 0) {
      return random.nextInt(5) == 0
          ? new Boosted(next(depth - 1), factor())
          : StatementQuery.combine(
              IntStream.rangeClosed(0, random.nextInt(3))
                  .mapToObj(i -> new Clause(one(List.of(Occur.values())), next(depth - 1)))
                  .toList());
    }
    return leaf();
  }

  private StatementQuery leaf() {
    String word = one(words);
    return switch (random.nextInt(12)) {
      case 0 -> StatementQuery.ALL;
      case 1 -> new Prefix(scope(), begin(word));
      case 2 -> wildcard(word);
      case 3 -> new Fuzzy(scope(), word, 1 + random.nextInt(2));
      case 4 -> new Range(scope(), end(), end(), random.nextBoolean(), random.nextBoolean());
      case 5, 6, 7 -> new Phrase(scope(), phrase(), Math.max(0, random.nextInt(5) - 2));
      default -> new Word(scope(), word);
    };
  }

  private StatementQuery wildcard(String word) {
    List<String> letters =
        word.codePoints()
            .mapToObj(Character::toString)
            .collect(Collectors.toCollection(ArrayList::new));
    letters.set(random.nextInt(letters.size()), random.nextBoolean() ? "?" : "*");
    letters.set(random.nextInt(letters.size()), random.nextBoolean() ? "?" : "*");
    String pattern = one(words).charAt(0) + String.join("", letters);
    boolean refused =
        pattern.startsWith("*")
            || pattern.startsWith("?")
            || pattern.replaceAll("[*?]", "").isBlank();
    boolean prefix = pattern.matches("[^*?]*\\*");
    return refused || prefix ? new Word(scope(), word) : new Wildcard(scope(), pattern);
  }

  private String phrase() {
    List<String> some = new ArrayList<>(words);
    Collections.shuffle(some, random);
    return some.stream().limit(1 + random.nextInt(3)).collect(Collectors.joining(" "));
  }

  private static String begin(String word) {
    int letters = (word.codePointCount(0, word.length()) + 1) / 2;
    String begin = word.substring(0, word.offsetByCodePoints(0, letters));
    return begin.isBlank() ? word : begin;
  }

  private Optional<String> end() {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(words));
  }

  private Scope scope() {
    return new Scope(maybe(Field.values()), maybe(MatchLevel.values()));
  }

  private <T> Optional<T> maybe(T[] values) {
    return random.nextInt(3) == 0 ? Optional.of(one(List.of(values))) : Optional.empty();
  }

  private float factor() {
    return one(List.of(0.5f, 1f, 2f, 1e-7f, 123456.7f, 3.0e10f));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
