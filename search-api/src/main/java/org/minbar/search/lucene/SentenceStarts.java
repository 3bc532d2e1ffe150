package org.minbar.search.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/**
 * Breaks a text where sentences start: after . ! ? ؟ … with the quotes that close behind them and a
 * blank, and after a line break.
 *
 * <p>Reads the text once. {@link BreakIterator#getSentenceInstance} reads back and forth, and took
 * two thirds of the time of a page of long texts.
 */
final class SentenceStarts extends BreakIterator {

  private static final String ENDS = ".!?؟…";
  private static final String CLOSING = "\"'»”’)]";

  private static final int FEW = 64;

  private String text = "";
  private int[] starts = {0};
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    starts = startsIn(text);
    at = 0;
  }

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder read = new StringBuilder();
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      read.append(c);
    }
    setText(read.toString());
  }

  @Override
  public CharacterIterator getText() {
    return new StringCharacterIterator(text);
  }

  @Override
  public int current() {
    return at;
  }

  @Override
  public int first() {
    at = 0;
    return at;
  }

  @Override
  public int last() {
    at = text.length();
    return at;
  }

  @Override
  public int next() {
    return at == text.length() ? DONE : following(at);
  }

  @Override
  public int previous() {
    return at == 0 ? DONE : preceding(at);
  }

  @Override
  public int next(int n) {
    int place = at;
    for (int i = 0; i < Math.abs(n) && place != DONE; i++) {
      place = n > 0 ? next() : previous();
    }
    return place;
  }

  @Override
  public int following(int offset) {
    int next = firstFrom(offset + 1);
    at = next < starts.length ? starts[next] : text.length();
    return next < starts.length ? at : DONE;
  }

  @Override
  public int preceding(int offset) {
    int before = firstFrom(offset) - 1;
    at = before >= 0 ? starts[before] : 0;
    return before >= 0 ? at : DONE;
  }

  @Override
  public boolean isBoundary(int offset) {
    at = offset;
    return Arrays.binarySearch(starts, offset) >= 0;
  }

  /** The number of the first start that is not before a place; as many as there are, if none is. */
  private int firstFrom(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 1;
  }

  private static int[] startsIn(String text) {
    int[] found = new int[FEW];
    int size = 1; // 0 is one
    for (int place = 1; place <= text.length(); place++) {
      if (place == text.length() || starts(text, place)) {
        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
        found[size++] = place;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Between the blanks of Latin script and the Ogham space no character is one. */
  private static boolean isBlank(char c) {
    return (c <= ' ' || c >= '\u1680') && Character.isWhitespace(c);
  }

  private static boolean starts(String text, int place) {
    int before = place - 1;
    if (!isBlank(text.charAt(before)) || isBlank(text.charAt(place))) {
      return false;
    }
    while (before >= 0 && isBlank(text.charAt(before))) {
      if (text.charAt(before) == '\n') {
        return true;
      }
      before--;
    }
    while (before >= 0 && CLOSING.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before >= 0 && ENDS.indexOf(text.charAt(before)) >= 0;
  }
}
