package org.minbar.corpus.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minbar.arabic.FunctionWords;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Span;

/**
 * The part of a clause that says nearly what a phrase says.
 *
 * <p>It has as many words as the phrase or up to {@value #MORE} more, and more than half of the
 * phrase's lemmas, function words left out (a lemma that the phrase has twice must be there twice).
 * Of a clause the one with the greatest Dice coefficient of lemmas is taken; among equals one that
 * begins with a word of the phrase, then the shortest, then the first.
 *
 * @param span where it stands in the text
 * @param shared how many lemmas of the phrase it has
 */
public record NearPhrase(Span span, int shared) {

  private static final int MORE = 2;

  /**
   * The near phrases of a text, at most one a clause, in text order.
   *
   * @param phrase of two words or more besides function words; of fewer there are none
   */
  public static List<NearPhrase> listIn(String text, String phrase) {
    List<Word> wanted = Words.of(phrase);
    List<String> lemmas = lemmas(wanted);
    List<NearPhrase> found = new ArrayList<>();
    if (lemmas.size() > 1) {
      List<Word> words = Words.of(text);
      for (Clause clause : Clause.listOf(text)) {
        List<Word> ofClause =
            words.stream()
                .filter(word ->
                    word.start() >= clause.span().start() && word.end() <= clause.span().end())
                .toList();
        best(ofClause, wanted.size(), lemmas).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<String> lemmas(List<Word> words) {
    return words.stream()
        .filter(word -> !FunctionWords.contains(word.text()))
        .map(NearPhrase::lemma)
        .toList();
  }

  private static String lemma(Word word) {
    return MatchLevel.LEMMA.key(word.text());
  }

  /** A stretch of words and how near it is. */
  private record Window(List<Word> words, int shared, double dice, boolean begins) {

    static final Comparator<Window> NEAREST =
        Comparator.comparingDouble(Window::dice)
            .thenComparing(Window::begins)
            .thenComparingInt(window -> -window.words().size());

    static Window of(List<Word> words, List<String> lemmas) {
      List<String> own = lemmas(words);
      List<String> left = new ArrayList<>(lemmas);
      own.forEach(left::remove);
      int shared = lemmas.size() - left.size();
      return new Window(
          words,
          shared,
          2.0 * shared / (lemmas.size() + own.size()),
          lemmas.contains(lemma(words.getFirst())));
    }
  }

  private static Optional<NearPhrase> best(List<Word> words, int size, List<String> lemmas) {
    Optional<Window> best = Optional.empty();
    for (int most = size; most <= size + MORE; most++) {
      for (int start = 0; start + Math.min(most, words.size()) <= words.size(); start++) {
        List<Word> part = words.subList(start, start + Math.min(most, words.size()));
        if (!part.isEmpty()) {
          Window window = Window.of(part, lemmas);
          if (best.isEmpty() || Window.NEAREST.compare(window, best.get()) > 0) {
            best = Optional.of(window);
          }
        }
      }
    }
    return best.filter(window -> 2 * window.shared() > lemmas.size())
        .map(window ->
            new NearPhrase(
                new Span(window.words().getFirst().start(), window.words().getLast().end()),
                window.shared()));
  }
}
