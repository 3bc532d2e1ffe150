package org.minbar.corpus.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A text in UTF-8, whatever it is written in: what its beginning shows to be in UTF-16 or in an old
 * encoding of Arabic is put into UTF-8; what is in none that is known is left as it is. Nothing is
 * read before the first byte is asked for.
 */
public final class Utf8Stream extends InputStream {
  private static final int HEAD = 1 << 16;

  private final InputStream written;
  private @Nullable InputStream content;

  /** Takes over the stream. */
  public Utf8Stream(InputStream written) {
    this.written = written;
  }

  @Override
  public int read() throws IOException {
    return content().read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return content().read(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    written.close();
  }

  private InputStream content() throws IOException {
    if (content == null) {
      BufferedInputStream buffered = new BufferedInputStream(written, HEAD);
      buffered.mark(HEAD);
      byte[] head = buffered.readNBytes(HEAD);
      buffered.reset();
      Optional<Charset> charset = Encoding.of(head).filter(found -> !found.equals(UTF_8));
      content =
          charset.isPresent()
              ? ReaderInputStream.builder()
                  .setReader(new InputStreamReader(buffered, charset.get()))
                  .setCharset(UTF_8)
                  .get()
              : buffered;
    }
    return content;
  }
}
