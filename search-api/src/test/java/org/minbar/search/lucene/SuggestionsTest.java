package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.search.SearchEngine;
import org.minbar.search.Suggestion;
import org.minbar.search.Suggestion.Kind;

class SuggestionsTest {

  private static final List<CodedStatement> STATEMENTS =
      List.of(
          Texts.coded("a", "بحث إزالة الألغام في حلب", "نص"),
          Texts.coded("b", "ازالة الالغام: خطوة أولى", "نص"),
          Texts.coded("c", "دعوة إلى إِزَالَةِ الأَلْغَام", "نص"),
          Texts.coded("d", "دعوة إلى الحوار", "نص"),
          Texts.coded("e", "دعوة إلى الهدنة", "نص"),
          Texts.coded("f", "بحث إزالة الألغام في حلب", "نص"));

  @Test
  void whatWasTypedContinuesInAnySpellingAnywhereInATitle() {
    assertThat(suggest("إزالة الأل", 10))
        .containsExactlyInAnyOrder(
            new Suggestion("إزالة الألغام", Kind.PHRASE, "إزالة الألغام"),
            new Suggestion("بحث إزالة الألغام في حلب", Kind.TITLE, "a"),
            new Suggestion("ازالة الالغام: خطوة أولى", Kind.TITLE, "b"),
            new Suggestion("دعوة إلى إِزَالَةِ الأَلْغَام", Kind.TITLE, "c"));
    assertThat(suggest("ازاله الال", 10)).isEqualTo(suggest("إزالة الأل", 10));
  }

  @Test
  void onlyTheLastWordMayBeUnfinished() {
    assertThat(suggest("إزال الأل", 10)).isEmpty();
    assertThat(suggest("الأل ", 10)).isEmpty();
  }

  @Test
  void aPhraseStandsInThreeTitlesAndDoesNotEndInAFunctionWord() {
    assertThat(suggest("دعوة", 10)).extracting(Suggestion::kind).containsOnly(Kind.TITLE);
    assertThat(suggest("إزالة", 10))
        .filteredOn(suggestion -> suggestion.kind() == Kind.PHRASE)
        .extracting(Suggestion::text)
        .containsExactly("إزالة الألغام");
  }

  @Test
  void aShortListHasPhrasesAndTitles() {
    assertThat(suggest("إزالة", 2))
        .extracting(Suggestion::kind)
        .containsExactly(Kind.PHRASE, Kind.TITLE);
    assertThat(suggest("إزالة", 1)).hasSize(1);
  }

  @Test
  void nothingTypedSuggestsNothing() {
    assertThat(suggest("", 5)).isEmpty();
    assertThat(suggest("  ", 5)).isEmpty();
    assertThat(suggest("؟", 5)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> suggest("إزالة", 0));
  }

  @Test
  void anEngineMayBeClosedBeforeTheyAreGathered() throws IOException {
    List<Runnable> waiting = new ArrayList<>();
    LuceneEngine engine =
        new LuceneEngine(
            LuceneEngines.index(STATEMENTS, topic -> Set.of()),
            "memory",
            LuceneEngines.SETTINGS,
            waiting::add,
            LuceneEngines.AT_LEISURE);
    engine.close();
    assertThat(waiting).hasSize(1);
    assertThatCode(waiting.getFirst()::run).doesNotThrowAnyException();
  }

  @Test
  void untilTheyAreGatheredNoneAreSuggested() throws IOException {
    try (SearchEngine engine =
        new LuceneEngine(
            LuceneEngines.index(STATEMENTS, topic -> Set.of()),
            "memory",
            LuceneEngines.SETTINGS,
            neverRun -> {},
            LuceneEngines.AT_LEISURE)) {
      assertThat(engine.suggest("إزالة", 5)).isEmpty();
      assertThat(engine.search(Texts.request("إزالة")).hits()).isNotEmpty();
    }
  }

  private static List<Suggestion> suggest(String typed, int size) {
    try (SearchEngine engine = LuceneEngines.over(STATEMENTS, topic -> Set.of())) {
      return engine.suggest(typed, size);
    }
  }
}
