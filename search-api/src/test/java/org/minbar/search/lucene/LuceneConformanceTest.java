package org.minbar.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.search.Analysis;
import org.minbar.search.Hierarchy;
import org.minbar.search.SearchEngine;
import org.minbar.search.WordProperties;

/** The embedded engine answers as lists and loops do, with the real analyzers on both sides. */
class LuceneConformanceTest extends WordProperties {

  @Override
  protected SearchEngine engine(List<CodedStatement> statements, Hierarchy hierarchy) {
    return LuceneEngines.over(statements, topic -> hierarchy.broader(Dimension.TOPIC, topic));
  }

  @Override
  protected Analysis analysis() {
    return LuceneConformanceTest::tokens;
  }

  private static List<org.minbar.search.Token> tokens(MatchLevel level, String text) {
    List<org.minbar.search.Token> tokens = new ArrayList<>();
    for (Token token : Token.listIn(text, LevelAnalyzer.of(level))) {
      tokens.add(new org.minbar.search.Token(token.term(), tokens.size(), token.span()));
    }
    return tokens;
  }
}
