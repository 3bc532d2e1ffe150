package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.Sample;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.query.QueryParser;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TooManyLinesException;

/** What happens where there are more lines than can be sorted. */
class ConcordanceLimitsTest {

  private static final int LINES = ConcordanceRequest.MOST_READ + 1;

  @Test
  void tooManyLinesAreRefusedInAnOrderByWordsUnlessSampled() {
    Statement statement =
        new Statement(
            "long",
            "",
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            "هدنة ".repeat(LINES),
            Map.of());
    try (SearchEngine engine = LuceneEngines.over(new CodedStatement(statement, List.of()))) {
      assertThatThrownBy(() -> engine.concordance(request(SortKey.BEFORE1, Optional.empty())))
          .isInstanceOf(TooManyLinesException.class)
          .hasMessageContaining(Integer.toString(LINES))
          .hasMessageContaining("sample");
      Sample sample = new Sample(10, 7);
      assertThat(engine.concordance(request(SortKey.BEFORE1, Optional.of(sample))).lines())
          .hasSize(3);
      assertThat(engine.concordance(request(SortKey.DATE, Optional.empty())).total())
          .isEqualTo(LINES);
    }
  }

  private static ConcordanceRequest request(SortKey order, Optional<Sample> sample) {
    Subcorpus subcorpus =
        new Subcorpus(
            new QueryParser().parse("هدنة"),
            MatchLevel.LEMMA,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    return new ConcordanceRequest(subcorpus, List.of(order), sample, 3, Optional.empty());
  }
}
