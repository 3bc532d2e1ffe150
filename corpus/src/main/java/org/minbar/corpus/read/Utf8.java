package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.minbar.corpus.document.Encoding;

/** Decodes bytes without ever putting a replacement character in the place of a damaged letter. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * As {@link #decode}; what is no UTF-8 but shows itself to be in another encoding of Arabic is
   * read in that.
   */
  static String decodeAny(byte[] bytes, int firstLine) throws BadRecordException {
    try {
      return decode(bytes, firstLine);
    } catch (BadRecordException e) {
      Optional<String> text = Encoding.decodeRecord(bytes);
      if (text.isPresent()) {
        return text.get();
      }
      throw e;
    }
  }

  /**
   * The text of some bytes, without a byte order mark at its start.
   *
   * @param firstLine the line of the file the bytes start on
   * @throws BadRecordException naming the line of the first byte that is not UTF-8
   */
  static String decode(byte[] bytes, int firstLine) throws BadRecordException {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = firstLine;
      for (int i = 0; i < in.position(); i++) {
        if (bytes[i] == '\n') {
          line++;
        }
      }
      throw new BadRecordException(
          ReadCode.BAD_ENCODING, line, "not UTF-8; save the file in the encoding UTF-8");
    }
    boolean marked = out.position() > 0 && out.get(0) == BYTE_ORDER_MARK;
    return out.flip().position(marked ? 1 : 0).toString();
  }
}
