package org.minbar.corpus.extract;

import java.math.BigDecimal;
import org.minbar.corpus.extract.Amounts.Amount;

/**
 * Whether a word outside the vocabulary of units can be what a number counts, as far as its letters
 * tell: the plural stands behind 3 to 10, the singular with alif behind 11 to 99, any singular
 * behind a hundred.
 */
final class CountedNoun {

  private static final int SHORTEST = 3;
  private static final BigDecimal FEWEST = BigDecimal.valueOf(3);
  private static final int MOST_IN_PLURAL = 10;
  private static final int LAST_BEFORE_HUNDRED = 99;

  private CountedNoun() {}

  /**
   * Whether the number before can count the word.
   *
   * @param approximate whether a word such as نحو says that the number is one of things
   */
  static boolean fits(FieldText text, int word, Amount amount, boolean approximate) {
    String noun = text.at(word).normalized();
    boolean whole = amount.scaled() || amount.value().stripTrailingZeros().scale() <= 0;
    if (!whole || amount.value().compareTo(FEWEST) < 0 || !canBeNoun(text, word, noun)) {
      return false;
    }
    boolean verb = looksLikeVerb(noun);
    boolean few = amount.isAtMost(MOST_IN_PLURAL);
    if (!amount.inDigits()) {
      return few ? !noun.endsWith("وا") : !verb;
    } else if (approximate) {
      return !verb;
    } else if (few) {
      return noun.endsWith("ات") || noun.startsWith("ا");
    } else if (amount.isAtMost(LAST_BEFORE_HUNDRED)) {
      return noun.endsWith("ا") || noun.endsWith("ء") || (noun.endsWith("ه") && !verb);
    }
    return !verb;
  }

  private static boolean canBeNoun(FieldText text, int word, String noun) {
    boolean arabic = noun.length() >= SHORTEST && noun.charAt(0) >= 'ء' && noun.charAt(0) <= 'ي';
    return arabic
        && noun.charAt(0) != 'و'
        && !text.at(word).isDefinite()
        && !QuantityWords.NO_NOUNS.contains(noun)
        && MonthNames.at(text, word).isEmpty();
  }

  /** Prefixes of the present and future, endings of the past. */
  private static boolean looksLikeVerb(String word) {
    return switch (word.charAt(0)) {
      case 'ي', 'ت', 'س' -> true;
      default -> word.endsWith("وا") || (word.endsWith("ت") && !word.endsWith("ات"));
    };
  }
}
