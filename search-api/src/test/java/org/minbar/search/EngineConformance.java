package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.search.SearchAnswer.Total.Exactness;

/**
 * What every engine must answer, as pictures. A test of an engine extends this class and {@link
 * EngineProperties}.
 */
public abstract class EngineConformance {

  /** Two rounds, three topics one below the other, and one statement of which little is known. */
  private static final List<CodedStatement> STATEMENTS =
      Pictures.statements(
          """
          a | 2019-08-01 | round=13 country=KZ country=RU topic=mines kind=joint-statement source=SANA | ختام الجولة | اتفق الوزراء على نزع الألغام في إدلب
          b | 2019-08-02 | round=13 country=RU topic=aid kind=remarks source=TASS | تصريح روسيا | إيصال المساعدات إلى إدلب وحماة
          c | 2019-08 | round=13 country=TR topic=ceasefire kind=remarks | تصريح تركيا | هدنة في إدلب هدنة دائمة
          d | 2019-04-25/2019-04-26 | round=12 country=KZ topic=demining topic=ceasefire kind=joint-statement source=SANA | بيان الجولة | الألغام خطر على العائدين
          e | 2019-04-25 | round=12 round=13 topic=humanitarian kind=joint-statement source=SANA | أستانا | مساعدات
          f | | | | قرأ Astana 20
          """);

  /** Values named twice, the second time more clearly, or a broader one through two others. */
  private static final List<CodedStatement> UNSURE =
      Pictures.statements(
          """
          a | 2019-08-01 | round=13@0.5 round=13@0.97 topic=mines@0.85 | | واحد
          b | 2019-08-02 | round=13@0.58 round=12@0.6 topic=humanitarian@0.3 topic=aid@0.9 | | اثنان
          c | 2019-08-03 | round=13@0.579 topic=demining@0.29 | | ثلاثة
          d | 2019-08-04 | round=12 | | أربعة
          """);

  /** One text in four versions, one of them of a sentence more, and another text. */
  private static final List<CodedStatement> COPIES =
      Pictures.statements(
          """
          d | 2019-08-03 | source=SANA country=KZ | | اتفق الوزراء على نزع الألغام في إدلب وحماة وعلى عودة اللاجئين إلى مدنهم وقراهم في أقرب وقت ممكن كما اتفقوا على موعد الجولة القادمة
          c | 2019-08-02 | source=TASS country=RU@0.5 | | اتفق الوزراء على نزع الألغام في إدلب وحماة وعلى عودة اللاجئين إلى مدنهم وقراهم في أقرب وقت ممكن كما اتفقوا على موعد الجولة القادمة
          b | | source=SANA country=KZ@0.5 | هدنة | اتّفق الوزراء علي نزع الألغام في ادلب وحماة، وعلى عودة اللاجئين إلى مدنهم وقراهم في أقرب وقت ممكن، كما اتفقوا على موعد الجولة القادمة.
          e | 2019-08-02 | | خبر | اتفق الوزراء على نزع الألغام في إدلب وحماة وعلى عودة اللاجئين إلى مدنهم وقراهم في أقرب وقت ممكن كما اتفقوا على موعد الجولة القادمة أمس
          a | 2019-08-04 | source=SANA | هدنة | هدنة في إدلب
          """);

