package org.minbar.corpus.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * A text in UTF-8, whatever it is written in: what its beginning shows to be in UTF-16 or in an old
 * encoding of Arabic is put into UTF-8; what is in none that is known is left as it is.
 */
public final class Utf8Stream extends LateStream {
  private static final int HEAD = 1 << 16;

  /** Takes over the stream. */
  public Utf8Stream(InputStream written) {
    super(written);
  }

  @Override
  protected InputStream unwrap(InputStream written) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    InputStream rest = written;
    try {
      for (int n = written.read(head); n > 0; n = written.read(head, length, HEAD - length)) {
        length += n;
      }
    } catch (IOException e) {
      // what stands before the damage is read, and the damage is no problem of closing
      rest = CloseShieldInputStream.wrap(new BrokenInputStream(() -> e));
    }
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(head, 0, length), rest);
    Optional<Charset> charset =
        Encoding.ofRecords(Arrays.copyOf(head, length)).filter(found -> !found.equals(UTF_8));
    return charset.isPresent()
        ? ReaderInputStream.builder()
            .setReader(new InputStreamReader(all, charset.get()))
            .setCharset(UTF_8)
            .get()
        : all;
  }
}
