package org.minbar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.query.QueryParser.Limits;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Combined;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Word;

class QueryParserTest {

  private final QueryParser parser = new QueryParser();

  @Test
  void aTreeSaysWhatIsMeant() {
    Word word =
        new Word(new Scope(Optional.of(Field.TITLE), Optional.of(MatchLevel.SURFACE)), "أستانا");
    Phrase phrase = new Phrase(Scope.ANYWHERE, "إزالة الألغام", 5);

    assertThat(parser.parse("+title.exact:أستانا^2 -\"إزالة الألغام\"~5"))
        .isEqualTo(
            new Combined(
                List.of(
                    new Clause(Occur.MUST, new Boosted(word, 2)),
                    new Clause(Occur.MUST_NOT, phrase))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          a b                  → a b
          a OR b || c          → a b c
          a AND b && c         → +a +b +c
          a b AND c            → a (+b +c)
          a AND b OR c         → (+a +b) c
          a OR b c             → a b c
          NOT a                → -a
          ! a                  → a
          !a                   → -a
          a NOT b              → a -b
          a OR NOT b           → a -b
          a AND NOT b          → +a -b
          NOT (a b)            → -(a b)
          +a                   → a
          ((a))                → a
          (a b) c              → (a b) c
          (-a) b               → (-a) b
          title:(a text:b c)   → title:a text:b title:c
          title: a             → title:a
          title:"a b"~3        → title:"a b"~3
          الغ*                 → الغ*
          wi?d*                → wi?d*
          a~                   → a~2
          a~1                  → a~1
          [a TO b]             → ["a" TO "b"]
          title:{a TO *]^2     → title:{"a" TO *]^2.0
          text:["a b" TO c}    → text:["a b" TO "c"}
          title>=a             → title:["a" TO *]
          exact:a              → surface:a
          exact:"a b"~3 c      → surface:"a b"~3 c
          surface:a            → surface:a
          -normalized:a b      → -normalized:a b
          exact:«a b»          → surface:"a b"
          title.exact:"a b"^2  → title.surface:"a b"^2.0
          text.normalized:a    → text.normalized:a
          exact: a             → surface:a
          exact:a*             → surface:a*
          exact:a?b            → surface:a?b
          exact:a~             → surface:a~2
          exact:[a TO b]       → surface:["a" TO "b"]
          exact>=a             → surface:["a" TO *]
          exact:(a stem:b)     → surface:a stem:b
          title:(exact:a b)    → title.surface:a title:b
          exact:(title:a b)    → title.surface:a surface:b
          text.exact:(title:a) → title.surface:a
          exact:(a (stem:b c)) → surface:a (stem:b surface:c)
          stem:(a title:(b text:c)) d → (stem:a (title.stem:b text.stem:c)) d
          exact                → exact
          exact\\:a           → exact\\:a
          title.exact          → title.exact
          a^2                  → a^2.0
          (a^2)^0.5            → (a^2.0)^0.5
          (a b)^2              → (a b)^2.0
          a\\:b\\ c            → a\\:b\\ c
          \\u0061              → a
          and or not           → and or not
          \\AND "OR"           → \\AND "OR"
          *                    → *:*
          *:*                  → *:*
          * -a                 → *:* -a
          """)
  void luceneSyntaxIsRead(String typed, String printed) {
    assertThat(parser.parse(typed)).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200F", "،", "؟", "- ", "()", "(؟)", "…", "?", "*", "*:*"})
  void nothingAskedForIsEverything(String typed) {
    assertThat(parser.parse(typed)).isEqualTo(StatementQuery.ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          أين الألغام؟                   → أين الألغام
          أين الألغام?                   → أين الألغام
          ما الذي حدث?!                  → ما الذي حدث
          What did they decide?          → What did they decide
          Stop the war!                  → Stop the war
          tes?                           → tes\\u003F
          (أين الألغام?)                 → أين الألغام
          روسيا،تركيا؛إيران              → روسيا تركيا إيران
          Astana, Geneva; Sochi.         → Astana Geneva Sochi
          1,000                          → 1\\,000
          «عودة اللاجئين»                → "عودة اللاجئين"
          “a b” „c d“ ”e f“              → "a b" "c d" "e f"
          «قال "نعم" لهم»                → "قال \\"نعم\\" لهم"
          "قال «نعم» لهم"                → "قال «نعم» لهم"
          "أين؟ هنا، نعم"                → "أين؟ هنا، نعم"
          إدلب~١ حلب^٢                   → إدلب~1 حلب^2.0
          حلب^٠٫٥ "ا ب"~۳                → حلب^0.5 "ا ب"~3
          (أستانا-7)                     → أستانا-7
          COVID-19 أستانا-7              → COVID-19 أستانا-7
          سوريا -روسيا                   → سوريا -روسيا
          سوريا (-روسيا تركيا)           → سوريا (-روسيا تركيا)
          روسيا - تركيا – إيران          → روسيا تركيا إيران
          روسيا -- تركيا                 → روسيا تركيا
          سوريا: عودة اللاجئين           → سوريا عودة اللاجئين
          سوريا:عودة                     → سوريا عودة
          Syria: the return              → Syria the return
          الساعة 12:30                   → الساعة 12 30
          و/أو                           → و أو
          روسيا / تركيا & إيران          → روسيا تركيا إيران
          R&D : x                        → R\\&D x
          أ أو ب ليس ج                   → أ أو ب ليس ج
          [فيديو] لقاء                   → فيديو لقاء
          -[فيديو] لقاء                  → -فيديو لقاء
          ~50 a @b a@b                   → 50 a b a b
          'AND' "x"                      → \\AND "x"
          -#tag x                        → -tag x
          """)
  void naturalWritingIsForgiven(String typed, String printed) {
    assertThat(parser.parse(typed)).hasToString(printed);
  }

  @Test
  void marksThatCannotBeSeenAreIgnored() {
    assertThat(parser.parse("\u200Fأل\u200Cغام\u202C A\u2066ND \uFEFF\"أ\u200E ب\""))
        .hasToString("+ألغام +\"أ ب\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          سوريا "عودة             → 6  → quotation mark
          a «b                    → 2  → add »
          a ""                    → 2  → nothing stands
          /a.*b/                  → 0  → regular expressions
          a title:/b/             → 8  → regular expressions
          a *b                    → 2  → cannot begin
          ?b                      → 0  → cannot begin
          title:*                 → 6  → cannot begin
          a\\?b*c                 → 0  → wildcards
          round:20                → 0  → use the filter round
          a foo:bar               → 2  → no field foo
          title.foo:a             → 0  → no field title.foo
          foo.exact:a             → 0  → no field foo.exact
          exact.title:a           → 0  → no field exact.title
          title.:a                → 0  → no field title.
          Exact:a                 → 0  → use title: text: exact: surface: normalized: stem:
          exact:*                 → 6  → cannot begin
          exact:()                → 7  → cannot stand here
          a exact:                → 8  → ends after
          exact:-a                → 6  → cannot stand here
          title:exact:a           → 6  → title.exact:
          https://un.org/x        → 0  → no field https
          fn:ordered(a b)         → 0  → no field fn
          foo>=3                  → 0  → no field foo
          a b)                    → 3  → closes nothing
          (a (b c)                → 0  → never closed
          (a b)@2                 → 5  → mark the words needed
          a AND                   → 5  → ends after AND
          AND a                   → 0  → cannot stand here
          a OR OR b               → 5  → cannot stand here
          title:-a                → 6  → cannot stand here
          title:()                → 7  → cannot stand here
          a title:                → 8  → ends after
          a~3                     → 1  → ~1 or ~2
          a*~                     → 2  → leave out
          "a b"~                  → 5  → number of places
          "a b"~9999999999        → 5  → number of places
          a^0                     → 1  → number above 0
          a^b                     → 1  → number above 0
          a^2~1                   → 3  → cannot stand here
          [a TO ]                 → 0  → a range is written
          x {a TO b               → 2  → a range is written
          a\\                     → 1  → backslash
          a\\u12                  → 1  → hexadecimal
          a \\  b                 → 2  → a space is no word
          """)
  void whatIsNoQueryIsRefusedAtItsPlaceWithARemedy(String typed, int position, String remedy) {
    assertThatThrownBy(() -> parser.parse(typed))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining(remedy)
        .extracting(e -> ((QuerySyntaxException) e).position())
        .isEqualTo(position);
  }

  @Test
  void everyLevelMayStandBeforeAPart() {
    for (MatchLevel level : MatchLevel.values()) {
      for (String name : List.of(level.id(), "title." + level.id(), "text." + level.id())) {
        assertThat(parser.parse(name + ":\"a b\"")).hasToString(name + ":\"a b\"");
      }
      assertThatThrownBy(() -> parser.parse("foo:a")).hasMessageContaining(" " + level.id() + ":");
    }
  }

  @Test
  void aPositionCountsTheMarksThatCannotBeSeen() {
    assertThat(position("\u200Fa\u200F, b\u200F \"c")).isEqualTo(8);
    assertThat(position("\u200F\u200Fa AND")).isEqualTo(7);
    assertThat(position("«a»~٢ \u200FAND AND b")).isEqualTo(11);
  }

  @Test
  void aQueryBeyondALimitIsRefusedWithTheLimit() {
    QueryParser small = new QueryParser(new Limits(20, 3, 2));

    assertThat(small.parse("a (b (c))")).hasToString("a (b c)");
    assertThatThrownBy(() -> small.parse("a".repeat(21))).hasMessageContaining("20 characters");
    assertThatThrownBy(() -> small.parse("a b \"c\" d")).hasMessageContaining("3 words");
    assertThatThrownBy(() -> small.parse("(((a)))")).hasMessageContaining("2 deep");
  }

  @Test
  @Timeout(5)
  void hostileTextIsRefusedQuickly() {
    QueryParser wide = new QueryParser(new Limits(100_000, 64, 16));
    for (String piece :
        List.of("(", "-(", "[", "[a ", "\"", "\\", "a ", "/a", "NOT ", "title:", "^")) {
      String text = piece.repeat(10_000);
      try {
        wide.parse(text);
      } catch (QuerySyntaxException e) {
        assertThat(e.position()).as(piece).isBetween(0, text.length());
      }
      assertThatThrownBy(() -> parser.parse(text)).hasMessageContaining("1000 characters");
    }
  }

  private int position(String typed) {
    QuerySyntaxException e =
        catchThrowableOfType(QuerySyntaxException.class, () -> parser.parse(typed));
    return e.position();
  }
}
