package org.minbar.concordance;

import java.util.ArrayList;
import java.util.List;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Span;
import org.minbar.corpus.learn.SentenceEnds;

/**
 * Where the sentences of a text begin and end, counted in its words.
 *
 * @param firsts the first word of each sentence, in text order, and at the end the number of words
 */
public record SentenceBounds(List<Integer> firsts) {

  /** Copies. */
  public SentenceBounds {
    firsts = List.copyOf(firsts);
  }

  /** The sentences of a text. */
  public static SentenceBounds of(String text, SentenceEnds ends) {
    List<Word> words = Words.of(text);
    List<Integer> firsts = new ArrayList<>(List.of(0));
    for (int word = 1; word < words.size(); word++) {
      if (Context.ends(text, words, word, ends)) {
        firsts.add(word);
      }
    }
    firsts.add(words.size());
    return new SentenceBounds(firsts);
  }

  /**
   * The words of the sentences that a match stands in, and of some before and after them.
   *
   * @param match its words, from the first to the one after the last
   */
  Span around(Span match, int before, int after) {
    int first = sentence(match.start()) - before;
    int last = sentence(match.end() - 1) + after;
    return new Span(
        firsts.get(Math.max(0, first)), firsts.get(Math.min(firsts.size() - 1, last + 1)));
  }

  private int sentence(int word) {
    int sentence = 0;
    while (sentence + 2 < firsts.size() && firsts.get(sentence + 1) <= word) {
      sentence++;
    }
    return sentence;
  }
}
