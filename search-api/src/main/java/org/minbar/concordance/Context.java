package org.minbar.concordance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Span;
import org.minbar.corpus.learn.SentenceEnds;

/**
 * How much of the text around a match is shown.
 *
 * @param unit what is counted
 * @param size of them on each side, ≥ 0; of sentences, those beside the match's own
 */
public record Context(Unit unit, int size) {

  /** What a context is measured in. */
  public enum Unit {
    /** Words, as the index counts them. */
    WORD,
    /** Sentences, whole: the one of the match and its neighbours. */
    SENTENCE;

    /** The name in requests. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of that name, if there is one. */
    public static Optional<Unit> find(String id) {
      return Arrays.stream(values()).filter(unit -> unit.id().equals(id)).findFirst();
    }
  }

  /** Throws {@link IllegalArgumentException} for a negative size. */
  public Context {
    if (size < 0) {
      throw new IllegalArgumentException("size must be >= 0 (got: " + size + ")");
    }
  }

  /**
   * The stretch of a text from the first word shown to the last; it holds the match.
   *
   * @param match where it stands in the text
   * @param ends tells where sentences end
   */
  public Span around(String text, Span match, SentenceEnds ends) {
    List<Word> words = Words.of(text);
    if (words.isEmpty()) {
      return match;
    }
    int first = 0;
    while (first < words.size() && words.get(first).end() <= match.start()) {
      first++;
    }
    int last = words.size() - 1;
    while (last >= 0 && words.get(last).start() >= match.end()) {
      last--;
    }
    int from = Math.min(first, words.size() - 1);
    int to = Math.max(last, 0);
    switch (unit) {
      case WORD -> {
        from = Math.min(words.size() - 1, Math.max(0, first - size));
        to = Math.max(0, Math.min(words.size() - 1, last + size));
      }
      case SENTENCE -> {
        for (int more = size; from > 0 && (more > 0 || !ends(text, words, from, ends)); from--) {
          more -= ends(text, words, from, ends) ? 1 : 0;
        }
        for (int more = size;
            to + 1 < words.size() && (more > 0 || !ends(text, words, to + 1, ends));
            to++) {
          more -= ends(text, words, to + 1, ends) ? 1 : 0;
        }
      }
    }
    return new Span(
        Math.min(words.get(from).start(), match.start()),
        Math.max(words.get(to).end(), match.end()));
  }

  /** Whether a sentence ends in the gap before a word. */
  static boolean ends(String text, List<Word> words, int word, SentenceEnds ends) {
    int from = words.get(word - 1).end();
    int to = words.get(word).start();
    return text.substring(from, to).chars().anyMatch(c -> SentenceEnds.isSign((char) c))
        && ends.isEnd(text, from, to);
  }
}
