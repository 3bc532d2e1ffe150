package org.minbar.search.lucene;

import java.util.Arrays;

/**
 * Where the forms of asked words stand in one document. Forms are known by their number.
 *
 * <p>Filled by one reader, in any order of forms; not safe for use by several threads.
 */
final class Occurrences {

  private static final int FORM_BITS = 16;
  private static final int FEW = 16;

  private final int[] inTitle;
  private final int[] inText;
  private long[] places = new long[FEW];
  private int size;
  private int titleLength;
  private int textLength;

  /** None yet, of some number of forms, fewer than 65,536. */
  Occurrences(int forms) {
    inTitle = new int[forms];
    inText = new int[forms];
  }

  void lengths(int title, int text) {
    titleLength = title;
    textLength = text;
  }

  void addToTitle(int form, int times) {
    inTitle[form] += times;
  }

  /** Adds one occurrence in the text at a position, counted in words. */
  void addToText(int form, int position) {
    inText[form]++;
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = ((long) position << FORM_BITS) | form;
  }

  /** To be called when all are added, before places are read. */
  void sort() {
    Arrays.sort(places, 0, size);
  }

  int inTitle(int form) {
    return inTitle[form];
  }

  int inText(int form) {
    return inText[form];
  }

  /** Words of the title. */
  int titleLength() {
    return titleLength;
  }

  /** Words of the text. */
  int textLength() {
    return textLength;
  }

  /** How many there are in the text. */
  int size() {
    return size;
  }

  /** The position of an occurrence in the text, these being in text order. */
  int position(int place) {
    return (int) (places[place] >>> FORM_BITS);
  }

  /** The form of an occurrence in the text. */
  int form(int place) {
    return (int) (places[place] & ((1L << FORM_BITS) - 1));
  }
}
