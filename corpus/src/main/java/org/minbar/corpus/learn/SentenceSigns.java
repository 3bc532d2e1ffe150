package org.minbar.corpus.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.EndOfSentenceScanner;

/**
 * The places where a sentence may end: gaps between two words that hold a sign or a line break, one
 * place a gap.
 */
final class SentenceSigns implements EndOfSentenceScanner {

  private static final Set<Character> SIGNS = Set.of('.', '!', '?', '؟', '…', '۔', '\u2029', '\n');

  /** Whether a sentence may end at this sign. */
  static boolean isSign(char c) {
    return c <= '?' ? c == '.' || c == '\n' || c == '!' || c == '?' : SIGNS.contains(c);
  }

  /** Whether the unit belongs to a word: a letter, a digit, or a mark upon one. */
  static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT
        || Character.isSurrogate(c);
  }

  @Override
  public Set<Character> getEOSCharacters() {
    return SIGNS;
  }

  @Override
  public List<Integer> getPositions(CharSequence text) {
    List<Integer> positions = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSign(c) && !isInNumber(text, i)) {
        last = i;
      } else if (last >= 0 && isOfWord(c)) {
        positions.add(last);
        last = -1;
      }
    }
    if (last >= 0) {
      positions.add(last);
    }
    return positions;
  }

  private static boolean isInNumber(CharSequence text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == '.'
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  @Override
  public List<Integer> getPositions(StringBuffer text) {
    return getPositions((CharSequence) text);
  }

  @Override
  public List<Integer> getPositions(char[] text) {
    return getPositions(new String(text));
  }
}
