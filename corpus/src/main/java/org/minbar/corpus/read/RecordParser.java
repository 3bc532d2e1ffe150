package org.minbar.corpus.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that holds one record or many, and gives up on one that would fill the memory: by its
 * bytes, or by its values, since an empty list is two bytes in a file and forty in memory.
 */
final class RecordParser extends JsonParserDelegate {
  /** Values, keys and brackets of one record; no statement has so many. */
  static final int MOST_PARTS = 100_000;

  private final ReadLimits limits;
  private long start;
  private int parts;

  RecordParser(JsonParser json, ReadLimits limits) {
    super(json);
    this.limits = limits;
  }

  /** The record is larger than is allowed. */
  static final class TooLong extends StreamConstraintsException {
    private static final long serialVersionUID = 1L;

    TooLong(String message, JsonLocation where) {
      super(message, where);
    }
  }

  /** What was read so far belongs to the records before. */
  void beginRecord() {
    start = position();
    parts = 0;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = within(super::nextToken);
    if (++parts > MOST_PARTS) {
      throw tooLong();
    }
    return token;
  }

  /** A text is read only when it is asked for. */
  @Override
  public @Nullable String getText() throws IOException {
    return within(super::getText);
  }

  private <T extends @Nullable Object> T within(Reading<T> reading) throws IOException {
    try {
      T read = reading.read();
      if (position() - start > limits.recordBytes()) {
        throw tooLong();
      }
      return read;
    } catch (TooLong e) {
      throw e;
    } catch (StreamConstraintsException e) {
      // Of the parser's own limits that of depth is one of form, the others are of length.
      throw position() - start > limits.recordBytes() ? tooLong() : e;
    }
  }

  private interface Reading<T extends @Nullable Object> {
    T read() throws IOException;
  }

  private TooLong tooLong() {
    return new TooLong(
        "the record has more than "
            + limits.recordBytes()
            + " bytes or "
            + MOST_PARTS
            + " values; split it",
        currentLocation());
  }

  /** Bytes, or characters where the encoding leaves the parser no bytes to count. */
  private long position() {
    JsonLocation location = currentLocation();
    return Math.max(location.getByteOffset(), location.getCharOffset());
  }
}
