package org.minbar.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;

/** The words of a text as {@link Words} cuts them, as given. */
final class WordTokenizer extends Tokenizer {

  private static final int BUFFER = 8192;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final char[] buffer = new char[BUFFER];
  private List<Word> words = List.of();
  private int next;
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    StringBuilder text = new StringBuilder();
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      text.append(buffer, 0, n);
    }
    length = text.length();
    words = Words.of(text.toString());
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    Word word = words.get(next++);
    term.append(word.text());
    offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(length);
    offset.setOffset(end, end);
  }

  @Override
  public void close() throws IOException {
    super.close();
    words = List.of();
  }
}
