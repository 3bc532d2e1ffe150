package org.minbar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.RecentWords;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;

/**
 * The fields of a document have the tokens that the analyzer of each level makes, and both those
 * that the words and their keys make, found one by one.
 */
class AnalyzedTextTest {

  private static final long SEED = 20170123;

  private static final List<String> PARTS =
      List.of(
          "ال", "و", "ب", "لل", "س", "لاجئ", "ألغام", "أستانا", "كتب", "دول", "يؤكد", "ها", "ين",
          "ات", "ة", "ى", "ء", "َ", "ّ", "ً", "ـ", "ـــ", " ", " ", " ", "،", ".", "\n", "20",
          "٢٢٥٤", "1,5", "G20", "Önal", "CNN", "й", "\u200F", "\u200D", "ﻻ", "ﷲ", "𝐀", "\uD83C",
          "\uDDF8", "𞸀", "中文", "پ", "ک", "۱۲");

  /** A token as it reaches an index. */
  private record Token(String term, int start, int end, int step) {}

  @Test
  void everyLevelHasTheTokensOfItsAnalyzerAndOfTheWordsOneByOne() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 1_500; i++) {
      String text = text(random);
      for (MatchLevel level : MatchLevel.values()) {
        List<Token> expected = oneByOne(text, level);
        AnalyzedText analyzed = AnalyzedText.of(text);
        assertThat(tokens(analyzed.tokens(level), text.length()))
            .as("seed %d, text %d at %s: %s", SEED, i, level, text)
            .isEqualTo(expected);
        assertThat(tokens(LevelAnalyzer.of(level).tokenStream("", text), text.length()))
            .as("seed %d, text %d at %s: %s", SEED, i, level, text)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void wordsAreRememberedRightlyHoweverManyThereAre() {
    RecentWords<AnalyzedWord> recent = AnalyzedWord.recent();
    Random random = new Random(SEED);
    for (int i = 0; i < 200_000; i++) {
      // few enough to come again, more than are held
      String word = Integer.toString(random.nextInt(180_000), Character.MAX_RADIX);
      AnalyzedWord found = recent.get(word.toCharArray(), 0, word.length());
      assertThat(surface(found)).as("seed %d", SEED).isEqualTo(word);
    }
  }

  @Test
  void threadsThatRememberWordsTogetherFindTheSameKeys() {
    RecentWords<AnalyzedWord> recent = AnalyzedWord.recent();
    IntStream.range(0, 100_000)
        .parallel()
        .forEach(i -> {
          char[] word = ("كتاب" + i % 5_000).toCharArray();
          assertThat(surface(recent.get(word, 0, word.length))).isEqualTo(new String(word));
        });
  }

  private static String surface(AnalyzedWord word) {
    BytesRef key = new BytesRef();
    word.key(AnalyzedWord.number(MatchLevel.SURFACE), key);
    return key.utf8ToString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(40); n > 0; n--) {
      switch (random.nextInt(30)) {
        case 0 -> text.appendCodePoint(random.nextInt(0x11_0000));
        case 1 -> text.appendCodePoint(0x0600 + random.nextInt(0x100));
        case 2 -> text.append("م".repeat(random.nextInt(600)));
        default -> text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
    }
    return text.toString();
  }

  private static List<Token> oneByOne(String text, MatchLevel level) {
    List<Token> tokens = new ArrayList<>();
    for (Word word : Words.of(text)) {
      String key = level.key(word.text());
      boolean fits = key.length() <= AnalyzedWord.LONGEST_KEY;
      String term = fits ? key : key.substring(0, AnalyzedWord.LONGEST_KEY);
      tokens.add(new Token(term, word.start(), word.end(), 1));
    }
    return tokens;
  }

  private static List<Token> tokens(TokenStream stream, int length) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (stream) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.getBytesRef().utf8ToString(),
                offset.startOffset(),
                offset.endOffset(),
                step.getPositionIncrement()));
      }
      stream.end();
      assertThat(offset.endOffset()).isEqualTo(length);
    }
    return tokens;
  }
}
