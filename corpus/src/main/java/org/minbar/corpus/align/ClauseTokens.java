package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minbar.arabic.Word;
import org.minbar.corpus.Span;

/** The words of a clause as they are compared, numbers of several words as one. */
final class ClauseTokens {

  private ClauseTokens() {}

  /**
   * The tokens in text order.
   *
   * @param words the words of the clause
   * @param labelled whether the first of them is its label
   */
  static List<Token> of(String text, List<Word> words, boolean labelled) {
    List<Token> tokens = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i);
      boolean label = labelled && i == 0;
      Optional<WrittenNumber> number = label ? Optional.empty() : WrittenNumber.at(text, words, i);
      int to = number.map(WrittenNumber::to).orElse(i + 1);
      Span span = new Span(word.start(), words.get(to - 1).end());
      tokens.add(new Token(span, span.of(text), number.map(WrittenNumber::value), label));
      i = to;
    }
    return tokens;
  }
}
