package org.minbar.corpus.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.Statement;
import org.minbar.corpus.align.Chain.Appearance;
import org.minbar.corpus.align.Edit.Operation;
import org.minbar.corpus.align.Turn.Direction;

class DriftTest {

  @Test
  void theReturnOfRefugeesBecomesDignifiedInRoundTwenty() {
    List<Statement> series = Bundled.ofKind("joint-statement");
    Drift drift = Drift.of(series.stream().map(Statement::text).toList());
    List<Chain> dignified =
        drift.chains().stream()
            .filter(chain -> chain.turns().stream().anyMatch(turn -> turn.key().equals("كريم")))
            .toList();
    assertThat(dignified).hasSize(1);
    Chain chain = dignified.getFirst();
    assertThat(chain.appearances())
        .hasSizeGreaterThan(12)
        .allSatisfy(appearance -> {
          String words = wording(series, appearance);
          assertThat(words).contains("طوع").contains("جئين");
        });
    Turn turn = chain.turns().getFirst();
    assertThat(turn.direction()).isEqualTo(Direction.CAME);
    assertThat(turn.word()).isEqualTo("والكريمة");
    assertThat(turn.after()).isEqualTo(3);
    assertThat(turn.chance()).isLessThan(0.01);
    assertThat(series.get(turn.statement()).rounds()).containsExactly("20");
    // the same in the redline from the round before
    Appearance appearance = chain.in(turn.statement()).orElseThrow();
    assertThat(appearance.grade()).contains(Grade.SUBSTANTIVE);
    assertThat(appearance.edits())
        .anySatisfy(edit -> {
          assertThat(edit.operation()).isEqualTo(Operation.INSERTED);
          assertThat(edit.after().strip()).isEqualTo("والكريمة");
          assertThat(edit.changes()).containsExactly(Change.LEXICAL);
        });
  }

  private static String wording(List<Statement> series, Appearance appearance) {
    return appearance.clause().span().of(series.get(appearance.statement()).text());
  }

  @Test
  void everyClauseIsInOneChain() {
    List<String> texts = Bundled.ofKind("joint-statement").stream().map(Statement::text).toList();
    List<String> cells = new ArrayList<>();
    for (Chain chain : Drift.of(texts).chains()) {
      chain
          .appearances()
          .forEach(each -> cells.add(each.statement() + " " + each.clause().number()));
    }
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (ClauseText text : ClauseText.of(texts.get(i))) {
        clauses.add(i + " " + text.clause().number());
      }
    }
    assertThat(cells).containsExactlyInAnyOrderElementsOf(clauses);
  }

  @Test
  void aClauseThatComesUpLaterIsNovelAndOneThatStopsIsSilent() {
    String peace = "أكدت الدول الضامنة التزامها بوقف إطلاق النار.";
    String mines = "ناقش الخبراء إزالة الألغام للأغراض الإنسانية.";
    String thanks = "شكر المجتمعون كازاخستان على حسن الضيافة.";
    Drift drift =
        Drift.of(
            List.of(
                peace + " " + thanks,
                thanks + " " + peace,
                peace + " " + mines + " " + thanks,
                mines + " " + peace,
                peace + " " + mines + " " + thanks,
                mines));
    assertThat(drift.chains()).extracting(Chain::isNovel).containsExactly(false, false, true);
    assertThat(drift.chains().get(0).silences())
        .containsExactly(new Silence(5, 1, 4, 4, 1.0 / 6, false));
    assertThat(drift.chains().get(1).silences())
        .containsExactly(new Silence(5, 1, 3, 4, 2.0 / 6, false));
    assertThat(drift.chains().get(2).silences()).isEmpty();
  }

  @Test
  void theChanceOfAGapIsThatOfTheModel() {
    long seed = 20;
    Random random = new Random(seed);
    int fits = 0;
    int gaps = 0;
    // rates drawn evenly; of the runs that look like x of n, how many go on with a gap of three?
    while (fits < 20_000) {
      double rate = random.nextDouble();
      int appeared = (int) IntStream.range(0, 6).filter(i -> random.nextDouble() < rate).count();
      if (appeared == 4) {
        fits++;
        gaps += IntStream.range(0, 3).allMatch(i -> random.nextDouble() >= rate) ? 1 : 0;
      }
    }
    assertThat(Silence.chance(4, 6, 3)).isCloseTo(gaps / (double) fits, within(0.01));
    assertThat(Silence.chance(4, 6, 3)).isCloseTo(3.0 / 8 * 4 / 9 * 5 / 10, within(1e-12));
    assertThat(Silence.chance(5, 5, 1)).isCloseTo(1.0 / 7, within(1e-12));
  }

  @Test
  void theChanceOfATurnIsOneOfAllOrders() {
    List<Turn.Wording> wordings = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      wordings.add(
          new Turn.Wording(2 * i, i < 3 ? Map.of("a", "A", "c", "C") : Map.of("b", "B", "c", "C")));
    }
    // 20 ways to choose 3 of 6
    assertThat(Turn.of(wordings))
        .containsExactly(
            new Turn("b", "B", Direction.CAME, 6, 3, 3, 0.05),
            new Turn("a", "A", Direction.WENT, 6, 3, 3, 0.05));
    assertThat(Turn.of(wordings.subList(1, 6))).isEmpty();
  }
}
