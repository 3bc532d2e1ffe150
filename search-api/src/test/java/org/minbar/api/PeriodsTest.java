package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Dimension;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TrendAnswer.Point;

/** Which periods a trend has. */
class PeriodsTest {

  private final Periods periods = new Periods(new DimensionVocabulary(TestCorpus.VOCABULARIES));

  @Test
  void monthsGoFromTheFirstToTheLast() {
    assertThat(names(Dimension.MONTH, base("", ""), "2022-11", "2023-02"))
        .containsExactly("2022-11", "2022-12", "2023-01", "2023-02");
    assertThat(names(Dimension.MONTH, base("2022-10-31", "2023-03-01"), "2022-11", "2023-02"))
        .startsWith("2022-10", "2022-11")
        .endsWith("2023-02", "2023-03");
    assertThat(names(Dimension.MONTH, base("2022-12-31", ""), "2022-11"))
        .containsExactly("2022-11");
    assertThat(names(Dimension.MONTH, base("2022-12-31", ""))).isEmpty();
  }

  @Test
  void yearsToo() {
    assertThat(names(Dimension.YEAR, base("", "2024-12-31"), "2017", "2021"))
        .containsExactly("2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024");
  }

  @Test
  void roundsAreAllThereAre() {
    assertThat(names(Dimension.ROUND, base("", ""), "20", "unheard-of"))
        .startsWith("1", "2", "3")
        .contains("20", "22")
        .endsWith("unheard-of")
        .doesNotHaveDuplicates();
  }

  @Test
  void periodsOfAFilterAreAll() {
    Subcorpus filtered = base("", "").withFilter(Dimension.ROUND, "21");
    assertThat(names(Dimension.ROUND, filtered, "1", "21")).containsExactly("21");
    assertThat(names(Dimension.ROUND, filtered)).containsExactly("21");
  }

  private List<String> names(Dimension by, Subcorpus base, String... found) {
    List<Point> points = Set.of(found).stream().map(Point::empty).toList();
    return periods.fill(points, by, base).stream().map(Point::period).toList();
  }

  private static Subcorpus base(String from, String to) {
    return new Subcorpus(
        StatementQuery.ALL, MatchLevel.LEMMA, Map.of(), Map.of(), date(from), date(to));
  }

  private static Optional<LocalDate> date(String day) {
    return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }
}
