package org.minbar.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running text into words, the same way for the index, the extractors and the comparison of
 * texts.
 *
 * <p>A word is a run of letters of one script with their marks, or a number. The two are told apart
 * where they are written together (أستانا7 is أستانا and 7, 17م is 17 and م), unless the letters
 * are proclitics of the number: الـ20, ال17, و21 and بـ100 are one word each. A number keeps its
 * decimal and thousands signs (2.5, 100,000). Tatweel, vowel signs and invisible characters belong
 * to the word they stand in; alone they are no word. Ideographs are a word each.
 */
public final class Words {

  private final char[] text;
  private final int length;
  private int start;
  private int end;

  /**
   * A look at a text, before its first word; {@link #next()} goes on to it.
   *
   * @param text where the text stands from 0 on; not changed, nor copied
   * @param length how many UTF-16 units the text has
   */
  public Words(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** The words of a text in text order; they do not overlap. */
  public static List<Word> of(String text) {
    List<Word> list = new ArrayList<>();
    Words words = new Words(text.toCharArray(), text.length());
    while (words.next()) {
      list.add(new Word(words.start, words.end, text.substring(words.start, words.end)));
    }
    return List.copyOf(list);
  }

  /** Goes on to the next word, and tells whether there is one. */
  public boolean next() {
    int at = end;
    while (at < length) {
      int c = codePointAt(at);
      int after = at + Character.charCount(c);
      if (Character.isIdeographic(c)) {
        return found(at, after);
      } else if (Character.isLetter(c) && c != Letters.TATWEEL) {
        return found(at, endOfWord(at, c));
      } else if (Character.isDigit(c)) {
        return found(at, endOfNumber(at));
      }
      at = after;
    }
    return false;
  }

  /** The first unit of the word. */
  public int start() {
    return start;
  }

  /** The unit after the last of the word. */
  public int end() {
    return end;
  }

  private boolean found(int from, int to) {
    start = from;
    end = to;
    return true;
  }

  private int endOfWord(int from, int letter) {
    boolean arabic = Letters.isArabic(letter);
    int to = endOfLetters(from, arabic);
    if (to < length && Character.isDigit(codePointAt(to))) {
      if (!arabic) {
        return endOfCode(to);
      } else if (isProclitic(from, to)) {
        return endOfNumber(to);
      }
    }
    return to;
  }

  /**
   * After the letters that continue the word at {@code from}, with their marks, as long as the
   * script stays the same.
   */
  private int endOfLetters(int from, boolean arabic) {
    int to = from;
    for (int i = from; i < length; ) {
      int c = codePointAt(i);
      i += Character.charCount(c);
      if (arabic && Letters.isPlain(c)) {
        to = i;
      } else if (Character.isIdeographic(c)) {
        break;
      } else if (c == Letters.TATWEEL
          || isMark(c)
          || (Character.isLetter(c) && Letters.isArabic(c) == arabic)) {
        to = i;
      } else if (!Letters.isInvisible(c)) {
        break;
      }
    }
    return to;
  }

  /** Latin letters and digits in one word: G20, F16, B2B. */
  private int endOfCode(int from) {
    int to = from;
    while (to < length
        && (Character.isDigit(codePointAt(to))
            || (Character.isLetter(codePointAt(to)) && !Letters.isArabic(codePointAt(to))))) {
      to += Character.charCount(codePointAt(to));
    }
    return to;
  }

  private int endOfNumber(int from) {
    int to = from;
    while (to < length) {
      int c = codePointAt(to);
      boolean sign =
          c == '.' || c == ',' || c == Letters.ARABIC_DECIMAL || c == Letters.ARABIC_THOUSANDS;
      boolean digitFollows = to + 1 < length && Character.isDigit(codePointAt(to + 1));
      if (Character.isDigit(c) || (sign && digitFollows)) {
        to += Character.charCount(c);
      } else {
        break;
      }
    }
    return to;
  }

  private boolean isProclitic(int from, int to) {
    return Proclitics.isStack(Orthography.normalize(new String(text, from, to - from)));
  }

  private int codePointAt(int at) {
    return Character.codePointAt(text, at, length);
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.ENCLOSING_MARK;
  }
}
