package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.Context;
import org.minbar.concordance.Line;
import org.minbar.concordance.Reach;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.search.FacetCounts.ValueCount;
import org.minbar.search.QuantityAnswer.Found;
import org.minbar.search.SearchAnswer.Highlight;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * What holds for an engine on any statements and any request. Every check runs on random small
 * corpora; a failure names its seed. {@code -Dminbar.property.runs=N} sets the number of runs, and
 * {@code -Dminbar.property.seed=S} the first seed.
 */
public abstract class EngineProperties extends EngineConformance {

  private static final long SEED = Long.getLong("minbar.property.seed", 0x6D696E626172L);
  private static final int RUNS = Integer.getInteger("minbar.property.runs", 50);
  private static final int REQUESTS = 10;

  /** How the engine's texts fall into words: what {@link NaiveEngine} is to see them with. */
  protected abstract Analysis analysis();

  /** One random request of a random corpus. */
  private interface Check {
    void run(SearchEngine engine, SearchEngine naive, SearchRequest request);
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
    List<MatchLevel> levels = List.of(MatchLevel.values());
    long corrected = 0;
    for (int run = 0; run < RUNS; run++) {
      Random seeded = new Random(SEED + run);
      RandomCorpus random = new RandomCorpus(seeded);
      List<CodedStatement> statements = random.statements();
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < REQUESTS; i++) {
          String word = random.misspelledWord();
          MatchLevel level = levels.get(seeded.nextInt(levels.size()));
          int most = 1 + seeded.nextInt(4);
          Spelling expected = naive.spelling(word, level, most);
          assertThat(engine.spelling(word, level, most))
              .as("seed %s: %s at %s over %s", SEED + run, word, level, statements)
              .isEqualTo(expected);
          corrected += expected.similar().size();
        }
      }
    }
    assertThat(corrected).as("corrections, lest nothing was compared").isGreaterThan(RUNS);
  }

  @Test
  void quantitiesAreThoseOfListsAndLoopsOnAllPages() {
    long found = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomCorpus random = new RandomCorpus(new Random(SEED + run));
      List<CodedStatement> statements = random.statements();
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < REQUESTS; i++) {
          QuantityRequest request = random.quantityRequest();
          List<Found> all = allPages(engine, request);
          assertThat(all)
              .as("seed %s, request %s: %s", SEED + run, i, request)
              .isEqualTo(allPages(naive, request));
          assertThat(engine.quantities(request).total()).isEqualTo(all.size());
          found += all.size();
        }
      }
    }
    assertThat(found).as("quantities, lest nothing was compared").isGreaterThan(RUNS);
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
  void linesAreTheOccurrencesOfASlowScanOnAllPages() {
    long found = 0;
    long near = 0;
    long groups = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomCorpus random = new RandomCorpus(new Random(SEED + run));
      List<CodedStatement> statements = new ArrayList<>(random.statements());
      if (run % 2 == 0) {
        statements.addAll(withoutWords()); // the lines of a few are read in another way
      }
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < 2 * REQUESTS; i++) {
          ConcordanceRequest request = random.concordanceRequest();
          String name = "seed " + (SEED + run) + ", request " + i + ": " + request;
          if (request
              .near()
              .map(Near::query)
              .filter(EngineProperties::asksForNearness)
              .isPresent()) {
            continue; // the scan knows more matches to be near to than an engine: see below
          }
          List<Line> all = allPages(engine, request);
          if (asksForNearness(request.subcorpus().query())) {
            // the scan tells every way in which words are near each other, an engine the closest
            ConcordanceRequest whole = unsampled(request);
            List<Line> closest = allPages(engine, whole);
            List<Line> every = allPages(naive, whole);
            assertThat(every).as(name).containsAll(closest);
            assertThat(closest.stream().map(Line::text).distinct())
                .as(name)
                .containsExactlyElementsOf(every.stream().map(Line::text).distinct().toList());
            near += closest.size();
          } else {
            assertThat(all).as(name).isEqualTo(allPages(naive, request));
            ConcordanceAnswer answer = engine.concordance(request);
            ConcordanceAnswer expected = naive.concordance(request);
            assertThat(answer.total()).as(name).isEqualTo(expected.total());
            assertThat(answer.groups()).as(name).isEqualTo(expected.groups());
            groups += answer.groups().size();
          }
          found += all.size();
        }
      }
    }
    assertThat(found).as("lines, lest nothing was compared").isGreaterThan(RUNS);
    assertThat(near).as("lines of words near each other").isGreaterThan(RUNS / 5);
    assertThat(groups).as("groups of lines").isGreaterThan(RUNS / 5);
  }

  /** Statements among which those with lines are few. */
  private static List<CodedStatement> withoutWords() {
    return IntStream.range(0, 40)
        .mapToObj(i ->
            new Statement(
                "without" + i,
                "",
                StatementDate.UNKNOWN,
                Optional.empty(),
                "ar",
                List.of(),
                List.of(),
                "…",
                Map.of()))
        .map(statement -> new CodedStatement(statement, List.of()))
        .toList();
  }

  private static boolean asksForNearness(StatementQuery query) {
    return switch (query) {
      case StatementQuery.Phrase phrase -> phrase.slop() > 0;
      case StatementQuery.Boosted boosted -> asksForNearness(boosted.query());
      case StatementQuery.Combined combined ->
          combined.clauses().stream().anyMatch(clause -> asksForNearness(clause.query()));
      default -> false;
    };
  }

  private static ConcordanceRequest unsampled(ConcordanceRequest request) {
    return new ConcordanceRequest(
        request.subcorpus(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        request.size(),
        Optional.empty(),
        request.near(),
        request.ids());
  }

  private static List<Line> allPages(SearchEngine engine, ConcordanceRequest request) {
    List<Line> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      ConcordanceAnswer answer =
          engine.concordance(
              new ConcordanceRequest(
                  request.subcorpus(),
                  request.order(),
                  request.group(),
                  request.sample(),
                  request.size(),
                  cursor,
                  request.near(),
                  request.ids()));
      all.addAll(answer.lines());
      cursor = answer.next();
    } while (cursor.isPresent());
    return all;
  }

  @Test
  void collocatesAreThoseOfEachWordLookedAt() {
    long found = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomCorpus random = new RandomCorpus(new Random(SEED + run));
      List<CodedStatement> statements = random.statements();
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < 2 * REQUESTS; i++) {
          CollocationRequest request = random.collocationRequest();
          if (asksForNearness(request.subcorpus().query())) {
            continue; // the scan tells more ways than an engine: see above
          }
          CollocationAnswer answer = engine.collocations(request);
          CollocationAnswer expected = naive.collocations(request);
          assertThat(answer)
              .as("seed %s, request %s: %s", SEED + run, i, request)
              .isEqualTo(
                  new CollocationAnswer(
                      answer.snapshot(),
                      expected.matches(),
                      expected.near(),
                      expected.words(),
                      expected.collocates()));
          found += answer.collocates().size();
        }
      }
    }
    assertThat(found).as("collocates, lest nothing was compared").isGreaterThan(RUNS);
  }

  @Test
  void wordsAndRunsAreThoseWrittenDownAndCountedOnAllPages() {
    long found = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomCorpus random = new RandomCorpus(new Random(SEED + run));
      List<CodedStatement> statements = random.statements();
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < 2 * REQUESTS; i++) {
          WordListRequest request = random.wordListRequest();
          String name = "seed " + (SEED + run) + ", request " + i + ": " + request;
          List<WordListAnswer.Run> all = allPages(engine, request);
          WordListAnswer answer = engine.words(request);
          WordListAnswer expected = naive.words(request);
          assertThat(all).as(name).isEqualTo(allPages(naive, request)).hasSize(answer.total());
          assertThat(answer.words()).as(name).isEqualTo(expected.words());
          assertThat(answer.statements()).as(name).isEqualTo(expected.statements());
          found += all.size();
        }
      }
    }
    assertThat(found).as("runs, lest nothing was compared").isGreaterThan(RUNS);
  }

  private static List<WordListAnswer.Run> allPages(SearchEngine engine, WordListRequest request) {
    List<WordListAnswer.Run> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      WordListAnswer answer =
          engine.words(
              new WordListRequest(
                  request.subcorpus(),
                  request.n(),
                  request.prefix(),
                  request.contains(),
                  request.minimum(),
                  request.size(),
                  cursor));
      all.addAll(answer.runs());
      cursor = answer.next();
    } while (cursor.isPresent());
    return all;
  }

  @Test
  void trendsAreThoseOfEachStatementLookedAt() {
    long found = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomCorpus random = new RandomCorpus(new Random(SEED + run));
      List<CodedStatement> statements = random.statements();
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < REQUESTS; i++) {
          TrendRequest request = random.trendRequest();
          if (request.series().stream().anyMatch(each -> asksForNearness(each.counted()))) {
            continue; // the scan tells more ways than an engine: see above
          }
          TrendAnswer answer = engine.trends(request);
          assertThat(answer.trends())
              .as("seed %s, request %s: %s", SEED + run, i, request)
              .isEqualTo(naive.trends(request).trends());
          found += answer.trends().stream().mapToLong(trend -> trend.total().with()).sum();
        }
      }
    }
    assertThat(found).as("statements, lest nothing was compared").isGreaterThan(RUNS);
  }

  /** The same subcorpus is the same for every question: its occurrences and its statements. */
  @Test
  void allCountsOfASubcorpusAgree() {
    long found = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomCorpus random = new RandomCorpus(new Random(SEED + run));
      try (SearchEngine engine = engine(random.statements(), RandomCorpus.HIERARCHY)) {
        for (int i = 0; i < REQUESTS; i++) {
          Subcorpus subcorpus = random.request().subcorpus();
          String name = "seed " + (SEED + run) + ", request " + i + ": " + subcorpus;
          for (Dimension by : List.of(Dimension.YEAR, Dimension.MONTH)) {
            ConcordanceRequest lines =
                new ConcordanceRequest(subcorpus, List.of(), Optional.empty(), 0, Optional.empty());
            long total = engine.concordance(lines).total();
            CollocationRequest near =
                new CollocationRequest(
                    subcorpus,
                    new Reach(Context.Unit.WORD, 2, 2),
                    1,
                    CollocationRequest.Measure.LOG_DICE,
                    0);
            assertThat(engine.collocations(near).matches()).as(name).isEqualTo(total);
            TrendAnswer.Trend rate = trend(engine, subcorpus, by, TrendRequest.Measure.RATE);
            assertThat(rate.total().occurrences()).as(name).isEqualTo(total);
            assertThat(
                    rate.missing().occurrences()
                        + rate.points().stream().mapToLong(TrendAnswer.Point::occurrences).sum())
                .as(name)
                .isEqualTo(total);
            TrendAnswer.Trend share = trend(engine, subcorpus, by, TrendRequest.Measure.SHARE);
            SearchAnswer search =
                engine.search(
                    new SearchRequest(subcorpus, Map.of(by, 100), Sort.DATE, 0, Optional.empty()));
            assertThat((long) share.total().with()).as(name).isEqualTo(search.total().value());
            assertThat(
                    share.points().stream()
                        .filter(point -> point.with() > 0)
                        .map(point -> point.period() + "=" + point.with())
                        .sorted()
                        .toList())
                .as(name)
                .isEqualTo(
                    search.facets().getOrDefault(by, NO_COUNTS).values().stream()
                        .map(counted -> counted.value() + "=" + counted.count())
                        .sorted()
                        .toList());
            found += total;
          }
        }
      }
    }
    assertThat(found).as("occurrences, lest nothing was compared").isGreaterThan(RUNS);
  }

  private static final FacetCounts NO_COUNTS = new FacetCounts(List.of(), 0, 0, 0);

  private static TrendAnswer.Trend trend(
      SearchEngine engine, Subcorpus subcorpus, Dimension by, TrendRequest.Measure measure) {
    return engine
        .trends(
            new TrendRequest(
                subcorpus.withQuery(StatementQuery.ALL),
                by,
                measure,
                List.of(new TrendRequest.Series(subcorpus, subcorpus.query())),
                1))
        .trends()
        .getFirst();
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
  void keyWordsAreThoseOfWordsCountedOneByOne() {
    long found = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomCorpus random = new RandomCorpus(new Random(SEED + run));
      List<CodedStatement> statements = random.statements();
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < REQUESTS; i++) {
          KeynessRequest request = random.keynessRequest();
          KeynessAnswer answer = engine.keyness(request);
          KeynessAnswer expected = naive.keyness(request);
          assertThat(answer)
              .as("seed %s, request %s: %s", SEED + run, i, request)
              .isEqualTo(
                  new KeynessAnswer(
                      answer.snapshot(),
                      expected.target(),
                      expected.reference(),
                      expected.tested(),
                      expected.words()));
          found += answer.words().size();
          answer.words().stream()
              .limit(3)
              .forEach(word ->
                  assertThat(lines(word.form(), request, engine))
                      .as("%s of %s", word, request)
                      .isEqualTo(word.target().count()));
        }
      }
    }
    assertThat(found).as("words, lest nothing was compared").isGreaterThan(RUNS);
  }

  /** How many occurrences of a word the target has, as a concordance counts them. */
  private static long lines(String form, KeynessRequest request, SearchEngine engine) {
    Subcorpus target = request.target();
    Scope scope = new Scope(Optional.empty(), Optional.of(request.level()));
    Optional<Near> near =
        Optional.of(new Near(target.query(), Optional.empty(), false))
            .filter(within -> !within.query().equals(StatementQuery.ALL));
    return engine
        .concordance(
            new ConcordanceRequest(
                target.withQuery(new StatementQuery.Word(scope, form)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                near,
                Set.of()))
        .total();
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

  private void run(Check check) {
    long found = 0;
    for (int run = 0; run < RUNS; run++) {
      long seed = SEED + run;
      RandomCorpus random = new RandomCorpus(new Random(seed));
      List<CodedStatement> statements = random.statements();
      try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY);
          SearchEngine naive = new NaiveEngine(statements, RandomCorpus.HIERARCHY, analysis())) {
        for (int i = 0; i < REQUESTS; i++) {
          SearchRequest request = random.request();
          try {
            check.run(engine, naive, request);
          } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                "seed " + seed + ", request " + i + ": " + request + "\nover " + statements, e);
          }
          found += naive.search(request).total().value();
        }
      }
    }
    assertThat(found).as("statements found, lest nothing was compared").isGreaterThan(RUNS);
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
