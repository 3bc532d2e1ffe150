package org.minbar.analysis;

import java.io.IOException;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.minbar.arabic.MatchLevel;

/** JUnit 4, as Lucene's test framework is; the vintage engine runs it. */
public class LevelAnalyzerTest extends BaseTokenStreamTestCase {

  public void testEveryWordOnceWithItsPlaceInTheTextAsGiven() throws IOException {
    assertAnalyzesTo(
        LevelAnalyzer.of(MatchLevel.STEM),
        "الأَلْغَـام، وللاجئين",
        new String[] {"الغام", "لاجي"},
        new int[] {0, 13},
        new int[] {11, 21});
  }

  public void testLevelsOfOneText() throws IOException {
    String text = "وبالألغامِ ﻻ";
    assertAnalyzesTo(LevelAnalyzer.of(MatchLevel.SURFACE), text, new String[] {"وبالألغامِ", "لا"});
    assertAnalyzesTo(
        LevelAnalyzer.of(MatchLevel.NORMALIZED), text, new String[] {"وبالالغام", "لا"});
    assertAnalyzesTo(LevelAnalyzer.of(MatchLevel.STEM), text, new String[] {"الغام", "لا"});
  }

  public void testMarksAloneAreNoWord() throws IOException {
    for (MatchLevel level : MatchLevel.values()) {
      assertAnalyzesTo(LevelAnalyzer.of(level), "ـــ \u064B \u200F ۖ", new String[0]);
    }
  }

  public void testAVeryLongWordIsCutNotLost() throws IOException {
    String word = "م".repeat(1_000_000);
    String key = "م".repeat(AnalyzedWord.LONGEST_KEY);
    assertAnalyzesTo(
        LevelAnalyzer.of(MatchLevel.SURFACE),
        word,
        new String[] {key},
        new int[] {0},
        new int[] {1_000_000});
  }

  public void testRandomTextsOfAllScripts() throws IOException {
    for (MatchLevel level : MatchLevel.values()) {
      checkRandomData(random(), LevelAnalyzer.of(level), 200 * RANDOM_MULTIPLIER);
    }
  }
}
