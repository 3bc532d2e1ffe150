package org.minbar.corpus.align;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;

/** What must hold of any two texts. */
class ComparisonPropertiesTest {

  private static final List<String> SCRAPS =
      List.of(
          " ",
          " ",
          " ",
          "\n",
          "\r\n",
          "\n\n",
          "\r",
          ".",
          ". ",
          "؛",
          "؛ و",
          "،",
          "، ",
          "؟ ",
          "1. ",
          "٢- ",
          "• ",
          "و",
          "ال",
          "الـ20",
          "العشرين",
          "الحادي والعشرين",
          "خمسة ملايين",
          "لا ",
          "سوريا",
          "وسوريا",
          "السورية",
          "اللاجئين",
          "للاجئين",
          "عودة",
          "العودة",
          "آمنة",
          "أولاً، ",
          "😀",
          "👨‍👩‍👧",
          "\u200f",
          "\u202b",
          "\u202c",
          "ـ",
          "ً",
          "\ud83d",
          "\udc00",
          "\u0000",
          "G20",
          "2.5",
          "«",
          "»",
          "(",
          ")",
          "é",
          "漢字");

  @Test
  void textsAreRebuiltUnitForUnit() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String older = text(random);
      String newer = random.nextBoolean() ? text(random) : edited(older, random);
      Comparison comparison = Comparison.of(older, newer);
      assertThat(comparison.rebuilt()).as("seed %s, text %s", seed, i).isEqualTo(newer);
      assertThat(Comparison.of(newer, older).rebuilt())
          .as("seed %s, text %s", seed, i)
          .isEqualTo(older);
      tiles(comparison, "seed " + seed + ", text " + i);
    }
  }

  /** Every clause once, blanks between them, edits end to end. */
  private static void tiles(Comparison comparison, String as) {
    check(
        comparison.from(),
        comparison.pairs().stream().flatMap(pair -> pair.from().stream()).toList(),
        as);
    check(
        comparison.to(),
        comparison.pairs().stream().flatMap(pair -> pair.to().stream()).toList(),
        as);
    for (ClausePair pair : comparison.pairs()) {
      if (pair.from().isPresent() && pair.to().isPresent()) {
        int from = pair.from().get().span().start();
        int to = pair.to().get().span().start();
        for (Edit edit : pair.edits()) {
          assertThat(edit.from()).as(as).isEqualTo(new Span(from, from + edit.before().length()));
          assertThat(edit.to()).as(as).isEqualTo(new Span(to, to + edit.after().length()));
          assertThat(edit.from().of(comparison.from())).as(as).isEqualTo(edit.before());
          assertThat(edit.to().of(comparison.to())).as(as).isEqualTo(edit.after());
          from = edit.from().end();
          to = edit.to().end();
        }
        assertThat(from).as(as).isEqualTo(pair.from().get().span().end());
        assertThat(to).as(as).isEqualTo(pair.to().get().span().end());
      }
    }
  }

  private static void check(String text, List<Clause> clauses, String as) {
    int start = 0;
    int number = 0;
    for (Clause clause :
        clauses.stream().sorted((a, b) -> Integer.compare(a.number(), b.number())).toList()) {
      assertThat(clause.number()).as(as).isEqualTo(number++);
      assertThat(clause.lead()).as(as).isEqualTo(new Span(start, clause.span().start()));
      assertThat(clause.lead().of(text)).as(as).isBlank();
      start = clause.span().end();
    }
    assertThat(text.substring(start).isBlank() || number == 0).as(as).isTrue();
  }

  @Test
  void theWayBackIsTheMirrorOfTheWayThere() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      String older = text(random);
      String newer = edited(older, random);
      List<ClausePair> there = Comparison.of(older, newer).pairs();
      List<ClausePair> back = Comparison.of(newer, older).pairs();
      assertThat(back)
          .as("seed %s, text %s", seed, i)
          .containsExactlyInAnyOrderElementsOf(there.stream().map(ClausePair::reversed).toList());
    }
  }

  @Test
  void nothingHasChangedBetweenATextAndItself() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      String text = text(random);
      List<ClausePair> pairs = Comparison.of(text, text).pairs();
      assertThat(pairs)
          .as("seed %s, text %s", seed, i)
          .allSatisfy(pair -> {
            assertThat(pair.status()).isEqualTo(ClausePair.Status.KEPT);
            assertThat(pair.from()).isEqualTo(pair.to());
            assertThat(pair.grade()).isEmpty();
          });
    }
  }

  @Test
  void realStatementsAreRebuiltMirroredAndTheSameAsThemselves() {
    List<String> texts =
        Stream.of("joint-statement", "closing-news", "summit", "host-remarks")
            .flatMap(kind -> Bundled.ofKind(kind).stream())
            .map(Statement::text)
            .toList();
    assertThat(texts).hasSizeGreaterThan(40);
    for (int i = 1; i < texts.size(); i++) {
      String older = texts.get(i - 1);
      String newer = texts.get(i);
      Comparison there = Comparison.of(older, newer);
      Comparison back = Comparison.of(newer, older);
      assertThat(there.rebuilt().getBytes(UTF_8)).isEqualTo(newer.getBytes(UTF_8));
      assertThat(back.rebuilt().getBytes(UTF_8)).isEqualTo(older.getBytes(UTF_8));
      tiles(there, "statement " + i);
      assertThat(back.pairs())
          .as("statement %s", i)
          .containsExactlyInAnyOrderElementsOf(
              there.pairs().stream().map(ClausePair::reversed).toList());
      assertThat(Comparison.of(newer, newer).pairs())
          .as("statement %s", i)
          .allMatch(pair -> pair.status() == ClausePair.Status.KEPT && pair.grade().isEmpty());
    }
  }

  @Test
  void anEmptyTextHasNoClauses() {
    assertThat(Comparison.of("", "").pairs()).isEmpty();
    assertThat(Comparison.of(" \n…", "عودة").pairs())
        .extracting(ClausePair::status)
        .containsExactly(ClausePair.Status.ADDED);
    assertThat(Comparison.of("عودة", " \n…").rebuilt()).isEqualTo(" \n…");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    return text.toString();
  }

  private static String edited(String text, Random random) {
    List<String> parts = new ArrayList<>(List.of(text.split("(?<= )")));
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(parts.size());
      switch (random.nextInt(3)) {
        case 0 -> parts.set(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 1 -> parts.add(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        default -> parts.add(parts.remove(at));
      }
    }
    return String.join("", parts);
  }
}
