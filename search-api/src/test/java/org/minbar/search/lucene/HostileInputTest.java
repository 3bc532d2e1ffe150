package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.Context;
import org.minbar.concordance.Reach;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Word;
import org.minbar.search.BadCursorException;
import org.minbar.search.CollocationRequest;
import org.minbar.search.CollocationRequest.Measure;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.WordListRequest;

class HostileInputTest {

  @Test
  void aStatementOfPunctuationIsThereAndIsNotFoundByWords() {
    try (SearchEngine engine = LuceneEngines.over(Texts.coded("a", "؟!", "… ،،، —"))) {
      assertThat(Texts.ids(engine.search(Texts.request("")))).containsExactly("a");
      assertThat(Texts.ids(engine.search(Texts.request("نص")))).isEmpty();
      assertThat(engine.findStatement("a")).isPresent();
    }
  }

  @Test
  void aVeryLongWordIsFoundAndMarkedWhole() {
    String word = "غ".repeat(1000);
    try (SearchEngine engine = LuceneEngines.over(Texts.coded("a", "", "قبل " + word + " بعد"))) {
      for (MatchLevel level : MatchLevel.values()) {
        SearchAnswer answer = engine.search(Texts.request(word, level, 1));
        assertThat(Texts.ids(answer)).as(level.id()).containsExactly("a");
      }
      assertThat(Texts.highlights(engine, Texts.request(word))).contains("[" + word + "]");
    }
  }

  @Test
  void halfOfASurrogatePairComesBackAsItWas() {
    CodedStatement coded = Texts.coded("a", "\uDE00 عنوان", "نص \uD83D هدنة \uDE00 نص");
    try (SearchEngine engine = LuceneEngines.over(coded)) {
      assertThat(engine.findStatement("a")).contains(coded);
      assertThat(Texts.highlights(engine, Texts.request("هدنة")))
          .isEqualTo("text: نص \uD83D [هدنة] \uDE00 نص");
      assertThat(Texts.ids(engine.search(Texts.request("\uD83D")))).isEmpty();
    }
  }

  @Test
  void aBlankValueIsNotThatOfStatementsWithoutOne() {
    try (SearchEngine engine = LuceneEngines.over(Texts.coded("a", "", "نص"))) {
      for (String value : List.of(" ", "")) {
        Map<Dimension, Set<String>> blank = Map.of(Dimension.ROUND, Set.of(value));
        assertThat(Texts.ids(engine.search(selecting(blank, Map.of())))).isEmpty();
        assertThat(Texts.ids(engine.search(selecting(Map.of(), blank)))).containsExactly("a");
      }
    }
  }

  @Test
  void aQueryOfTooManyWordsIsRefusedByEveryQuestion() {
    List<Clause> words =
        IntStream.range(0, 2000)
            .mapToObj(i -> new Clause(Occur.SHOULD, new Word(Scope.ANYWHERE, "w" + i)))
            .toList();
    Subcorpus subcorpus = Texts.request("").subcorpus().withQuery(StatementQuery.combine(words));
    Reach reach = new Reach(Context.Unit.WORD, 1, 1);
    Measure measure = Measure.LOG_DICE;
    Optional<String> start = Optional.empty();
    try (SearchEngine engine = LuceneEngines.over(Texts.coded("a", "", "نص"))) {
      List<Runnable> questions =
          List.of(
              () -> engine.search(new SearchRequest(subcorpus, Map.of(), Sort.DATE, 1, start)),
              () ->
                  engine.concordance(
                      new ConcordanceRequest(subcorpus, List.of(), Optional.empty(), 1, start)),
              () -> engine.collocations(new CollocationRequest(subcorpus, reach, 1, measure, 1)),
              () -> engine.words(new WordListRequest(subcorpus, 1, "", "", 1, 1, start)),
              () -> engine.scan(subcorpus, coded -> {}));
      for (Runnable question : questions) {
        assertThatExceptionOfType(IllegalArgumentException.class)
            .isThrownBy(question::run)
            .withMessageContaining("too many words");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "AAAA", "YSBiIGMgZA"})
  void whatIsNoCursorIsRefused(String cursor) {
    try (SearchEngine engine = LuceneEngines.over(Texts.coded("a", "", "نص"))) {
      assertThatExceptionOfType(BadCursorException.class)
          .isThrownBy(() -> engine.search(continued(Sort.DATE, cursor)))
          .withMessageContaining("cursor");
    }
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    try (SearchEngine engine =
        LuceneEngines.over(Texts.coded("a", "", "نص"), Texts.coded("b", "", "نص"))) {
      String next = engine.search(Texts.request("نص", MatchLevel.STEM, 1)).next().orElseThrow();
      assertThat(next).matches("[A-Za-z0-9_-]+");
      assertThat(Texts.ids(engine.search(continued(Sort.RELEVANCE, next)))).containsExactly("b");
      assertThatExceptionOfType(BadCursorException.class)
          .isThrownBy(() -> engine.search(continued(Sort.DATE, next)))
          .withMessageContaining("another order");
    }
  }

  private static SearchRequest continued(Sort sort, String cursor) {
    SearchRequest first = Texts.request("نص");
    return new SearchRequest(
        first.subcorpus(), first.facets(), sort, first.size(), Optional.of(cursor));
  }

  private static SearchRequest selecting(
      Map<Dimension, Set<String>> filters, Map<Dimension, Set<String>> exclusions) {
    Subcorpus subcorpus =
        new Subcorpus(
            StatementQuery.ALL,
            MatchLevel.STEM,
            filters,
            exclusions,
            Optional.empty(),
            Optional.empty());
    return new SearchRequest(subcorpus, Map.of(), Sort.DATE, 10, Optional.empty());
  }
}
