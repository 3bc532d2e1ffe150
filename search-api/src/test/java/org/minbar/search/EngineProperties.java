package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.search.FacetCounts.ValueCount;
import org.minbar.search.QuantityAnswer.Found;
import org.minbar.search.SearchAnswer.Highlight;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * What holds for an engine on any statements and any request: of what it finds and counts here, of
 * words and their places in {@link WordProperties}. Every check runs on random small corpora; a
 * failure names its seed. {@code -Dminbar.property.runs=N} sets the number of runs, and {@code
 * -Dminbar.property.seed=S} the first seed.
 */
public abstract class EngineProperties extends EngineConformance {

  static final int REQUESTS = 10;
  private static final long SEED = Long.getLong("minbar.property.seed", 0x6D696E626172L);
  static final int RUNS = Integer.getInteger("minbar.property.runs", 50);

  /** How the engine's texts fall into words: what {@link NaiveEngine} is to see them with. */
  protected abstract Analysis analysis();

  /** A random question to an engine and to lists and loops over the same statements. */
  interface Question {
    /** Asks and compares; tells how much was found, lest nothing was compared. */
    long ask(SearchEngine engine, SearchEngine naive, RandomCorpus random);
  }

  /** One random request of a random corpus. */
  private interface Check {
    void run(SearchEngine engine, SearchEngine naive, SearchRequest request);
  }

  /** Asks so many questions of each random corpus. */
  final void ask(int questions, Question question) {
    ask(questions, run -> List.of(), question);
  }

