package org.minbar.corpus.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.document.Archive;
import org.minbar.corpus.read.ReadOutcome.Rejected;

/**
 * The content of a gzip stream. Unlike {@link GZIPInputStream} it looks at the header only when it
 * is read, so that a damaged header is told in the same way as damage further on.
 */
final class UnpackedStream extends InputStream {
  private static final int BUFFER = 64 * 1024;

  private static final String ENDING = ".gz";

  private final InputStream packed;
  private @Nullable GZIPInputStream content;

  UnpackedStream(InputStream packed) {
    this.packed = packed;
  }

  /** Whether a file of this name is one file that is packed. */
  static boolean isPacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(ENDING) && !Archive.is(fileName);
  }

  /** The name of a file without the ending that says it is packed. */
  static String plainName(String fileName) {
    return isPacked(fileName)
        ? fileName.substring(0, fileName.length() - ENDING.length())
        : fileName;
  }

  /** What to report of a file that cannot be read further, packed or not. */
  static Rejected rejected(Origin origin, IOException cause) {
    return cause instanceof EOFException || cause instanceof ZipException
        ? new Rejected(
            ReadCode.BAD_ARCHIVE,
            origin,
            "the archive is cut off or damaged here; pack it again (" + cause.getMessage() + ")")
        : new Rejected(
            ReadCode.UNREADABLE,
            origin,
            "the file cannot be read further (" + cause.getMessage() + ")");
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
