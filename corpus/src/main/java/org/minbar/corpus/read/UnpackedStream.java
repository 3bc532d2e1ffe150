package org.minbar.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a gzip stream. Unlike {@link GZIPInputStream} it looks at the header only when it
 * is read, so that a damaged header is told in the same way as damage further on.
 */
final class UnpackedStream extends InputStream {
  private static final int BUFFER = 64 * 1024;

  private final InputStream packed;
  private @Nullable GZIPInputStream content;

  UnpackedStream(InputStream packed) {
    this.packed = packed;
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
    packed.close();
    if (content != null) {
      content.close();
    }
  }

  private GZIPInputStream content() throws IOException {
    if (content == null) {
      content = new GZIPInputStream(packed, BUFFER);
    }
    return content;
  }
}
