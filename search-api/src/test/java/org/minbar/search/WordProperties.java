package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minbar.concordance.Context;
import org.minbar.concordance.Line;
import org.minbar.concordance.Reach;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/** What holds for an engine's words: their lines, their company, their counts. */
public abstract class WordProperties extends EngineProperties {

  private static final FacetCounts NO_COUNTS = new FacetCounts(List.of(), 0, 0, 0);

  @Test
  void linesAreTheOccurrencesOfASlowScanOnAllPages() {
    AtomicLong near = new AtomicLong();
    AtomicLong groups = new AtomicLong();
    // of every other corpus the lines of a few statements are read in another way
    ask(
        2 * REQUESTS,
        run -> run % 2 == 0 ? withoutWords() : List.of(),
        (engine, naive, random) -> {
          ConcordanceRequest request = random.concordanceRequest();
          String name = request.toString();
          if (request.near().map(Near::query).filter(WordProperties::asksForNearness).isPresent()) {
            return 0; // the scan knows more matches to be near to than an engine: see below
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
            near.addAndGet(closest.size());
          } else {
            assertThat(all).as(name).isEqualTo(allPages(naive, request));
            ConcordanceAnswer answer = engine.concordance(request);
            ConcordanceAnswer expected = naive.concordance(request);
            assertThat(answer.total()).as(name).isEqualTo(expected.total());
            assertThat(answer.groups()).as(name).isEqualTo(expected.groups());
            groups.addAndGet(answer.groups().size());
          }
          return all.size();
        });
    assertThat(near).as("lines of words near each other").hasValueGreaterThan(RUNS / 5);
    assertThat(groups).as("groups of lines").hasValueGreaterThan(RUNS / 5);
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
    ask(
        2 * REQUESTS,
        (engine, naive, random) -> {
          CollocationRequest request = random.collocationRequest();
          if (asksForNearness(request.subcorpus().query())) {
            return 0; // the scan tells more ways than an engine: see above
          }
          CollocationAnswer answer = engine.collocations(request);
          CollocationAnswer expected = naive.collocations(request);
          assertThat(answer)
              .as("%s", request)
              .isEqualTo(
                  new CollocationAnswer(
                      answer.snapshot(),
                      expected.matches(),
                      expected.near(),
                      expected.words(),
                      expected.collocates()));
          return answer.collocates().size();
        });
  }

  @Test
  void wordsAndRunsAreThoseWrittenDownAndCountedOnAllPages() {
    ask(
        2 * REQUESTS,
        (engine, naive, random) -> {
          WordListRequest request = random.wordListRequest();
          String name = request.toString();
          List<WordListAnswer.Run> all = allPages(engine, request);
          WordListAnswer answer = engine.words(request);
          WordListAnswer expected = naive.words(request);
          assertThat(all).as(name).isEqualTo(allPages(naive, request)).hasSize(answer.total());
          assertThat(answer.words()).as(name).isEqualTo(expected.words());
          assertThat(answer.statements()).as(name).isEqualTo(expected.statements());
          return all.size();
        });
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
    ask(
        REQUESTS,
        (engine, naive, random) -> {
          TrendRequest request = random.trendRequest();
          if (request.series().stream().anyMatch(each -> asksForNearness(each.counted()))) {
            return 0; // the scan tells more ways than an engine: see above
          }
          TrendAnswer answer = engine.trends(request);
          assertThat(answer.trends()).as("%s", request).isEqualTo(naive.trends(request).trends());
          return answer.trends().stream().mapToLong(trend -> trend.total().with()).sum();
        });
  }

  /** The same subcorpus is the same for every question: its occurrences and its statements. */
  @Test
  void allCountsOfASubcorpusAgree() {
    ask(
        REQUESTS,
        (engine, naive, random) -> {
          Subcorpus subcorpus = random.request().subcorpus();
          String name = subcorpus.toString();
          long found = 0;
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
          return found;
        });
  }

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
  void keyWordsAreThoseOfWordsCountedOneByOne() {
    ask(
        REQUESTS,
        (engine, naive, random) -> {
          KeynessRequest request = random.keynessRequest();
          KeynessAnswer answer = engine.keyness(request);
          KeynessAnswer expected = naive.keyness(request);
          assertThat(answer)
              .as("%s", request)
              .isEqualTo(
                  new KeynessAnswer(
                      answer.snapshot(),
                      expected.target(),
                      expected.reference(),
                      expected.tested(),
                      expected.words()));
          answer.words().stream()
              .limit(3)
              .forEach(word ->
                  assertThat(lines(word.form(), request, engine))
                      .as("%s of %s", word, request)
                      .isEqualTo(word.target().count()));
          return answer.words().size();
        });
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
}
