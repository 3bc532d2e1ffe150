package org.minbar.corpus.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.minbar.corpus.document.Archive;
import org.minbar.corpus.document.LateStream;
import org.minbar.corpus.read.ReadOutcome.Rejected;

/** The content of a gzip stream. */
final class UnpackedStream extends LateStream {
  private static final int BUFFER = 64 * 1024;

  private static final String ENDING = ".gz";

  UnpackedStream(InputStream packed) {
    super(packed);
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
  protected InputStream unwrap(InputStream packed) throws IOException {
    return new GZIPInputStream(packed, BUFFER);
  }
}
