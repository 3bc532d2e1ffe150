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

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private Words(String text) {
    this.text = text;
  }

  /** The words of a text in text order; they do not overlap. */
  public static List<Word> of(String text) {
    Words words = new Words(text);
    while (words.at < text.length()) {
      words.next();
    }
    return List.copyOf(words.words);
  }

  private void next() {
    int c = text.codePointAt(at);
    if (Character.isIdeographic(c)) {
      add(at, at + Character.charCount(c));
    } else if (Character.isLetter(c) && c != Letters.TATWEEL) {
      int start = at;
      int end = endOfLetters(start);
      boolean numberFollows = end < text.length() && Character.isDigit(text.codePointAt(end));
      if (numberFollows && Letters.isArabic(c) && isProclitic(start, end)) {
        end = endOfNumber(end);
      } else if (numberFollows && !Letters.isArabic(c)) {
        end = endOfCode(end);
      }
      add(start, end);
    } else if (Character.isDigit(c)) {
      add(at, endOfNumber(at));
    } else {
      at += Character.charCount(c);
    }
  }

  private void add(int start, int end) {
    words.add(new Word(start, end, text.substring(start, end)));
    at = end;
  }

  /**
   * After the letters that continue the word at {@code start}, with their marks, as long as the
   * script stays the same.
   */
  private int endOfLetters(int start) {
    boolean arabic = Letters.isArabic(text.codePointAt(start));
    int end = start;
    for (int i = start; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isIdeographic(c)) {
        break;
      } else if (c == Letters.TATWEEL
          || isMark(c)
          || (Character.isLetter(c) && Letters.isArabic(c) == arabic)) {
        end = i;
      } else if (!Letters.isInvisible(c)) {
        break;
      }
    }
    return end;
  }

  /** Latin letters and digits in one word: G20, F16, B2B. */
  private int endOfCode(int start) {
    int end = start;
    while (end < text.length()
        && (Character.isDigit(text.codePointAt(end))
            || (Character.isLetter(text.codePointAt(end))
                && !Letters.isArabic(text.codePointAt(end))))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int endOfNumber(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean sign =
          c == '.' || c == ',' || c == Letters.ARABIC_DECIMAL || c == Letters.ARABIC_THOUSANDS;
      boolean digitFollows =
          end + 1 < text.length() && Character.isDigit(text.codePointAt(end + 1));
      if (Character.isDigit(c) || (sign && digitFollows)) {
        end += Character.charCount(c);
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isProclitic(int start, int end) {
    return Proclitics.isStack(Orthography.normalize(text.substring(start, end)));
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.ENCLOSING_MARK;
  }
}
