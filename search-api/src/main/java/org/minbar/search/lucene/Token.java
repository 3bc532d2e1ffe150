package org.minbar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.minbar.corpus.Span;

/**
 * A word as analysis finds it.
 *
 * @param term its key, as in the index
 * @param span where it stands in the text
 */
record Token(String term, Span span) {

  /**
   * The same word where its text is a part of a longer one that begins {@code by} units earlier.
   */
  Token movedBy(int by) {
    return new Token(term, new Span(span.start() + by, span.end() + by));
  }

  /** The words of a text, in text order. */
  static List<Token> listIn(String text, Analyzer analyzer) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        Span span = new Span(offset.startOffset(), offset.endOffset());
        tokens.add(new Token(term.toString(), span));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string cannot fail", e);
    }
    return tokens;
  }
}
