package org.minbar.corpus.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a text. UTF-8 and UTF-16 show themselves by their form; of the two old
 * encodings of Arabic the one whose reading looks like Arabic words is taken, or none.
 */
public final class Encoding {
  private static final List<Charset> ARABIC =
      List.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));
  // Of the letters beyond ASCII in a text of either encoding nearly all are Arabic.
  private static final double LEAST_ARABIC = 0.9;
  private static final double LEAST_SPELLED = 0.8;
  private static final int FEWEST_LETTERS = 10;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final String ALEF_LAM = "\u0627\u0644";

  private Encoding() {}

  /**
   * The encoding of a text, if it is one of those known.
   *
   * @param bytes the text, or its beginning
   */
  public static Optional<Charset> of(byte[] bytes) {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return wide;
    } else if (isUtf8(bytes)) {
      return Optional.of(UTF_8);
    } else if (isDamagedUtf8(bytes)) {
      return Optional.empty();
    }
    Optional<Charset> best = Optional.empty();
    double most = 0;
    for (Charset charset : ARABIC) {
      double score = arabic(new String(bytes, charset));
      if (score > most) {
        most = score;
        best = Optional.of(charset);
      }
    }
    return best;
  }

  /**
   * As {@link #of}, where much may be in other languages: a few letters that could be Arabic in one
   * of its old encodings are not taken for it.
   */
  static Optional<Charset> ofRecords(byte[] bytes) {
    return of(bytes)
        .filter(charset ->
            !ARABIC.contains(charset)
                || new String(bytes, charset).chars().filter(Encoding::isArabic).count()
                    >= FEWEST_LETTERS);
  }

  /** As {@link #decode(byte[])}, for a record; see {@link #ofRecords}. */
  public static Optional<String> decodeRecord(byte[] bytes) {
    return ofRecords(bytes).isPresent() ? decode(bytes) : Optional.empty();
  }

  /** UTF-16 by its mark, or by bytes of zero or of the Arabic block in every second place. */
  private static Optional<Charset> wide(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(UTF_16BE);
    } else if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(UTF_16LE);
    }
    int[] high = new int[2];
    int pairs = bytes.length / 2;
    for (int i = 0; i < 2 * pairs; i++) {
      if (bytes[i] == 0 || bytes[i] == 6) {
        high[i % 2]++;
      }
    }
    if (pairs > 1 && high[0] > 0.9 * pairs && high[1] < 0.1 * pairs) {
      return Optional.of(UTF_16BE);
    }
    return pairs > 1 && high[1] > 0.9 * pairs && high[0] < 0.1 * pairs
        ? Optional.of(UTF_16LE)
        : Optional.empty();
  }

  /** Whether bytes are UTF-8; the last letter may be cut off. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(8192);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, out, false);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, false);
    }
    return !result.isError();
  }

  /** Whether most letters beyond ASCII are pairs of bytes, as Arabic is written in UTF-8. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    int beyond = 0;
    int paired = 0;
    for (int i = 0; i < bytes.length; i++) {
      beyond += bytes[i] < 0 ? 1 : 0;
      boolean pair = i + 1 < bytes.length && (bytes[i] & 0xE0) == 0xC0;
      paired += pair && (bytes[i + 1] & 0xC0) == 0x80 ? 2 : 0;
    }
    return paired > beyond / 2;
  }

  /**
   * How much a text looks like Arabic: the part of its words that are spelled as Arabic words can
   * be, those with the article counted twice; 0 if its letters are of too many other kinds.
   */
  private static double arabic(String text) {
    if (text.chars().anyMatch(c -> c == 0xFFFD || (c < ' ' && "\t\n\r\f".indexOf(c) < 0))) {
      return 0;
    }
    long beyond = text.chars().filter(c -> c > 127 && !isSign(c)).count();
    long letters = text.chars().filter(Encoding::isArabic).count();
    if (beyond == 0 || letters < LEAST_ARABIC * beyond) {
      return 0;
    }
    double score = 0;
    int words = 0;
    for (String word : BETWEEN_WORDS.splitAsStream(text).toList()) {
      if (word.chars().anyMatch(Encoding::isArabic)) {
        words++;
        score += isWord(word) ? word.startsWith(ALEF_LAM) ? 2 : 1 : 0;
      }
    }
    return score < LEAST_SPELLED * words ? 0 : score / words * letters / beyond;
  }

  /** Whether a word has ta marbuta and alef maqsura at its end alone, as every Arabic word has. */
  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean ends = c == '\u0629' || c == '\u0649';
      if (!isArabic(c) || (ends && i < word.length() - 1 && isLetter(word.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return c >= 0x621 && c <= 0x64A;
  }

  private static boolean isArabic(int c) {
    return c >= 0x60C && c <= 0x669;
  }

  /** Quotes, dashes and hard blanks, which windows-1256 has beside its letters. */
  private static boolean isSign(int c) {
    return !Character.isLetter(c) && !Character.isISOControl(c);
  }

  /**
   * Bytes as text, without a byte order mark at its start.
   *
   * @throws CharacterCodingException if they are not in that encoding
   */
  static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    String text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Bytes in any of the encodings as text, without a byte order mark.
   *
   * @return empty if they are in none
   */
  public static Optional<String> decode(byte[] bytes) {
    Optional<Charset> charset = of(bytes);
    try {
      return charset.isPresent() ? Optional.of(decode(bytes, charset.get())) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
