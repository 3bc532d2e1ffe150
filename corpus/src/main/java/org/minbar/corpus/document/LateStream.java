package org.minbar.corpus.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What another stream holds in some wrapping. Of that one nothing is read before the first byte is
 * asked for, so that what is wrong with its beginning is told in the same way as damage further on.
 */
public abstract class LateStream extends InputStream {

  private final InputStream wrapped;
  private @Nullable InputStream content;

  /** Takes over the stream. */
  protected LateStream(InputStream wrapped) {
    this.wrapped = wrapped;
  }

  /** Takes off the wrapping; what is returned is closed with this stream. */
  protected abstract InputStream unwrap(InputStream wrapped) throws IOException;

  @Override
  public final int read() throws IOException {
    return content().read();
  }

  @Override
  public final int read(byte[] bytes, int offset, int length) throws IOException {
    return content().read(bytes, offset, length);
  }

  @Override
  public final void close() throws IOException {
    wrapped.close();
    if (content != null) {
      content.close();
    }
  }

  private InputStream content() throws IOException {
    if (content == null) {
      content = unwrap(wrapped);
    }
    return content;
  }
}
