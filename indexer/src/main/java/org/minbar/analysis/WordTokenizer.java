package org.minbar.analysis;

import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;

/** The words of a text as {@link Words} cuts them, as given. */
final class WordTokenizer extends Tokenizer {

  private static final int BUFFER = 8192;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final char[] buffer = new char[BUFFER];
  private @Nullable Iterator<Word> words;
  private int length;

  @Override
  public boolean incrementToken() throws IOException {
    // read here and not in reset(), so that a consumer that forgets reset() is told so by the input
    Iterator<Word> rest = words == null ? Words.of(read()).iterator() : words;
    words = rest;
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Word word = rest.next();
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
  public void reset() throws IOException {
    super.reset();
    words = null;
  }

  @Override
  public void close() throws IOException {
    super.close();
    words = null;
  }

  private String read() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      text.append(buffer, 0, n);
    }
    length = text.length();
    return text.toString();
  }
}
