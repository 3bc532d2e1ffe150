package org.minbar.search;

import java.util.List;

/**
 * Whether the statements have a word, and which of their words are spelled nearly like it.
 *
 * <p>Letters are compared in their normalised form. A word is similar when one letter has been
 * added, dropped, changed or swapped with its neighbour; for a typed word of {@value #LONG} letters
 * or more also when two have been and the first letter is the same. Words of fewer than {@value
 * #SHORTEST} letters, words with digits and function words (in, of, which) are never similar to
 * anything, and nothing is similar to them.
 *
 * @param known whether a statement has the word in title or text, at the match level asked for;
 *     true also of what is no word to correct: several words, none, a number, a function word
 * @param similar similar words as the statements spell them most often, best first: for a word that
 *     is not known first the same word in other spelling, then by the number of letters that
 *     differ, then by the number of statements with the word, most first, then in alphabetical
 *     order of the normalised forms. Of a known word only those that more statements have than
 *     itself
 */
public record Spelling(boolean known, List<String> similar) {

  /** Shorter words have too many that are similar. */
  public static final int SHORTEST = 3;

  /** From this length on two letters may differ. */
  public static final int LONG = 6;

  /** There is nothing to correct. */
  public static final Spelling RIGHT = new Spelling(true, List.of());

  /** Copies. */
  public Spelling {
    similar = List.copyOf(similar);
  }
}
