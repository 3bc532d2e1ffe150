package org.minbar.arabic;

import java.util.Arrays;

/**
 * How the lexicon is written: sequences of bytes, which a minimal automaton stores.
 *
 * <p>A sequence is a form, a separator, and what is known of it. Letters are the low byte of their
 * code point. Of a reading: the slot, the cost, how many letters to cut from the end of the form,
 * and the letters to put there instead, which gives the lemma key. Of a lemma key: {@link
 * #SPELLING} or {@link #ROOT} and the letters.
 */
public final class LexiconFormat {

  /** The name of the lexicon, beside this class. */
  public static final String RESOURCE = "lexicon.fsa";

  static final byte SEPARATOR = 1;
  static final byte SPELLING = 2;
  static final byte ROOT = 3;
  static final int ZERO = 0x40;
  private static final int ARABIC = 0x0600;
  private static final int LAST = 0x064A;

  private LexiconFormat() {}

  /** Whether the word can be stored: letters of the Arabic alphabet only, without marks. */
  public static boolean canHold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (letter(word.charAt(i)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** A form as a form of a lemma. */
  public static byte[] reading(String form, Slot slot, int cost, String key) {
    int same = 0;
    while (same < form.length() && same < key.length() && form.charAt(same) == key.charAt(same)) {
      same++;
    }
    byte[] out = prefix(form, 3 + key.length() - same);
    int at = form.length() + 1;
    out[at++] = (byte) slot.code();
    out[at++] = (byte) (ZERO + cost);
    out[at++] = (byte) (ZERO + form.length() - same);
    write(key.substring(same), out, at);
    return out;
  }

  /** How a lemma is spelled, where that is not its key. */
  public static byte[] spelling(String key, String spelling) {
    return fact(key, SPELLING, spelling);
  }

  /** The root of a lemma. */
  public static byte[] root(String key, String root) {
    return fact(key, ROOT, root);
  }

  private static byte[] fact(String key, byte kind, String value) {
    byte[] out = prefix(key, 1 + value.length());
    out[key.length() + 1] = kind;
    write(value, out, key.length() + 2);
    return out;
  }

  private static byte[] prefix(String form, int more) {
    byte[] out = Arrays.copyOf(new byte[0], form.length() + 1 + more);
    write(form, out, 0);
    out[form.length()] = SEPARATOR;
    return out;
  }

  private static void write(String letters, byte[] out, int at) {
    for (int i = 0; i < letters.length(); i++) {
      out[at + i] = letter(letters.charAt(i));
    }
  }

  /** The byte of a letter; 0, which is in no sequence, for other characters. */
  static byte letter(char c) {
    return c > ARABIC + ' ' && c <= LAST ? (byte) (c - ARABIC) : 0;
  }

  static char letter(byte b) {
    return (char) (b + ARABIC);
  }
}
