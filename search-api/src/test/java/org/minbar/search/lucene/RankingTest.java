package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;

class RankingTest {

  private static final List<String> WORDS = List.of("ألغام", "هدنة", "لاجئون", "وفد", "بيان");

  @Test
  void statementsWithAllWordsComeBeforeThoseWithSome() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<CodedStatement> statements = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        statements.add(Texts.coded("s" + i, words(random, 3), words(random, 30)));
      }
      try (SearchEngine engine = LuceneEngines.over(statements, topic -> Set.of())) {
        SearchAnswer answer = engine.search(Texts.request("ألغام هدنة لاجئون"));
        List<Boolean> complete = answer.hits().stream().map(RankingTest::hasAll).toList();
        assertThat(complete.lastIndexOf(true))
            .as("seed %s: %s", seed, complete)
            .isLessThan(complete.contains(false) ? complete.indexOf(false) : 41);
      }
    }
  }

  @Test
  void aWordInTheTitleCountsMoreThanInTheText() {
    try (SearchEngine engine =
        LuceneEngines.over(
            Texts.coded("a", "بيان الوفد", "نص عن الألغام"),
            Texts.coded("b", "بيان الألغام", "نص عن الوفد"))) {
      assertThat(Texts.ids(engine.search(Texts.request("ألغام")))).containsExactly("b", "a");
    }
  }

  @Test
  void aBoostedWordCountsMore() {
    try (SearchEngine engine =
        LuceneEngines.over(Texts.coded("a", "", "هدنة"), Texts.coded("b", "", "ألغام"))) {
      assertThat(Texts.ids(engine.search(Texts.request("هدنة ألغام^3")))).containsExactly("b", "a");
      assertThat(Texts.ids(engine.search(Texts.request("هدنة^3 ألغام")))).containsExactly("a", "b");
    }
  }

  @Test
  void aCloserFormComesFirst() {
    try (SearchEngine engine =
        LuceneEngines.over(
            Texts.coded("a", "", "رأى الوفد لغما في الطريق"),
            Texts.coded("b", "", "رأى الوفد الألغام في الطريق"),
            Texts.coded("c", "", "رأى الوفد ألغام في الطريق"),
            Texts.coded("d", "", "رأى الوفد جسرا في الطريق"))) {
      assertThat(lemma(engine, "ألغام")).containsExactly("c", "b", "a");
      assertThat(lemma(engine, "الألغام")).containsExactly("b", "c", "a");
    }
  }

  @Test
  void wordsThatStandTogetherComeFirst() {
    String between = " ثم تحدث الوزير عن الطريق".repeat(2);
    String far = " ثم تحدث الوزير عن الطريق".repeat(30);
    try (SearchEngine engine =
        LuceneEngines.over(
            Texts.coded("a", "", "عودة" + far + " اللاجئين" + between),
            Texts.coded("b", "", "عودة" + between + " اللاجئين" + far),
            Texts.coded("c", "", between + " عودة اللاجئين" + far))) {
      assertThat(lemma(engine, "عودة اللاجئين")).containsExactly("c", "b", "a");
    }
  }

  @Test
  void aLongTextIsNearlyAsGoodAsItsBestPassage() {
    String other = " وصل الوزير إلى العاصمة مساء أمس".repeat(20);
    List<CodedStatement> statements = new ArrayList<>();
    statements.add(Texts.coded("long-with-passage", "", other + " نزع الألغام في حماة" + other));
    statements.add(
        Texts.coded("long-scattered", "", "نزع" + other + " الألغام" + other + " في حماة"));
    statements.add(Texts.coded("short-with-part", "", "نزع الحواجز في المدينة"));
    statements.add(Texts.coded("short-with-all", "", "نزع الألغام في حماة"));
    for (int i = 0; i < 20; i++) {
      statements.add(Texts.coded("z" + i, "", other));
    }
    try (SearchEngine engine = LuceneEngines.over(statements, topic -> Set.of())) {
      assertThat(lemma(engine, "من قام بعملية نزع الألغام التي زرعت في حماة"))
          .startsWith("short-with-all", "long-with-passage", "long-scattered");
    }
  }

  @Test
  void questionWordsCountLittleUnlessTheyAreQuoted() {
    List<CodedStatement> statements = new ArrayList<>();
    statements.add(Texts.coded("a", "", "هل كان ذلك في حماة"));
    statements.add(Texts.coded("b", "", "جرت هدنة طويلة هناك"));
    for (int i = 0; i < 8; i++) {
      statements.add(Texts.coded("z" + i, "", "وصل الوزير إلى العاصمة"));
    }
    try (SearchEngine engine = LuceneEngines.over(statements, topic -> Set.of())) {
      assertThat(lemma(engine, "هل كان هدنة؟")).containsExactly("b", "a");
      assertThat(lemma(engine, "\"هل كان\" هدنة")).containsExactly("a", "b");
    }
  }

  @Test
  void pagesAreOneOrderAcrossTheStatementsThatAreReadClosely() {
    Random random = new Random(7);
    List<CodedStatement> statements = new ArrayList<>();
    for (int i = 0; i < 3 * RelevanceOrder.READ_CLOSELY; i++) {
      statements.add(Texts.coded("s" + i, words(random, 2), words(random, 12)));
    }
    try (SearchEngine engine = LuceneEngines.over(statements, topic -> Set.of())) {
      for (String query : List.of("هدنة", "ألغام هدنة لاجئون وفد", "+وفد بيان^2 \"هدنة وفد\"")) {
        List<Hit> whole = engine.search(Texts.request(query, MatchLevel.LEMMA, 1000)).hits();
        assertThat(whole).hasSizeGreaterThan(RelevanceOrder.READ_CLOSELY);
        assertThat(whole)
            .extracting(hit -> hit.score().orElseThrow())
            .isSortedAccordingTo(Comparator.reverseOrder());
        for (int size : List.of(7, 60, 100, 150)) {
          assertThat(allPages(engine, Texts.request(query, MatchLevel.LEMMA, size)))
              .as("%s in pages of %s", query, size)
              .isEqualTo(whole);
        }
      }
    }
  }

  private static List<Hit> allPages(SearchEngine engine, SearchRequest first) {
    SearchAnswer answer = engine.search(first);
    List<Hit> hits = new ArrayList<>(answer.hits());
    while (answer.next().isPresent()) {
      answer =
          engine.search(
              new SearchRequest(
                  first.subcorpus(), first.facets(), first.sort(), first.size(), answer.next()));
      hits.addAll(answer.hits());
    }
    return hits;
  }

  private static List<String> lemma(SearchEngine engine, String query) {
    return Texts.ids(engine.search(Texts.request(query, MatchLevel.LEMMA, 100)));
  }

  private static boolean hasAll(Hit hit) {
    String text = hit.coded().statement().title() + " " + hit.coded().statement().text();
    return text.contains("ألغام") && text.contains("هدنة") && text.contains("لاجئون");
  }

  /** Some words are rare, so that one of them can outweigh two others by itself. */
  private static String words(Random random, int most) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(i -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2))))
        .collect(Collectors.joining(" "));
  }
}
