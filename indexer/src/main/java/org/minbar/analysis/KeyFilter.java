package org.minbar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.minbar.arabic.MatchLevel;

/** Replaces each term by its key at a match level, whether it is a word or not. */
final class KeyFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final MatchLevel level;

  KeyFilter(TokenStream terms, MatchLevel level) {
    super(terms);
    this.level = level;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String key = AnalyzedWord.cut(level.key(term.toString()));
    term.setEmpty().append(key);
    return true;
  }
}
