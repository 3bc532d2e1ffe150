package org.minbar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;
import org.minbar.arabic.MatchLevel;

/** An analysed text at one level, as the writer of an index takes it: nothing is copied. */
final class KeyStream extends TokenStream {

  private final AnalyzedText text;
  private final int level;
  private final BytesRef key = new BytesRef();
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private int next;

  KeyStream(AnalyzedText text, MatchLevel level) {
    // the factory of its own attributes: the usual one would add a term of characters
    super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
    this.text = text;
    this.level = AnalyzedWord.number(level);
  }

  @Override
  public boolean incrementToken() {
    if (next == text.size()) {
      return false;
    }
    // no clearAttributes(): all that is ever set is set anew for each token, and it takes its time
    text.word(next).key(level, key);
    term.setBytesRef(key);
    offset.setOffset(text.start(next), text.end(next));
    next++;
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(text.length(), text.length());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
  }
}
