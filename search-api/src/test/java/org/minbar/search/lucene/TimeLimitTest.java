package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.Context;
import org.minbar.concordance.Reach;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Quantity.Approximator;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;
import org.minbar.query.QueryParser;
import org.minbar.search.CollocationRequest;
import org.minbar.search.ConcordanceAnswer;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.KeynessAnswer;
import org.minbar.search.KeynessRequest;
import org.minbar.search.QuantityRequest;
import org.minbar.search.Scan;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Total.Exactness;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TimeLimit;
import org.minbar.search.TooSlowException;
import org.minbar.search.TrendRequest;
import org.minbar.search.WordListRequest;

/** Parts of answers, by a clock that goes on each time it is looked at. */
class TimeLimitTest {

  private static final long SECOND = 1_000_000_000;
  private static final int MANY = 5_000;
  private static final List<CodedStatement> STATEMENTS = statements();

  private static List<CodedStatement> statements() {
    List<CodedStatement> statements = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      char letter = "ابتثجحخدذر".charAt(i % 10);
      statements.add(statement(i, "هدنة كلمة" + letter + " في إدلب" + (i % 3 == 0 ? " هدنة" : "")));
    }
    statements.add(statement(statements.size(), words(0, MANY)));
    return statements;
  }

  /** Two versions of each text. */
  private static List<CodedStatement> copies() {
    return IntStream.range(0, 400)
        .mapToObj(i -> statement(i, words(i / 2 * 20, i / 2 * 20 + 20)))
        .toList();
  }

  /** Different words. */
  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private static CodedStatement statement(int number, String text) {
    Statement statement =
        new Statement(
            "s" + (1000 + number),
            "",
            StatementDate.parse("2020-01-" + (10 + number % 20)),
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            text,
            Map.of());
    return new CodedStatement(
        statement,
        List.of(Fact.asserted(Dimension.ROUND, "" + number % 4, "test")),
        List.of(quantity(statement)));
  }

  private static Quantity quantity(Statement statement) {
    return new Quantity(
        BigDecimal.ONE,
        Optional.empty(),
        Optional.empty(),
        Approximator.EXACTLY,
        "",
        Evidence.of(Field.TEXT, statement.text(), new Span(0, 4)),
        new Span(0, statement.text().length()),
        List.of());
  }

  private static Subcorpus subcorpus(String query) {
    return new Subcorpus(
        new QueryParser().parse(query),
        MatchLevel.NORMALIZED,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** Allows more and more looks at the clock until the answer is whole; how many were not. */
  private static int untilWhole(BiConsumer<SearchEngine, List<Boolean>> asking) {
    return untilWhole(STATEMENTS, asking);
  }

  private static int untilWhole(
      List<CodedStatement> statements, BiConsumer<SearchEngine, List<Boolean>> asking) {
    AtomicLong time = new AtomicLong();
    AtomicLong step = new AtomicLong();
    TimeLimit limit = new TimeLimit(Duration.ofNanos(SECOND), () -> time.getAndAdd(step.get()));
    try (SearchEngine engine = LuceneEngines.over(statements, topic -> Set.of(), limit)) {
      for (int looks = 1, parts = 0; ; looks += 1 + looks / 10, parts++) {
        step.set(Math.ceilDiv(SECOND, looks));
        List<Boolean> whole = new ArrayList<>();
        asking.accept(engine, whole);
        if (whole.contains(true)) {
          return parts;
        }
        assertThat(looks).as("an end").isLessThan(1_000_000);
      }
    }
  }

  /** An answer is the whole of it, or there is none: what was too slow. */
  private static Set<String> tooSlowUntilWhole(Function<SearchEngine, Object> question) {
    Set<String> reasons = new LinkedHashSet<>();
    try (SearchEngine slow = atLeisure()) {
      Object all = question.apply(slow);
      untilWhole((engine, whole) -> {
        try {
          assertThat(question.apply(engine)).isEqualTo(all);
          whole.add(true);
        } catch (TooSlowException e) {
          reasons.add(String.valueOf(e.getMessage()).replaceFirst(" cannot .*", ""));
        }
      });
    }
    return reasons;
  }

  private static SearchEngine atLeisure() {
    return LuceneEngines.over(STATEMENTS, topic -> Set.of(), LuceneEngines.AT_LEISURE);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void aSearchIsWholeOrAPartThatSaysSo(Sort sort) {
    Map<Dimension, Integer> facets = new EnumMap<>(Map.of(Dimension.ROUND, 10));
    SearchRequest request =
        new SearchRequest(subcorpus("هدنة"), facets, sort, 300, Optional.empty());
    try (SearchEngine slow = atLeisure()) {
      SearchAnswer all = slow.search(request);
      int parts =
          untilWhole((engine, whole) -> {
            SearchAnswer answer = engine.search(request);
            if (answer.leftOut().isEmpty()) {
              assertThat(answer).isEqualTo(all);
              whole.add(true);
            } else {
              assertThat(answer.total().exactness()).isEqualTo(Exactness.AT_LEAST);
              assertThat(answer.total().value()).isLessThan(400);
              assertThat(answer.hits()).hasSizeLessThanOrEqualTo((int) answer.total().value());
              assertThat(answer.facets()).isEmpty();
              assertThat(answer.next()).isEmpty();
            }
          });
      assertThat(parts).isPositive();
    }
  }

  @Test
  void ofDuplicatesOnlyResultsAreShownHoweverFewWereLookedAt() {
    SearchRequest request =
        new SearchRequest(
            subcorpus("*:*"), Map.of(), Duplicates.COLLAPSE, Sort.DATE, 400, Optional.empty());
    List<CodedStatement> copies = copies();
    try (SearchEngine slow =
        LuceneEngines.over(copies, topic -> Set.of(), LuceneEngines.AT_LEISURE)) {
      SearchAnswer all = slow.search(request);
      assertThat(all.hits()).hasSize(200);
      List<Long> seen = new ArrayList<>();
      untilWhole(
          copies,
          (engine, whole) -> {
            try {
              SearchAnswer answer = engine.search(request);
              assertThat(all.hits()).containsAll(answer.hits());
              seen.add(answer.total().value());
              if (answer.leftOut().isEmpty()) {
                assertThat(answer).isEqualTo(all);
                whole.add(true);
              } else {
                assertThat(answer.total().exactness()).isEqualTo(Exactness.AT_LEAST);
              }
            } catch (TooSlowException e) {
              seen.add(-1L);
            }
          });
      assertThat(seen).isSorted().contains(-1L).anyMatch(found -> found > 0 && found < 200);
    }
  }

  @Test
  void collocatesAreAllOfThemOrNone() {
    CollocationRequest request =
        new CollocationRequest(
            subcorpus("كلمةا"),
            new Reach(Context.Unit.WORD, 2, 2),
            1,
            CollocationRequest.Measure.LOG_DICE,
            10);
    assertThat(tooSlowUntilWhole(engine -> engine.collocations(request)))
        .containsExactly("the statements", "the matches", "the words");
  }

  @Test
  void wordsAreAllOfThemOrNone() {
    WordListRequest request =
        new WordListRequest(subcorpus("كلمةا"), 2, "", "", 1, 10, Optional.empty());
    assertThat(tooSlowUntilWhole(engine -> engine.words(request)))
        .containsExactly("the statements", "the words");
  }

  @Test
  void trendsAreAllOfThemOrNone() {
    Subcorpus base = subcorpus("كلمةا");
    TrendRequest request =
        new TrendRequest(
            base,
            Dimension.ROUND,
            TrendRequest.Measure.RATE,
            List.of(new TrendRequest.Series(base, base.query())),
            7);
    assertThat(tooSlowUntilWhole(engine -> engine.trends(request)))
        .containsExactly("the statements", "the occurrences", "the words");
  }

  @Test
  void linesAreThoseOfTheFirstStatements() {
    ConcordanceRequest request =
        new ConcordanceRequest(
            subcorpus("هدنة"), List.of(), Optional.empty(), 600, Optional.empty());
    try (SearchEngine slow = atLeisure()) {
      ConcordanceAnswer all = slow.concordance(request);
      List<Integer> seen = new ArrayList<>();
      untilWhole((engine, whole) -> {
        try {
          ConcordanceAnswer answer = engine.concordance(request);
          assertThat(all.lines().subList(0, answer.lines().size())).isEqualTo(answer.lines());
          assertThat(answer.total()).isBetween((long) answer.lines().size(), all.total());
          assertThat(answer.leftOut().isEmpty()).isEqualTo(answer.equals(all));
          assertThat(answer.leftOut().isEmpty() || answer.next().isEmpty()).isTrue();
          seen.add(answer.lines().size());
          if (answer.leftOut().isEmpty()) {
            whole.add(true);
          }
        } catch (TooSlowException e) {
          seen.add(0);
        }
      });
      assertThat(seen).isSorted().last().isEqualTo((int) all.total());
      assertThat(seen).anyMatch(lines -> lines > 0 && lines < all.total());
    }
  }

  @Test
  void linesSortedOrGroupedByWordsAreSomeOfThem() {
    ConcordanceRequest request =
        new ConcordanceRequest(
            subcorpus("هدنة"),
            List.of(SortKey.AFTER1),
            Optional.of(SortKey.ROUND),
            Optional.empty(),
            600,
            Optional.empty(),
            Optional.empty(),
            Set.of());
    try (SearchEngine slow = atLeisure()) {
      ConcordanceAnswer all = slow.concordance(request);
      int parts =
          untilWhole((engine, whole) -> {
            try {
              ConcordanceAnswer answer = engine.concordance(request);
              assertThat(all.lines()).containsAll(answer.lines());
              assertThat(answer.groups().stream().mapToLong(group -> group.count()).sum())
                  .isEqualTo(answer.lines().size());
              if (answer.leftOut().isEmpty()) {
                assertThat(answer).isEqualTo(all);
                whole.add(true);
              }
            } catch (TooSlowException e) {
              assertThat(e).hasMessageContaining("filter");
            }
          });
      assertThat(parts).isGreaterThan(2);
    }
  }

  @Test
  void keyWordsAreTheFirstOfThemOrNone() {
    KeynessRequest request =
        new KeynessRequest(
            subcorpus("كلمةا OR كلمةب"), Optional.empty(), MatchLevel.NORMALIZED, 1, 10, 7);
    try (SearchEngine slow = atLeisure()) {
      KeynessAnswer all = slow.keyness(request);
      List<Integer> seen = new ArrayList<>();
      untilWhole((engine, whole) -> {
        try {
          KeynessAnswer answer = engine.keyness(request);
          assertThat(all.words().subList(0, answer.words().size())).isEqualTo(answer.words());
          assertThat(answer.target()).isEqualTo(all.target());
          assertThat(answer.leftOut().isEmpty()).isEqualTo(answer.equals(all));
          seen.add(answer.words().size());
          if (answer.leftOut().isEmpty()) {
            whole.add(true);
          }
        } catch (TooSlowException e) {
          seen.add(-1);
        }
      });
      assertThat(seen).contains(-1).anyMatch(words -> words > 0 && words < 10);
    }
  }

  @Test
  void quantitiesAreAllOfThemOrNone() {
    QuantityRequest request =
        new QuantityRequest(
            subcorpus("هدنة"),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            7,
            Optional.empty());
    assertThat(tooSlowUntilWhole(engine -> engine.quantities(request)))
        .containsExactly("the quantities");
  }

  @Test
  void aScanShowsTheFirstStatements() {
    List<String> ids = new ArrayList<>();
    try (SearchEngine slow = atLeisure()) {
      slow.scan(subcorpus("هدنة"), coded -> ids.add(coded.statement().id()));
    }
    List<Long> seen = new ArrayList<>();
    untilWhole((engine, whole) -> {
      List<String> shown = new ArrayList<>();
      try {
        Scan scan = engine.scan(subcorpus("هدنة"), coded -> shown.add(coded.statement().id()));
        assertThat(ids.subList(0, shown.size())).isEqualTo(shown);
        assertThat(ids).hasSize((int) scan.total());
        assertThat(scan.read()).isEqualTo(shown.size());
        assertThat(scan.leftOut().isEmpty()).isEqualTo(shown.size() == ids.size());
        seen.add(scan.read());
        if (scan.isWhole()) {
          whole.add(true);
        }
      } catch (TooSlowException e) {
        assertThat(shown).isEmpty();
      }
    });
    assertThat(seen).hasSizeGreaterThan(1);
  }
}
