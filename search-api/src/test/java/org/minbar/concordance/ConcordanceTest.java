package org.minbar.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.concordance.Context.Unit;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Source;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.learn.SentenceEnds;

/** How a line is cut out of its text, and how lines are sorted and chosen. */
class ConcordanceTest {

  private static final SentenceEnds ENDS = SentenceEnds.load();
  private static final String TEXT =
      "التقى د. أحمد الوفود. ودعا إلى إزالة الألغام، فورا. ورحب بعودة اللاجئين.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الألغام | WORD | 0 | الألغام
          الألغام | WORD | 2 | إلى إزالة الألغام، فورا. ورحب
          الألغام | WORD | 50 | التقى د. أحمد الوفود. ودعا إلى إزالة الألغام، فورا. ورحب بعودة اللاجئين
          التقى | WORD | 1 | التقى د
          الألغام | SENTENCE | 0 | ودعا إلى إزالة الألغام، فورا
          أحمد | SENTENCE | 0 | التقى د. أحمد الوفود
          أحمد | SENTENCE | 1 | التقى د. أحمد الوفود. ودعا إلى إزالة الألغام، فورا
          اللاجئين | SENTENCE | 1 | ودعا إلى إزالة الألغام، فورا. ورحب بعودة اللاجئين
          فورا. ورحب | SENTENCE | 0 | ودعا إلى إزالة الألغام، فورا. ورحب بعودة اللاجئين
          """)
  void aContextIsWholeWordsOrSentences(String match, Unit unit, int size, String shown) {
    int start = TEXT.indexOf(match);
    Span span = new Span(start, start + match.length());
    assertThat(new Context(unit, size).around(TEXT, span, ENDS).of(TEXT)).isEqualTo(shown);
  }

  @Test
  void anyStretchOfAnyTextHasAContextThatHoldsIt() {
    Random random = new Random(7);
    for (int run = 0; run < 2000; run++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(30), 0, 8).forEach(i -> text.append("اب .،\n7a".charAt(i)));
      int start = random.nextInt(text.length() + 1);
      Span match = new Span(start, start + random.nextInt(text.length() - start + 1));
      for (Unit unit : Unit.values()) {
        Span shown = new Context(unit, random.nextInt(3)).around(text.toString(), match, ENDS);
        assertThat(shown.start()).as("%s %s", text, match).isBetween(0, match.start());
        assertThat(shown.end()).isBetween(match.end(), text.length());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `` | a b c d
          before1 | d a b c
          before1 before2 | d b a c
          after1 | c b a d
          match | c a b d
          round | b a c d
          date | b c a d
          -date | a c b d
          source -date | a b c d
          source date | b a c d
          """)
  void linesAreSortedByTheirKeysInTurn(String keys, String ids) {
    List<Line> lines =
        List.of(
            line("a", "2023-01-03", "10", "S", "ج إلى [هدنة] ه"),
            line("b", "2023-01-01", "2", "S", "أ إلى [هدنه] د"),
            line("c", "2023-01-02", "sochi", "", "ت [هدنتان]"),
            line("d", "", "", "", "[هدنة] و"));
    List<SortKey> order =
        keys.isEmpty()
            ? List.of()
            : List.of(keys.split(" ")).stream().map(id -> SortKey.find(id).orElseThrow()).toList();
    assertThat(
            new LineOrder(order)
                .sort(lines, new NaiveNames(0)).stream().map(l -> l.coded().statement().id()))
        .containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before1 | الي 2, ∅ 1, ت 1
          match   | هدنه 3, هدنتان 1
          round   | ∅ 1, 10 1, 2 1, sochi 1
          date    | ∅ 1, 2023-01-01 1, 2023-01-02 1, 2023-01-03 1
          -date   | ∅ 1, 2023-01-01 1, 2023-01-02 1, 2023-01-03 1
          source  | ∅ 2, S 2
          """)
  void linesAreGroupedByWhatAKeySaysOfThem(String key, String groups) {
    List<Line> lines =
        List.of(
            line("a", "2023-01-03", "10", "S", "ج إلى [هدنة] ه"),
            line("b", "2023-01-01", "2", "S", "أ إلى [هدنه] د"),
            line("c", "2023-01-02", "sochi", "", "ت [هدنتان]"),
            line("d", "", "", "", "[هدنة] و"));
    assertThat(
            LineGroup.listOf(lines, SortKey.find(key).orElseThrow(), new NaiveNames(0)).stream()
                .map(group -> (group.value().isEmpty() ? "∅" : group.value()) + " " + group.count())
                .collect(Collectors.joining(", ")))
        .isEqualTo(groups);
  }

  private static Line line(String id, String date, String round, String source, String marked) {
    int start = marked.indexOf('[');
    Span span = new Span(start, marked.indexOf(']') - 1);
    Statement statement =
        new Statement(
            id,
            "",
            date.isEmpty()
                ? StatementDate.UNKNOWN
                : new StatementDate.Day(java.time.LocalDate.parse(date)),
            Optional.empty(),
            "ar",
            source.isEmpty() ? List.of() : List.of(new Source(source, Optional.empty())),
            List.of(),
            marked.replaceAll("[\\[\\]]", ""),
            Map.of());
    List<Fact> facts = new ArrayList<>();
    Map.of(Dimension.ROUND, round, Dimension.SOURCE, source)
        .forEach((dimension, value) -> {
          if (!value.isEmpty()) {
            facts.add(Fact.asserted(dimension, value, "test"));
          }
        });
    return new Line(new CodedStatement(statement, facts), Field.TEXT, span);
  }

  @Test
  void aSampleIsTheSameForItsSeedAndTakesEachAsOften() {
    List<Integer> all = IntStream.range(0, 20).boxed().toList();
    Map<Integer, Integer> taken = new TreeMap<>();
    for (int seed = 0; seed < 4000; seed++) {
      List<Integer> chosen = new Sample(5, seed).of(all);
      assertThat(chosen).hasSize(5).isSorted().doesNotHaveDuplicates();
      assertThat(new Sample(5, seed).of(all)).isEqualTo(chosen);
      chosen.forEach(each -> taken.merge(each, 1, Integer::sum));
    }
    // each is expected 1000 times, with a standard deviation of 27
    assertThat(taken).hasSize(20);
    assertThat(taken.values()).allMatch(times -> times > 860 && times < 1140);
    assertThat(new Sample(20, 1).of(all)).isEqualTo(all);
  }
}
