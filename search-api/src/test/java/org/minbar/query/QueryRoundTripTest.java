package org.minbar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minbar.query.QueryParser.Limits;

/** What holds for every query and every text; runs: {@code -Dminbar.property.runs=N}. */
class QueryRoundTripTest {

  private static final long SEED = 0x6D696E626172L;
  private static final int RUNS = Integer.getInteger("minbar.property.runs", 3000);
  private static final QueryParser PARSER = new QueryParser(new Limits(100_000, 100_000, 64));

  private static final List<String> WORDS =
      List.of(
          "أستانا",
          "الألغام",
          "لاجئون",
          "و",
          "أو",
          "ليس",
          "إدلب",
          "١٢",
          "مُهِمّ",
          "بيــان",
          "COVID-19",
          "أستانا-7",
          "(أستانا)",
          "AND",
          "OR",
          "NOT",
          "TO",
          "&&",
          "||",
          "and",
          "fn",
          "title",
          "text",
          "title:x",
          "exact",
          "stem:x",
          "title.exact:x",
          "fn:or",
          "a b",
          " x ",
          "C++",
          "-x",
          "+x",
          "!x",
          "x-",
          "*",
          "?",
          "a*b",
          "لماذا?",
          "what?",
          "x\\",
          "\\u0041",
          "\\",
          "\"",
          "«x»",
          "“",
          "[a]",
          "{b}",
          "a^2",
          "a~",
          "a/b",
          "/re/",
          "x@y",
          "<x>",
          "a=b",
          "#tag",
          "$100",
          "1,000",
          "3.14",
          "٣٫٥",
          "…",
          "،",
          "؟",
          "x،y",
          "\u200Fx",
          "x\u200Cy",
          "\u00A0x",
          "x\ty",
          "x\ny",
          "x\u0000y",
          "😀",
          "𐤀𐤁",
          "\uD83D",
          "u",
          "u0041",
          "'AND'",
          "О",
          "Женева");

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          "«",
          "»",
          "“",
          "”",
          "„",
          "[",
          "]",
          "{",
          "}",
          " TO ",
          "*",
          "?",
          "~",
          "~1",
          "~٢",
          "^",
          "^2",
          "^٠٫٥",
          "^99999999999999999999999999999999999999999",
          "\"~99999999999",
          "\\",
          "\\u",
          "\\u00",
          "\\u002A",
          "\\*",
          "\\?",
          "/",
          "@",
          "@2",
          ":",
          "=",
          "<",
          ">",
          "<=",
          "+",
          "-",
          "!",
          "–",
          "—",
          "&",
          "&&",
          "|",
          "||",
          " AND ",
          " OR ",
          " NOT ",
          "AND",
          "title:",
          "text:",
          "exact:",
          "normalized:",
          "title.stem:",
          "text.exact>=",
          "text.",
          "round:",
          "fn:",
          "fn:ordered(",
          "*:*",
          " ",
          "\t",
          "\u00A0",
          "\u3000",
          "\u200F",
          "،",
          "؛",
          "؟",
          ",",
          ".",
          "…",
          "'",
          "#",
          "أستانا",
          "لاجئون",
          "و",
          "foo",
          "u",
          "7",
          "٧",
          "😀",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "ـ",
          "َ",
          "ﷺ",
          "\uFEFF",
          "\n");

  @Test
  void aPrintedQueryIsReadBackAsTheSameTree() {
    for (int run = 0; run < RUNS; run++) {
      StatementQuery query = new RandomQueries(new Random(SEED + run), WORDS).next(4);
      String printed = query.toString();
      assertThat(parse(printed, run)).as("seed %s prints %s", SEED + run, printed).isEqualTo(query);
    }
  }

  @Test
  void everyTextIsAQueryOrASyntaxErrorWithinIt() {
    int queries = 0;
    for (int run = 0; run < 10 * RUNS; run++) {
      Random random = new Random(SEED + run);
      String text =
          random
              .ints(random.nextInt(12), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      try {
        StatementQuery query = PARSER.parse(text);
        assertThat(parse(query.toString(), run))
            .as("seed %s: %s reads as %s", SEED + run, text, query)
            .isEqualTo(query);
        queries++;
      } catch (QuerySyntaxException e) {
        assertThat(e.position()).as("seed %s: %s", SEED + run, text).isBetween(0, text.length());
      } catch (RuntimeException | StackOverflowError e) {
        fail("seed " + (SEED + run) + ": " + text, e);
      }
    }
    assertThat(queries).as("texts that are queries").isGreaterThan(RUNS);
  }

  private static StatementQuery parse(String printed, int run) {
    try {
      return PARSER.parse(printed);
    } catch (RuntimeException e) {
      return fail("seed " + (SEED + run) + ": " + printed, e);
    }
  }
}