  /**
   * The same.
   *
   * @param besides statements that each corpus has too, by its number
   */
  final void ask(int questions, IntFunction<List<CodedStatement>> besides, Question question) {
    long found = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomCorpus random = new RandomCorpus(new Random(SEED + run));
      List<CodedStatement> statements = new ArrayList<>(random.statements());
      statements.addAll(besides.apply(run));
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < questions; i++) {
          try {
            found += question.ask(engine, naive, random);
          } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                "seed " + (SEED + run) + ", question " + i + " over " + statements, e);
          }
        }
      }
    }
    assertThat(found).as("what was found, lest nothing was compared").isGreaterThan(RUNS);
  }

  private void run(Check check) {
    ask(
        REQUESTS,
        (engine, naive, random) -> {
          SearchRequest request = random.request();
          try {
            check.run(engine, naive, request);
          } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(request.toString(), e);
          }
          return naive.search(request).total().value();
        });
  }

  @Test
  void theAnswerIsThatOfListsAndLoops() {
    run((engine, naive, request) -> {
      List<Hit> hits = allPages(engine, request);
      List<Hit> expected = naive.search(sized(request, 1000)).hits();
      assertThat(engine.search(request).total()).isEqualTo(naive.search(request).total());
      assertThat(engine.search(request).facets()).isEqualTo(naive.search(request).facets());
      if (request.sort() == Sort.RELEVANCE) {
        assertThat(statements(hits)).containsExactlyInAnyOrderElementsOf(statements(expected));
      } else {
        assertThat(statements(hits)).isEqualTo(statements(expected));
      }
    });
  }

  @Test
  void aSpellingIsThatOfListsAndLoops() {
    ask(
        REQUESTS,
        (engine, naive, random) -> {
          String word = random.misspelledWord();
          MatchLevel level = random.level();
          int most = 1 + word.length() % 4;
          Spelling expected = naive.spelling(word, level, most);
          assertThat(engine.spelling(word, level, most))
              .as("%s at %s", word, level)
              .isEqualTo(expected);
          return expected.similar().size();
        });
  }

  @Test
  void quantitiesAreThoseOfListsAndLoopsOnAllPages() {
    ask(
        REQUESTS,
        (engine, naive, random) -> {
          QuantityRequest request = random.quantityRequest();
          List<Found> all = allPages(engine, request);
          assertThat(all).as("%s", request).isEqualTo(allPages(naive, request));
          assertThat(engine.quantities(request).total()).as("%s", request).isEqualTo(all.size());
          return all.size();
        });
  }

  private static List<Found> allPages(SearchEngine engine, QuantityRequest request) {
    List<Found> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      QuantityAnswer answer =
          engine.quantities(
              new QuantityRequest(
                  request.subcorpus(),
                  request.units(),
                  request.topics(),
                  request.min(),
                  request.max(),
                  request.size(),
                  cursor));
      all.addAll(answer.quantities());
      cursor = answer.next();
    } while (cursor.isPresent());
    return all;
  }

  @Test
  void everyStatementOfASubcorpusIsShownInOrder() {
    run((engine, naive, request) -> {
      List<CodedStatement> shown = new ArrayList<>();
      List<CodedStatement> expected = new ArrayList<>();
      Scan scan = engine.scan(request.subcorpus(), shown::add);
      naive.scan(request.subcorpus(), expected::add);
      assertThat(shown).isEqualTo(expected);
      assertThat(scan).isEqualTo(new Scan(engine.snapshot(), shown.size(), shown.size()));
      assertThat(scan.isWhole()).isTrue();
    });
  }

  @Test
  void pagesConcatenateToTheWholeInItsOrder() {
    run((engine, naive, request) ->
        assertThat(statements(allPages(engine, request)))
            .isEqualTo(statements(engine.search(sized(request, 1000)).hits()))
            .doesNotHaveDuplicates()
            .hasSize((int) engine.search(request).total().value()));
  }

  @Test
  void aCountIsWhatSelectingTheValueFinds() {
    run((engine, naive, request) ->
        engine
            .search(request)
            .facets()
            .forEach((dimension, counts) -> {
              for (ValueCount counted : counts.values()) {
                SearchRequest selected = select(request, dimension, Set.of(counted.value()));
                assertThat(counted.count())
                    .as("%s=%s", dimension.id(), counted.value())
                    .isEqualTo(engine.search(selected).total().value());
              }
            }));
  }

  @Test
  void theCountsOfADimensionWithOneValueAddUpToTheTotal() {
    run((engine, naive, request) ->
        engine
            .search(request)
            .facets()
            .forEach((dimension, counts) -> {
              if (Set.of(
                      Dimension.KIND,
                      Dimension.SOURCE,
                      Dimension.YEAR,
                      Dimension.MONTH,
                      Dimension.LANGUAGE)
                  .contains(dimension)) {
                long total = engine.search(select(request, dimension, Set.of())).total().value();
                long counted = sum(counts) + counts.missing();
                if (request.duplicates() == Duplicates.SHOW) {
                  assertThat(counted).as(dimension.id()).isEqualTo(total);
                } else {
                  // duplicates may have appeared in two years, or in two sources
                  assertThat(counted).as(dimension.id()).isGreaterThanOrEqualTo(total);
                }
              }
            }));
  }

  @Test
  void aSurerQuestionCountsNoMoreAndMissesNoLess() {
    run((engine, naive, request) -> {
      SearchRequest open = unfiltered(request, 0);
      SearchRequest sure = unfiltered(request, request.subcorpus().minConfidence());
      Map<Dimension, FacetCounts> all = engine.search(open).facets();
      engine
          .search(sure)
          .facets()
          .forEach((dimension, counts) -> {
            FacetCounts before = all.getOrDefault(dimension, counts);
            assertThat(counts.missing()).isGreaterThanOrEqualTo(before.missing());
            assertThat(sum(counts)).isLessThanOrEqualTo(sum(before));
          });
    });
  }

  @Test
  void aHighlightIsAPassageWithItsWordsInOrder() {
    run((engine, naive, request) -> {
      for (Hit hit : engine.search(request).hits()) {
        for (Highlight passage : hit.highlights()) {
          assertThat(hit.coded().statement().field(passage.field())).contains(passage.text());
          int end = 0;
          for (var span : passage.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isLessThanOrEqualTo(passage.text().length());
            end = span.end();
          }
        }
      }
    });
  }

  @Test
  void ofEveryMarkedWordItIsSaidWhyItMatches() {
    EnumMap<WordMatch.Kind, Integer> told = new EnumMap<>(WordMatch.Kind.class);
    run((engine, naive, request) -> {
      Subcorpus asked = request.subcorpus();
      WordMatches matches = new WordMatches(asked.query(), asked.level());
      for (Hit hit : engine.search(request).hits()) {
        for (Highlight passage : hit.highlights()) {
          for (var span : passage.spans()) {
            String word = passage.text().substring(span.start(), span.end());
            Optional<WordMatch> match = matches.find(passage.field(), word);
            assertThat(match).as("%s in %s", word, passage.text()).isPresent();
            told.merge(match.get().kind(), 1, Integer::sum);
          }
        }
      }
    });
    if (highlights()) {
      assertThat(told).as("lest nothing was told").hasSizeGreaterThan(2);
    }
  }

  /** Whether the engine marks words. */
  protected boolean highlights() {
    return true;
  }

  private static List<Hit> allPages(SearchEngine engine, SearchRequest request) {
    List<Hit> hits = new ArrayList<>();
    SearchAnswer answer = engine.search(request);
    hits.addAll(answer.hits());
    while (answer.next().isPresent()) {
      assertThat(answer.hits()).as("a page with a next one").hasSize(request.size());
      answer = engine.search(page(request, answer.next()));
      hits.addAll(answer.hits());
    }
    return hits;
  }

  private static List<CodedStatement> statements(List<Hit> hits) {
    return hits.stream().map(Hit::coded).toList();
  }

  static SearchRequest page(SearchRequest request, Optional<String> cursor) {
    return new SearchRequest(
        request.subcorpus(),
        request.facets(),
        request.duplicates(),
        request.sort(),
        request.size(),
        cursor);
  }

  private static SearchRequest sized(SearchRequest request, int size) {
    return new SearchRequest(
        request.subcorpus(),
        request.facets(),
        request.duplicates(),
        request.sort(),
        size,
        Optional.empty());
  }

  private static long sum(FacetCounts counts) {
    return counts.values().stream().mapToLong(ValueCount::count).sum() + counts.other();
  }

  /** The words and dates of a request alone, at another confidence. */
  private static SearchRequest unfiltered(SearchRequest request, double minConfidence) {
    Subcorpus subcorpus = request.subcorpus();
    return new SearchRequest(
        new Subcorpus(
            subcorpus.query(),
            subcorpus.level(),
            Map.of(),
            Map.of(),
            subcorpus.from(),
            subcorpus.to(),
            minConfidence),
        request.facets(),
        request.duplicates(),
        request.sort(),
        request.size(),
        Optional.empty());
  }

  /** The request with this selection in a dimension instead of its own. */
  private static SearchRequest select(
      SearchRequest request, Dimension dimension, Set<String> values) {
    Subcorpus subcorpus = request.subcorpus();
    Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
    filters.putAll(subcorpus.filters());
    filters.put(dimension, values);
    return new SearchRequest(
        new Subcorpus(
            subcorpus.query(),
            subcorpus.level(),
            filters,
            subcorpus.exclusions(),
            subcorpus.from(),
            subcorpus.to(),
            subcorpus.minConfidence()),
        request.facets(),
        request.duplicates(),
        request.sort(),
        request.size(),
        Optional.empty());
  }
}
