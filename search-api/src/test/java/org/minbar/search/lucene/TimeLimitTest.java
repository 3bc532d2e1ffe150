package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.query.QueryParser;
import org.minbar.search.ConcordanceAnswer;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.KeynessAnswer;
import org.minbar.search.KeynessRequest;
import org.minbar.search.Scan;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Total.Exactness;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TimeLimit;
import org.minbar.search.TooSlowException;

/** Parts of answers, by a clock that goes on by one each time it is looked at. */
class TimeLimitTest {

  private static final List<CodedStatement> STATEMENTS = statements();

  private static List<CodedStatement> statements() {
    List<CodedStatement> statements = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String id = "s" + (1000 + i);
      Statement statement =
          new Statement(
              id,
              "",
              StatementDate.parse("2020-01-" + (10 + i % 20)),
              Optional.empty(),
              "ar",
              List.of(),
              List.of(),
              "هدنة كلمة" + "ابتثجحخدذر".charAt(i % 10) + " في إدلب" + (i % 3 == 0 ? " هدنة" : ""),
              Map.of());
      statements.add(
          new CodedStatement(
              statement, List.of(Fact.asserted(Dimension.ROUND, "" + i % 4, "test"))));
    }
    return statements;
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

  /** Tries longer and longer times until the answer is whole; how many were not. */
  private static int untilWhole(BiConsumer<SearchEngine, List<Boolean>> asking) {
    for (int nanos = 1, parts = 0; ; nanos += 1 + nanos / 3, parts++) {
      AtomicLong time = new AtomicLong();
      TimeLimit limit = new TimeLimit(Duration.ofNanos(nanos), time::getAndIncrement);
      try (SearchEngine engine = LuceneEngines.over(STATEMENTS, topic -> Set.of(), limit)) {
        List<Boolean> whole = new ArrayList<>();
        asking.accept(engine, whole);
        if (whole.contains(true)) {
          return parts;
        }
      }
      assertThat(nanos).as("an end").isLessThan(1_000_000);
    }
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
            Optional.empty());
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
