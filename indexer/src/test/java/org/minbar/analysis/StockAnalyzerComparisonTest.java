package org.minbar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;

/**
 * Why Minbar does not use Lucene's own Arabic chain: words of this field that it splits and the
 * STEM level joins.
 */
class StockAnalyzerComparisonTest {

  private static final List<String> GROUPS =
      List.of(
          "ألغام الألغام للألغام وبالألغام",
          "لاجئ للاجئين وباللاجئين اللاجئ",
          "إيران بإيران وإيران لإيران",
          "وزير الوزير ووزير للوزير",
          "وفد الوفد للوفد بوفد",
          "لجنة للجنة وباللجنة اللجنة");

  @Test
  void wordsThatLucenesArabicAnalyzerSplitsMeetAtStem() throws IOException {
    StringBuilder table = new StringBuilder("words | ArabicAnalyzer | Minbar STEM\n");
    try (Analyzer stock = new ArabicAnalyzer()) {
      for (String words : GROUPS) {
        Set<String> theirs = terms(stock, words);
        Set<String> ours = terms(LevelAnalyzer.of(MatchLevel.STEM), words);
        table.append(words).append(" | ").append(theirs).append(" | ").append(ours).append('\n');
        assertThat(ours).as(words).hasSize(1);
        assertThat(theirs)
            .as("if Lucene has learned to join %s, say so in the README", words)
            .hasSizeGreaterThan(1);
      }
    }
    System.out.println(table);
  }

  private static Set<String> terms(Analyzer analyzer, String text) throws IOException {
    Set<String> terms = new TreeSet<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }
}