  /** An engine over these statements, in any order, with broader values by the hierarchy. */
  protected abstract SearchEngine engine(List<CodedStatement> statements, Hierarchy hierarchy);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                     → 6: d e a c b f
          sort=-date                             → 6: b a c d e f
          sort=relevance                         → 6: a b c d e f
          size=2                                 → 6: d e
          size=0                                 → 6:
          round=13                               → 4: e a c b
          round=12,13                            → 5: d e a c b
          round=13 country=RU                    → 2: a b
          round=99                               → 0:
          -round=13                              → 2: d f
          round=12 -country=KZ                   → 1: e
          topic=humanitarian                     → 4: d e a b
          topic=demining                         → 2: d a
          -topic=demining                        → 4: e c b f
          from=2019-08-02                        → 2: c b
          to=2019-04-25                          → 2: d e
          from=2019-04-26 to=2019-08-01          → 3: d a c
          from=2019-04-26 to=2019-04-26          → 1: d
          q=إدلب                                 → 3: a c b
          q=title:الجولة                         → 2: d a
          q=text:الجولة                          → 0:
          q=هدنة أستانا                          → 2: e c
          q=+إدلب +الألغام                       → 1: a
          q=+إدلب هدنة                           → 3: a c b
          q=إدلب -هدنة                           → 2: a b
          q=-إدلب                                → 3: d e f
          q=*:* -إدلب                            → 3: d e f
          q=(-إدلب) هدنة                         → 4: d e c f
          q="نزع الألغام"                        → 1: a
          q="الألغام نزع"                        → 0:
          q="الألغام نزع"~2                      → 1: a
          q="هدنة دائمة"                         → 1: c
          q="هدنة إدلب"                          → 0:
          q="هدنة إدلب"~1                        → 1: c
          q="تركيا هدنة"                         → 0:
          q=مساع*                                → 1: e
          q=astana                               → 1: f
          q=Ast?na                               → 1: f
          q=A*a                                  → 1: f
          q=Asatna~1                             → 1: f
          q=Asatn~1                              → 0:
          q=العائدن~                             → 1: d
          q=[astana TO astana]                   → 1: f
          q={astana TO astana]                   → 0:
          q=20                                   → 1: f
          q=إدلب^0.5 هدنة^3                      → 3: a c b
          q=ألغام                                → 2: d a
          q=exact:ألغام                          → 0:
          q=exact:الألغام                        → 2: d a
          q=surface:الألغام                      → 2: d a
          q=exact:الألغَام                       → 0:
          q=normalized:الألغَام                  → 2: d a
          q=normalized:ألغام                     → 0:
          level=surface q=ألغام                  → 0:
          level=surface q=stem:ألغام             → 2: d a
          q="نزع ألغام"                          → 1: a
          q=exact:"نزع ألغام"                    → 0:
          q=exact:"نزع الألغام"                  → 1: a
          q=exact:"الألغام نزع"~2                → 1: a
          q=title.stem:جولة                      → 2: d a
          q=title.exact:جولة                     → 0:
          q=title.exact:الجولة                   → 2: d a
          q=text.exact:الجولة                    → 0:
          q=+ألغام -exact:نزع                    → 1: d
          q=exact:ألغام هدنة                     → 1: c
          q=exact:(ألغام stem:دائمة)             → 1: c
          q=title:(exact:هدنة exact:أستانا)      → 1: e
          q=exact:الألغَ*                        → 0:
          q=normalized:الألغَ*                   → 2: d a
          level=surface q=stem:الألغَ*           → 2: d a
          q=stem:ألغ*                            → 0:
          q=exact:الألغَاَم~1                      → 0:
          q=normalized:الألغَاَم~1                 → 2: d a
          q=exact:مسَاع?ات                       → 0:
          q=normalized:مسَاع?ات                  → 1: e
          q=exact:[نَزع TO نَزع]                 → 0:
          q=normalized:[نَزع TO نَزع]            → 1: a
          q=exact:\\# إدلب                       → 3: a c b
          q=\\#                                  → 0:
          q=إدلب \\#                             → 3: a c b
          q=+إدلب +\\#                           → 3: a c b
          country=KZ to=2019-08-01 q=الألغام     → 2: d a
          """)
  void aSubcorpusIsSelectedAndSorted(String request, String picture) {
    assertThat(answer(request)).isEqualTo(picture);
  }

  @Test
  void facetsCountTheAnswer() {
    assertThat(answer("facet.round=10 facet.country=2 facet.topic=10 facet.source=1 size=0"))
        .isEqualTo(
            """
            6:
            round: 13 (4) 12 (2) other=0 missing=1
            country: KZ (2) RU (2) other=1 missing=2
            topic: humanitarian (4) ceasefire (2) demining (2) aid (1) mines (1) other=0 missing=1
            source: SANA (3) other=1 missing=2\
            """);
  }

  @Test
  void aDimensionIsCountedWithoutItsOwnFilter() {
    assertThat(answer("round=12 country=KZ facet.round=5 facet.country=5 facet.kind=5"))
        .isEqualTo(
            """
            1: d
            round: 12 (1) 13 (1) other=0 missing=0
            country: KZ (1) other=0 missing=1
            kind: joint-statement (1) other=0 missing=0\
            """);
  }

  @Test
  void aDimensionIsCountedWithItsExclusions() {
    assertThat(answer("-country=KZ facet.country=5 facet.topic=2"))
        .isEqualTo(
            """
            4: e c b f
            country: RU (1) TR (1) other=0 missing=2
            topic: humanitarian (2) aid (1) other=1 missing=1\
            """);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          min=0    round=13          → 3: a b c
          min=0.57 round=13          → 3: a b c
          min=0.58 round=13          → 2: a b
          min=0.97 round=13          → 1: a
          min=0.971 round=13         → 0:
          min=0.58 -round=13         → 2: c d
          min=0.58 topic=humanitarian → 2: a b
          min=0.9  topic=humanitarian → 1: b
          min=0.9  topic=demining     → 0:
          min=1                       → 4: a b c d
          """)
  void aValueCountsFromAConfidenceOn(String request, String picture) {
    assertThat(answer(UNSURE, request)).isEqualTo(picture);
  }

  @Test
  void countsFollowTheConfidenceAskedFor() {
    assertThat(answer(UNSURE, "size=0 min=0 facet.round=9 facet.topic=9"))
        .isEqualTo(
            """
            4:
            round: 13 (3) 12 (2) other=0 missing=0
            topic: humanitarian (3) demining (2) aid (1) mines (1) other=0 missing=1\
            """);
    assertThat(answer(UNSURE, "size=0 min=0.58 facet.round=1 facet.topic=9"))
        .isEqualTo(
            """
            4:
            round: 12 (2) other=2 missing=1
            topic: humanitarian (2) aid (1) demining (1) mines (1) other=0 missing=2\
            """);
    assertThat(answer(UNSURE, "min=0.58 round=13 country=KZ facet.round=9"))
        .isEqualTo("0:\nround:  other=0 missing=0");
    assertThat(answer(UNSURE, "min=0.59 round=13 facet.round=9 facet.topic=9"))
        .isEqualTo(
            """
            1: a
            round: 12 (2) 13 (1) other=0 missing=1
            topic: demining (1) humanitarian (1) mines (1) other=0 missing=0\
            """);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          duplicates=show                        → 5: c e d a b
          duplicates=collapse                    → 2 of 5: c a
          sort=-date                             → 2 of 5: a c
          source=SANA                            → 2 of 3: d a
          source=SANA to=2019-08-03              → 1: d
          sort=-date size=1                      → 2 of 5: a
          q=أمس                                  → 1: e
          q=title:هدنة                           → 2: a b
          q=title:خبر,هدنة                       → 2 of 3: e a
          -source=TASS                           → 2 of 4: e a
          """)
  void oneOfTheDuplicatesFoundIsTheResult(String request, String picture) {
    assertThat(answer(COPIES, request)).isEqualTo(picture);
  }

  @Test
  void aGroupOfDuplicatesHasTheValuesOfThoseFound() {
    assertThat(answer(COPIES, "size=0 facet.source=9 facet.country=9"))
        .isEqualTo(
            """
            2 of 5:
            country: KZ (1) RU (1) other=0 missing=1
            source: SANA (2) TASS (1) other=0 missing=0\
            """);
    assertThat(answer(COPIES, "size=0 source=SANA min=0.6 facet.source=9 facet.country=9"))
        .isEqualTo(
            """
            2 of 3:
            country: KZ (1) other=0 missing=1
            source: SANA (2) TASS (1) other=0 missing=0\
            """);
    assertThat(answer(COPIES, "size=0 duplicates=show facet.source=9 facet.country=9"))
        .isEqualTo(
            """
            5:
            country: KZ (2) RU (1) other=0 missing=2
            source: SANA (3) TASS (1) other=0 missing=1\
            """);
  }

  @Test
  void allVersionsOfATextAreReached() {
    try (SearchEngine engine = engine(COPIES, RandomCorpus.HIERARCHY)) {
      assertThat(engine.search(Pictures.request("source=TASS")).hits().getFirst().duplicates())
          .isEqualTo(3);
      assertThat(engine.duplicates("c")).containsExactly("e", "d", "b");
      assertThat(engine.duplicates("b")).containsExactly("c", "e", "d");
      assertThat(engine.duplicates("a")).isEmpty();
      assertThat(engine.duplicates("z")).isEmpty();
    }
  }

  @Test
  void anEmptyAnswerHasEmptyFacets() {
    assertThat(answer("facet.round=5 q=لاشيء"))
        .isEqualTo(
            """
            0:
            round:  other=0 missing=0\
            """);
  }

  @Test
  void anEngineWithoutStatementsAnswers() {
    try (SearchEngine engine = engine(List.of(), RandomCorpus.HIERARCHY)) {
      SearchAnswer answer = engine.search(Pictures.request("facet.round=5 q=إدلب"));
      assertThat(Pictures.picture(answer)).isEqualTo("0:\nround:  other=0 missing=0");
      assertThat(engine.snapshot().statements()).isZero();
    }
  }

  @Test
  void aHitIsTheStatementWithItsFactsAsCoded() {
    try (SearchEngine engine = engine(STATEMENTS, RandomCorpus.HIERARCHY)) {
      SearchAnswer answer = engine.search(Pictures.request("topic=humanitarian country=KZ,RU"));
      assertThat(answer.hits().getLast().coded()).isEqualTo(STATEMENTS.get(1));
      assertThat(engine.findStatement("a")).contains(STATEMENTS.get(0));
      assertThat(engine.findStatement("z")).isEmpty();
    }
  }

  @Test
  void aScoreIsGivenForRelevanceOnly() {
    try (SearchEngine engine = engine(STATEMENTS, RandomCorpus.HIERARCHY)) {
      assertThat(engine.search(Pictures.request("sort=relevance q=إدلب")).hits())
          .hasSize(3)
          .allMatch(hit -> hit.score().isPresent());
      assertThat(engine.search(Pictures.request("sort=date q=إدلب")).hits())
          .hasSize(3)
          .allMatch(hit -> hit.score().isEmpty());
    }
  }

  @Test
  void anAnswerNamesItsSnapshotWhichIsTheSameForTheSameStatements() {
    try (SearchEngine engine = engine(STATEMENTS, RandomCorpus.HIERARCHY);
        SearchEngine same = engine(STATEMENTS.reversed(), RandomCorpus.HIERARCHY);
        SearchEngine other = engine(STATEMENTS.subList(1, 6), RandomCorpus.HIERARCHY)) {
      SearchAnswer answer = engine.search(Pictures.request(""));
      assertThat(answer.snapshot()).isEqualTo(engine.snapshot()).isEqualTo(same.snapshot());
      assertThat(answer.snapshot().statements()).isEqualTo(6);
      assertThat(answer.total().exactness()).isEqualTo(Exactness.EXACT);
      assertThat(other.snapshot().id()).isNotEqualTo(engine.snapshot().id());
    }
  }

  @Test
  void aCursorOfAnotherSnapshotIsStale() {
    SearchRequest request = Pictures.request("size=2");
    try (SearchEngine engine = engine(STATEMENTS, RandomCorpus.HIERARCHY);
        SearchEngine other = engine(STATEMENTS.subList(1, 6), RandomCorpus.HIERARCHY)) {
      Optional<String> next = engine.search(request).next();
      assertThat(next).isPresent();
      assertThatThrownBy(() -> other.search(EngineProperties.page(request, next)))
          .isInstanceOf(StaleCursorException.class)
          .hasMessageContaining(engine.snapshot().id())
          .hasMessageContaining(other.snapshot().id());
    }
  }

  @Test
  void aTitleIsSuggestedByHowItBegins() {
    try (SearchEngine engine = engine(STATEMENTS, RandomCorpus.HIERARCHY)) {
      assertThat(engine.suggest("تصريح ر", 5))
          .contains(new Suggestion("تصريح روسيا", Suggestion.Kind.TITLE, "b"))
          .noneMatch(suggestion -> suggestion.id().equals("c"));
      assertThat(engine.suggest("تصريح", 1)).hasSize(1);
      assertThat(engine.suggest("", 5)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "الألغم, unknown: الألغام",
    "إدبل, unknown: إدلب",
    "المساعدت, unknown: المساعدات",
    "مساعداتت, unknown: مساعدات",
    "المسعدت, unknown: المساعدات",
    "asatna, unknown: Astana",
    "روسيا, known:",
    "دب, known:",
    "201, known:",
    "نزع الألغم, known:",
    "ققققققق, unknown:"
  })
  void aWordThatNoStatementHasIsCorrected(String word, String picture) {
    try (SearchEngine engine = engine(STATEMENTS, RandomCorpus.HIERARCHY)) {
      assertThat(Pictures.picture(engine.spelling(word, MatchLevel.NORMALIZED, 5)))
          .isEqualTo(picture);
    }
  }

  private String answer(String request) {
    return answer(STATEMENTS, request);
  }

  private String answer(List<CodedStatement> statements, String request) {
    try (SearchEngine engine = engine(statements, RandomCorpus.HIERARCHY)) {
      return Pictures.picture(engine.search(Pictures.request(request)));
    }
  }
}
