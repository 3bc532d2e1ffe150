package org.minbar.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;

/** The keys of the words of a text at one level. */
final class KeyTokenizer extends Tokenizer {

  private static final int BUFFER = 1024;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final int level;
  private final BytesRef key = new BytesRef();
  private @Nullable AnalyzedText text;
  private int next;

  KeyTokenizer(MatchLevel level) {
    this.level = AnalyzedWord.number(level);
  }

  @Override
  public boolean incrementToken() throws IOException {
    // read here and not in reset(), so that a consumer that forgets reset() is told so by the input
    AnalyzedText words = text == null ? read() : text;
    text = words;
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    words.word(next).key(level, key);
    char[] units = term.resizeBuffer(key.length);
    term.setLength(UnicodeUtil.UTF8toUTF16(key, units));
    offset.setOffset(correctOffset(words.start(next)), correctOffset(words.end(next)));
    next++;
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(text == null ? 0 : text.length());
    offset.setOffset(end, end);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forget();
  }

  @Override
  public void close() throws IOException {
    super.close();
    forget();
  }

  private void forget() {
    text = null;
    next = 0;
  }

  private AnalyzedText read() throws IOException {
    char[] units = new char[BUFFER];
    int length = 0;
    for (int n = input.read(units); n >= 0; n = input.read(units, length, units.length - length)) {
      length += n;
      if (length == units.length) {
        units = Arrays.copyOf(units, ArrayUtil.oversize(length + 1, Character.BYTES));
      }
    }
    return AnalyzedText.of(units, length);
  }
}
