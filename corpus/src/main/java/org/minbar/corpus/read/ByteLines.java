package org.minbar.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes. A line longer than the limit is told but not kept in memory. */
final class ByteLines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int end;
  private int number;

  /**
   * A line without its line end.
   *
   * @param number 1 for the first
   * @param bytes its bytes; empty if it is longer than the limit
   */
  record Line(int number, Optional<byte[]> bytes) {}

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The number of the line that was read last or is being read; 1 for the first. */
  int number() {
    return Math.max(1, number);
  }

  /** The next line; empty at the end. The last line needs no line end. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (fill()) {
      int start = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      int length = position - start;
      tooLong |= length > limit - line.size();
      if (!tooLong) {
        line.write(buffer, start, length);
      }
      if (position < end) {
        position++;
        break;
      }
    }
    return Optional.of(
        new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
  }

  /** Makes sure that there is a byte in the buffer; false at the end of the stream. */
  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer));
    }
    return position < end;
  }
}
