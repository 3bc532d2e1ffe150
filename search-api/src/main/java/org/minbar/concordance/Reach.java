package org.minbar.concordance;

import java.util.function.Supplier;
import org.minbar.concordance.Context.Unit;
import org.minbar.corpus.Span;

/**
 * How far from a match a word may stand to be near it; always in the same field.
 *
 * @param unit what is counted
 * @param before words before the match's first, or sentences before its own, ≥ 0
 * @param after words after the match's last, or sentences after its own, ≥ 0
 */
public record Reach(Unit unit, int before, int after) {

  /** Throws {@link IllegalArgumentException} for a negative number. */
  public Reach {
    if (before < 0 || after < 0) {
      throw new IllegalArgumentException(
          "before and after must be >= 0 (got: " + before + " and " + after + ")");
    }
  }

  /**
   * The words within reach of a match, the match among them.
   *
   * @param match its words, from the first to the one after the last
   * @param sentences those of the field; asked for only if they are what is counted
   * @return may end after the last word of the field
   */
  public Span around(Span match, Supplier<SentenceBounds> sentences) {
    return switch (unit) {
      case WORD -> new Span(Math.max(0, match.start() - before), match.end() + after);
      case SENTENCE -> sentences.get().around(match, before, after);
    };
  }
}
